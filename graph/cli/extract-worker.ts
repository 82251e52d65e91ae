import { parentPort } from "node:worker_threads";
import { type ExtractionJob, extractLine } from "./extract-line.ts";

// A thread of the pool: answers each job with its outcome.
parentPort?.on("message", (job: ExtractionJob) => {
  void extractLine(job).then((outcome) => parentPort?.postMessage(outcome));
});
