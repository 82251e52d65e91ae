import { parentPort } from "node:worker_threads";
import { type ExtractionJob, extractLine } from "./extract-line.ts";

// A thread of the pool: answers its jobs one after the other, in the order in which they came.
let last: Promise<void> = Promise.resolve();

parentPort?.on("message", (job: ExtractionJob) => {
  last = last.then(async () => parentPort?.postMessage(await extractLine(job)));
});
