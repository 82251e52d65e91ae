import { spawn } from "node:child_process";
import { createInterface } from "node:readline";
import { onExit } from "./on-exit.ts";

/** What a Maven run came to. */
export interface MavenRun {
  /** `undefined` where `mvn` could not be started at all. */
  readonly exitCode: number | undefined;
  readonly output: string;
}

/** Runs Maven with these arguments and hands on each line of its output as it comes. */
export type RunMaven = (args: readonly string[], onLine: (line: string) => void) => Promise<MavenRun>;

/** Runs the `mvn` found on PATH; it ends with this process. */
export function runMaven(args: readonly string[], onLine: (line: string) => void): Promise<MavenRun> {
  return new Promise((resolve) => {
    const child = spawn("mvn", args, {
      stdio: ["ignore", "pipe", "pipe"],
      // mvn is a .cmd file there, which only a shell starts.
      shell: process.platform === "win32",
    });
    const takeBack = onExit(() => child.kill());
    const output: string[] = [];
    for (const stream of [child.stdout, child.stderr])
      createInterface({ input: stream }).on("line", (line) => {
        output.push(line);
        onLine(line);
      });
    const finish = (exitCode: number | undefined) => {
      takeBack();
      resolve({ exitCode, output: output.join("\n") });
    };
    child.once("error", () => finish(undefined));
    child.once("close", (code) => finish(code ?? 1));
  });
}
