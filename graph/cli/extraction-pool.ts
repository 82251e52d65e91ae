import type { Worker } from "node:worker_threads";
import { type ExtractionJob, type ExtractionOutcome, faultOf } from "./extract-line.ts";
import { typescriptThread } from "./typescript-thread.ts";

/** Extracts on several cores at once. */
export interface ExtractionPool {
  /** Never rejects: a thread that breaks down fails its job and is replaced. */
  extract(job: ExtractionJob): Promise<ExtractionOutcome>;
  close(): Promise<void>;
}

interface Waiting {
  readonly job: ExtractionJob;
  readonly resolve: (outcome: ExtractionOutcome) => void;
}

/** Opens a pool of at most so many threads; each is started with the first job that finds no free one. */
export function openExtractionPool(size: number): ExtractionPool {
  const waiting: Waiting[] = [];
  const free: Worker[] = [];
  const busy = new Map<Worker, Waiting>();

  function next(): void {
    const worker =
      waiting.length === 0 ? undefined : (free.pop() ?? (busy.size < size ? start() : undefined));
    const first = worker && waiting.shift();
    if (!first) return;
    busy.set(worker, first);
    worker.postMessage(first.job);
  }

  function start(): Worker {
    const worker = typescriptThread(new URL("./extract-worker.ts", import.meta.url));
    worker.on("message", (outcome: ExtractionOutcome) => {
      finish(worker, outcome);
      free.push(worker);
      next();
    });
    worker.on("error", (error) => {
      finish(worker, { failure: faultOf(error) });
      next();
    });
    return worker;
  }

  function finish(worker: Worker, outcome: ExtractionOutcome): void {
    busy.get(worker)?.resolve(outcome);
    busy.delete(worker);
  }

  return {
    extract: (job) =>
      new Promise((resolve) => {
        waiting.push({ job, resolve });
        next();
      }),
    async close() {
      await Promise.all([...free, ...busy.keys()].map((worker) => worker.terminate()));
    },
  };
}
