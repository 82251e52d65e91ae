import { isErrorCode } from "./error-code.ts";

/** Tells whether a process with this number exists; it need not be ours. */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return isErrorCode(error, "EPERM");
  }
}
