import { parentPort } from "node:worker_threads";
import { extractDocument } from "#graph/extract/extract-document";
import type { Extraction, SourceDocument } from "#graph/model/document";

/** What the worker answers: the extraction and the milliseconds that it took, or what went wrong. */
export type ExtractionReply =
  | { readonly extraction: Extraction; readonly milliseconds: number }
  | { readonly problem: string };

parentPort?.on("message", (document: SourceDocument) => parentPort?.postMessage(replyTo(document)));

function replyTo(document: SourceDocument): ExtractionReply {
  const start = performance.now();
  try {
    return { extraction: extractDocument(document), milliseconds: performance.now() - start };
  } catch (error) {
    return { problem: String(error) };
  }
}
