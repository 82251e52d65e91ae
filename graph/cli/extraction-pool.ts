import type { Worker } from "node:worker_threads";
import { type ExtractionJob, type ExtractionOutcome, faultOf } from "./extract-line.ts";
import { typescriptThread } from "./typescript-thread.ts";

/** Extracts beside the main thread. */
export interface ExtractionPool {
  /** Whether a thread would begin with a job soon; otherwise the main thread had better do it itself. */
  hasRoom(): boolean;
  /** Never rejects: a document that breaks its thread fails alone. */
  extract(job: ExtractionJob): Promise<ExtractionOutcome>;
  close(): Promise<void>;
}

interface Waiting {
  readonly job: ExtractionJob;
  readonly resolve: (outcome: ExtractionOutcome) => void;
}

/** A thread with the jobs that it has, the one in work first. */
interface Thread {
  readonly worker: Worker;
  readonly jobs: Waiting[];
}

/** Jobs that a thread has at hand, so that it need not wait while the main thread is busy. */
const AT_HAND = 4;

/** Opens a pool of at most so many threads; each is started when the others have enough to do. */
export function openExtractionPool(size: number): ExtractionPool {
  const threads: Thread[] = [];

  function start(): Thread {
    const worker = typescriptThread(new URL("./extract-worker.ts", import.meta.url));
    const thread: Thread = { worker, jobs: [] };
    worker.on("message", (outcome: ExtractionOutcome) => thread.jobs.shift()?.resolve(outcome));
    worker.on("error", (error) => {
      threads.splice(threads.indexOf(thread), 1);
      thread.jobs.shift()?.resolve({ failure: faultOf(error) });
      for (const waiting of thread.jobs.splice(0)) give(waiting);
    });
    threads.push(thread);
    return thread;
  }

  function give(waiting: Waiting): void {
    const idlest = threads.reduce<Thread | null>(
      (least, thread) => (least && least.jobs.length <= thread.jobs.length ? least : thread),
      null,
    );
    const thread = idlest && (idlest.jobs.length === 0 || threads.length >= size) ? idlest : start();
    thread.jobs.push(waiting);
    thread.worker.postMessage(waiting.job);
  }

  return {
    hasRoom: () => threads.length < size || threads.some(({ jobs }) => jobs.length < AT_HAND),
    extract: (job) => new Promise((resolve) => give({ job, resolve })),
    async close() {
      await Promise.all(threads.map(({ worker }) => worker.terminate()));
    },
  };
}
