import { spawn } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { availableParallelism, loadavg, tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { seededText } from "./seeded-texts.ts";

/** Seconds of the command for many files, start included, by its number of threads. */
export interface WorkerSpeed {
  readonly files: number;
  readonly length: number;
  readonly runs: readonly { readonly workers: number; readonly seconds: number }[];
  /** Programs that wanted a processor in the minute before, of how many there are; the figures mean something where this is near 0. */
  readonly loadBefore: number;
  readonly cores: number;
}

const FILES = 300;
const LENGTH = 3000;
const root = resolve(import.meta.dirname, "../..");

/** Runs `extract` over a folder of texts with one thread and with as many as there are cores. */
export async function measureWorkers(
  sentences: readonly string[],
  progress: (line: string) => void,
): Promise<WorkerSpeed> {
  const loadBefore = loadavg()[0] ?? 0;
  const cores = availableParallelism();
  const folder = mkdtempSync(join(tmpdir(), "policy-graph-bench-"));
  try {
    for (let file = 0; file < FILES; file += 1)
      writeFileSync(
        join(folder, `${String(file).padStart(4, "0")}.txt`),
        seededText(sentences, LENGTH, file + 1),
      );
    const runs: { workers: number; seconds: number }[] = [];
    for (const workers of [...new Set([1, cores])]) {
      progress(`workers: ${FILES} files with ${workers}`);
      runs.push({ workers, seconds: await secondsOf(folder, workers) });
    }
    return { files: FILES, length: LENGTH, runs, loadBefore, cores };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function secondsOf(folder: string, workers: number): Promise<number> {
  const begin = performance.now();
  const program = ["--import", "tsx", "graph/cli/extract.ts", "--workers", String(workers), folder];
  const child = spawn(process.execPath, program, { cwd: root, stdio: ["ignore", "ignore", "inherit"] });
  const code = await new Promise<number | null>((done, failed) => {
    child.on("error", failed);
    child.on("close", done);
  });
  if (code !== 0) throw new Error(`Expected extract to read ${folder}, but it ended with exit code ${code}.`);
  return (performance.now() - begin) / 1000;
}
