import { Worker, type WorkerOptions } from "node:worker_threads";

/** Starts a TypeScript program in a thread of its own: `typescriptThread(new URL("./worker.ts", import.meta.url))`. */
export function typescriptThread(program: URL, options: WorkerOptions = {}): Worker {
  const workerData = { program: program.href };
  return new Worker(new URL("./typescript-thread.mjs", import.meta.url), { ...options, workerData });
}
