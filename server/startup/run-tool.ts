import { spawn } from "node:child_process";
import { join } from "node:path";
import { onExit } from "#cypher/local/on-exit";
import { SetupProblem } from "#cypher/local/setup-problem";

const TAIL = 40;

/**
 * Runs a program of an installed package (its path below node_modules) in `root` and waits for it. Its output is only
 * shown where it fails: then SetupProblem carries `failure` and the end of that output. It ends with this process.
 */
export function runTool(root: string, tool: string, args: readonly string[], failure: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [join(root, "node_modules", tool), ...args], {
      cwd: root,
      stdio: ["ignore", "pipe", "pipe"],
    });
    const takeBack = onExit(() => child.kill());
    const output: string[] = [];
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding("utf8");
      stream.on("data", (text: string) => output.push(text));
    }
    child.once("error", (error) => output.push(error.message));
    child.once("close", (code) => {
      takeBack();
      if (code === 0) return resolve();
      const tail = output.join("").trimEnd().split("\n").slice(-TAIL).join("\n");
      reject(new SetupProblem(`${failure}\n${tail}`));
    });
  });
}
