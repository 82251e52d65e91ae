import { mkdirSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { isAlive } from "./is-alive.ts";

/** Notes that this process uses the server of the home folder. */
export function joinUsers(home: string): void {
  mkdirSync(folderIn(home), { recursive: true });
  writeFileSync(join(folderIn(home), String(process.pid)), "");
}

/** Takes this process off the list; true where nobody alive is left, so that the server may go. */
export function leaveUsers(home: string): boolean {
  rmSync(join(folderIn(home), String(process.pid)), { force: true });
  return readUsers(home).every((pid) => !isAlive(pid));
}

/** A server that has just been started has no users yet, whatever an earlier run left behind. */
export function forgetUsers(home: string): void {
  rmSync(folderIn(home), { recursive: true, force: true });
}

function readUsers(home: string): number[] {
  try {
    return readdirSync(folderIn(home)).map(Number);
  } catch {
    return [];
  }
}

function folderIn(home: string): string {
  return join(home, "users");
}
