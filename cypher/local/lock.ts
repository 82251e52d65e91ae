import { linkSync, readFileSync, renameSync, rmSync, statSync, utimesSync, writeFileSync } from "node:fs";
import { setTimeout as sleep } from "node:timers/promises";
import { isErrorCode } from "./error-code.ts";
import { isAlive } from "./is-alive.ts";
import { onExit } from "./on-exit.ts";

const BEAT_MS = 2_000;
/** A holder that has not beaten for so long is gone, even where its process number was given to another program. */
const STALE_AFTER_MS = 20_000;
const LOOK_EVERY_MS = 100;

/** Runs `work` while this process alone holds the lock `file`; waits for another holder, never for a dead one. */
export async function withLock<T>(file: string, work: () => Promise<T>): Promise<T> {
  while (!take(file)) {
    if (isStale(file)) dropStale(file);
    else await sleep(LOOK_EVERY_MS);
  }
  const beat = setInterval(() => utimesSync(file, new Date(), new Date()), BEAT_MS);
  beat.unref();
  const release = () => rmSync(file, { force: true });
  const takeBack = onExit(release);
  try {
    return await work();
  } finally {
    clearInterval(beat);
    takeBack();
    release();
  }
}

function take(file: string): boolean {
  try {
    writeFileSync(file, String(process.pid), { flag: "wx" });
    return true;
  } catch (error) {
    if (isErrorCode(error, "EEXIST")) return false;
    throw error;
  }
}

function isStale(file: string): boolean {
  try {
    const holder = Number(readFileSync(file, "utf8"));
    const age = Date.now() - statSync(file).mtimeMs;
    // An empty file is one whose holder has not written its number yet.
    return age > STALE_AFTER_MS || (holder > 0 && !isAlive(holder));
  } catch {
    return false;
  }
}

/** Moves the file away before deleting it: two that find it stale at once must not delete each other's new lock. */
function dropStale(file: string): void {
  const aside = `${file}.${process.pid}`;
  try {
    renameSync(file, aside);
    if (!isStale(aside)) linkSync(aside, file);
  } catch {
    // Another process was faster.
  }
  rmSync(aside, { force: true });
}
