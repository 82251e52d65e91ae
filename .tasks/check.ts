import { spawnSync } from "node:child_process";

/** What every commit has to pass, cheapest first; the first failure ends the run. */
const steps: readonly (readonly [title: string, command: string, ...args: string[]])[] = [
  ["types from the schema", "graphql-codegen", "--config", ".tasks/codegen.ts"],
  ["format and lint", "biome", "check"],
  ["types", "tsc", "--noEmit"],
  ["types of the client", "tsc", "--noEmit", "-p", "client"],
  [
    "unit tests",
    "vitest",
    "run",
    "--config",
    ".tasks/vitest.config.ts",
    "--project",
    "unit",
    "--project",
    "client",
  ],
];

for (const [title, command, ...args] of steps) {
  console.log(`\n— ${title}`);
  const { status } = spawnSync("npx", ["--no-install", command, ...args], {
    stdio: "inherit",
  });
  if (status !== 0) {
    console.error(`\nThe check stops at: ${title}.`);
    process.exit(1);
  }
}
