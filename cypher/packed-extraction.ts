import { deflateRawSync, inflateRawSync } from "node:zlib";
import type { Extraction } from "#graph/model/document";

/** Packs an extraction for keeping beside its source; the text is left out, the document has it. */
export function packExtraction(extraction: Extraction): Int8Array<ArrayBuffer> {
  const bytes = Buffer.from(
    JSON.stringify({ ...extraction, document: { ...extraction.document, text: "" } }),
  );
  return new Int8Array(deflateRawSync(bytes, { level: 1 }));
}

/** The extraction that was packed, with its text again. */
export function unpackExtraction(packed: Int8Array, text: string): Extraction {
  const bytes = inflateRawSync(new Uint8Array(packed));
  const extraction: Extraction = JSON.parse(bytes.toString());
  return { ...extraction, document: { ...extraction.document, text } };
}
