import type { Worker } from "node:worker_threads";
import { typescriptThread } from "#graph/cli/typescript-thread";
import type { Extraction, SourceDocument } from "#graph/model/document";
import { ExtractionFailed } from "./extraction-failed.ts";

/** Reads documents beside the thread that answers questions, one after another. */
export interface Extractor {
  /** Everything found in a document; ExtractionFailed where it could not be read. */
  extract(source: SourceDocument): Promise<Extraction>;
  close(): Promise<void>;
}

/** What the worker sends back. */
export type Answer = { readonly extraction: Extraction } | { readonly problem: string };

interface Job {
  readonly source: SourceDocument;
  readonly resolve: (extraction: Extraction) => void;
  readonly reject: (error: ExtractionFailed) => void;
}

/** A text of 200,000 characters takes a second or two. */
const TIMEOUT = 20_000;
const MEMORY = { maxOldGenerationSizeMb: 512 };

/** Starts the worker with the first document and a new one after a crash; `timeout` in ms a document. */
export function openExtractor(timeout = TIMEOUT): Extractor {
  const waiting: Job[] = [];
  let worker: Worker | null = null;
  let current: { readonly job: Job; readonly timer: NodeJS.Timeout } | null = null;

  const next = (): void => {
    const job = current ? undefined : waiting.shift();
    if (!job) return;
    worker ??= start();
    current = {
      job,
      timer: setTimeout(() => {
        fail(`Reading took longer than ${timeout / 1_000} seconds and was stopped. Split the text.`);
      }, timeout),
    };
    worker.postMessage(job.source);
  };
  const finish = (): Job | null => {
    const job = current?.job ?? null;
    clearTimeout(current?.timer);
    current = null;
    return job;
  };
  const fail = (problem: string): void => {
    void worker?.terminate();
    worker = null;
    finish()?.reject(new ExtractionFailed(problem));
    next();
  };
  const start = (): Worker => {
    const program = new URL("./answer-documents.ts", import.meta.url);
    const started = typescriptThread(program, { resourceLimits: MEMORY });
    const ifCurrent = (action: () => void) => {
      if (worker === started) action();
    };
    started.on("message", (answer: Answer) =>
      ifCurrent(() => {
        const job = finish();
        if ("extraction" in answer) job?.resolve(answer.extraction);
        else job?.reject(new ExtractionFailed(answer.problem));
        next();
      }),
    );
    started.on("error", (error) => ifCurrent(() => fail(`Reading the text failed: ${error.message}`)));
    started.on("exit", () => ifCurrent(() => fail("Reading the text ended without a result.")));
    // An idle worker is no reason for the process to go on.
    started.unref();
    return started;
  };

  return {
    extract: (source) =>
      new Promise((resolve, reject) => {
        waiting.push({ source, resolve, reject });
        next();
      }),
    async close() {
      const last = worker;
      worker = null;
      for (const job of [finish(), ...waiting.splice(0)])
        job?.reject(new ExtractionFailed("The server is stopping."));
      await last?.terminate();
    },
  };
}
