import { parentPort } from "node:worker_threads";
import { extractDocument } from "#graph/extract/extract-document";
import type { SourceDocument } from "#graph/model/document";
import type { Answer } from "./extractor.ts";

parentPort?.on("message", (source: SourceDocument) => {
  parentPort?.postMessage(answerTo(source));
});

function answerTo(source: SourceDocument): Answer {
  try {
    return { extraction: extractDocument(source) };
  } catch (error) {
    return { problem: `Reading the text failed: ${error instanceof Error ? error.message : String(error)}` };
  }
}
