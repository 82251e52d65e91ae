import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";

const LOOK_EVERY_MS = 20;
/** Neo4j closes its store within a second; the store recovers from its log where it is killed instead. */
const PATIENCE_MS = 60_000;

/**
 * Tells whether process `pid` is a Neo4j server for this home folder. The number alone is not enough: after a restart
 * of the machine it may belong to any program.
 */
export function isServing(pid: number, home: string): boolean {
  return commandLineOf(pid).includes(`--config-dir=${join(home, "conf")}`);
}

/** Asks the server to close its store and waits until it is gone; kills it where it does not end. */
export async function endServer(pid: number, home: string, patienceMs = PATIENCE_MS): Promise<void> {
  signal(pid, "SIGTERM");
  const deadline = Date.now() + patienceMs;
  while (isServing(pid, home)) {
    if (Date.now() > deadline) signal(pid, "SIGKILL");
    await sleep(LOOK_EVERY_MS);
  }
}

/** Sends a signal; a process that is gone already is fine. */
export function signal(pid: number, name: NodeJS.Signals): void {
  try {
    process.kill(pid, name);
  } catch {
    // It ended in between.
  }
}

/** Empty for a process that has ended, also where nobody has collected its exit code yet. */
function commandLineOf(pid: number): string {
  if (process.platform === "linux") return fromProc(pid);
  const [command, ...args] =
    process.platform === "win32"
      ? [
          "powershell",
          "-NoProfile",
          "-Command",
          `(Get-CimInstance Win32_Process -Filter 'ProcessId=${pid}').CommandLine`,
        ]
      : ["ps", "-ww", "-o", "command=", "-p", String(pid)];
  return spawnSync(command ?? "ps", args, { encoding: "utf8" }).stdout ?? "";
}

function fromProc(pid: number): string {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, "utf8").replaceAll("\0", " ");
  } catch {
    return "";
  }
}
