import { statfsSync } from "node:fs";
import { SetupProblem } from "./setup-problem.ts";
import { whyNoStart } from "./why-no-start.ts";

/** An empty store with its logs takes about 30 MB; below this a start would fail half way. */
const NEEDED_BYTES = 100_000_000;

/** Throws SetupProblem where the disk has no room for a server's data. */
export function roomFor(home: string, freeBytes: (folder: string) => number = freeBytesAt): void {
  if (freeBytes(home) < NEEDED_BYTES) throw new SetupProblem(whyNoStart(home, "No space left on device"));
}

function freeBytesAt(folder: string): number {
  const { bavail, bsize } = statfsSync(folder);
  return bavail * bsize;
}
