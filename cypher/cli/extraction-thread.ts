import type { Worker } from "node:worker_threads";
import { typescriptThread } from "#graph/cli/typescript-thread";
import type { Extraction, SourceDocument } from "#graph/model/document";
import { GraphError } from "#graph/text/errors";
import type { ExtractionReply } from "./extraction-worker.ts";

/** Extracts beside the main thread, one document after the other. */
export interface ExtractionThread {
  /** Rejects with a GraphError where the extraction breaks; the next document is not affected. */
  extract(document: SourceDocument): Promise<Extraction>;
  /** Milliseconds spent extracting so far. */
  busy(): number;
  close(): Promise<void>;
}

interface Waiting {
  readonly resolve: (extraction: Extraction) => void;
  readonly reject: (error: Error) => void;
}

/** Starts a thread with the first document; one that breaks down is replaced. */
export function openExtractionThread(): ExtractionThread {
  const waiting: Waiting[] = [];
  let worker: Worker | null = null;
  let milliseconds = 0;

  function start(): Worker {
    const started = typescriptThread(new URL("./extraction-worker.ts", import.meta.url));
    started.on("message", (reply: ExtractionReply) => {
      const next = waiting.shift();
      if ("problem" in reply) next?.reject(broken(reply.problem));
      else {
        milliseconds += reply.milliseconds;
        next?.resolve(reply.extraction);
      }
    });
    started.on("error", (error) => {
      if (worker === started) worker = null;
      for (const each of waiting.splice(0)) each.reject(broken(String(error)));
    });
    return started;
  }

  return {
    extract: (document) =>
      new Promise((resolve, reject) => {
        worker ??= start();
        waiting.push({ resolve, reject });
        worker.postMessage(document);
      }),
    busy: () => milliseconds,
    async close() {
      await worker?.terminate();
      worker = null;
    },
  };
}

function broken(problem: string): GraphError {
  return new GraphError({
    en: `Expected the extraction to read this text, but it broke: ${problem}; this is a fault of the program, please report it with the text.`,
    zh: `抽取程序应能读取此文本，但出错：${problem}；这是程序的错误，请连同原文一并反馈。`,
  });
}
