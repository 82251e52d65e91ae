// Runs one of our TypeScript programs in this very process, so that signals reach it and nothing else:
//   node .tasks/run.mjs server/start.ts ARGUMENT…
// A fresh clone has no packages yet; then they are installed first, as the lock file says.
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

const root = resolve(dirname(fileURLToPath(import.meta.url)), "..");
const [program, ...args] = process.argv.slice(2);
if (!program) {
  console.error("usage: node .tasks/run.mjs PROGRAM.ts [ARGUMENT…]");
  process.exit(2);
}

installPackages();
process.argv = [process.execPath, resolve(root, program), ...args];
const { register } = await import("tsx/esm/api");
register();
await import(pathToFileURL(resolve(root, program)).href);

/** Installs where `node_modules` does not match the lock file; the stamp is written last, so half an install is repeated. */
function installPackages() {
  const stamp = resolve(root, "node_modules/.lock-hash");
  const wanted = createHash("sha256")
    .update(readFileSync(resolve(root, "package-lock.json")))
    .digest("hex");
  if (existsSync(stamp) && readFileSync(stamp, "utf8") === wanted) return;
  console.error("Installing packages (once) …");
  // Standard output belongs to the program, so npm's messages go to standard error.
  const { status } = spawnSync("npm", ["ci", "--no-audit", "--no-fund", "--loglevel=error"], {
    cwd: root,
    stdio: ["ignore", process.stderr, process.stderr],
    shell: process.platform === "win32",
  });
  if (status !== 0) {
    console.error(
      "npm could not install the packages. Check the connection to the npm registry and run the same command again.",
    );
    process.exit(1);
  }
  writeFileSync(stamp, wanted);
}
