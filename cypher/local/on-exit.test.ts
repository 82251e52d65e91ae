import { spawn } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";

const root = fileURLToPath(new URL("../..", import.meta.url));
const module = JSON.stringify(new URL("./on-exit.ts", import.meta.url).href);

/** Runs a program that cleans up at its end, sends it SIGTERM when it is up, and tells what became of it. */
async function terminated(
  code: string,
): Promise<{ readonly output: string; readonly exitCode: number | null }> {
  const program = `import { writeSync } from "node:fs";
    import { onExit } from ${module};
    const takeBack = onExit(() => writeSync(1, " cleaned"));
    ${code}
    setInterval(() => {}, 1000);
    writeSync(1, "up");`;
  const child = spawn(process.execPath, ["--import", "tsx", "--input-type=module", "-e", program], {
    cwd: root,
  });
  let output = "";
  child.stdout.on("data", (text) => {
    if (output === "") child.kill("SIGTERM");
    output += text;
  });
  const [exitCode] = await once(child, "exit");
  return { output, exitCode };
}

it("cleans up when a signal ends the program", async () => {
  expect(await terminated("")).toEqual({ output: "up cleaned", exitCode: 143 });
});

it("leaves the end to a program that handles the signal itself", async () => {
  const handled = await terminated(
    'process.on("SIGTERM", () => { writeSync(1, " handled"); process.exit(0); });',
  );
  expect(handled).toEqual({ output: "up handled cleaned", exitCode: 0 });
});

it("cleans nothing that was taken back", async () => {
  expect(await terminated("takeBack();")).toEqual({ output: "up", exitCode: null });
});
