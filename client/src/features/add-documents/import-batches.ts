import type { DocumentInput } from "../../api/generated/graphql.ts";
import type { Draft } from "./draft.ts";
import type { ImportLimits } from "./limits.ts";

/** Room in a request for everything but the documents: the operation, its name, the key. */
const BYTES_OF_THE_REST = 8_192;

/** Fewer than a server takes, so that each answer comes soon and what is stored is known to be so. */
const MOST_AT_ONCE = 20;

/** What the server gets for a text; what the person left empty the text itself decides. */
export function inputOf({ text, fields, fileName }: Draft): DocumentInput {
  return {
    text,
    title: fields.title.trim() || null,
    source: fields.source.trim() || fileName,
    publishedOn: fields.publishedOn.trim() || null,
    homeRegion: fields.homeRegion.trim() || null,
  };
}

/** Parts texts into imports that the server takes: not too many and not too many bytes at once, in the order given. */
export function importBatches<Text extends Draft>(texts: readonly Text[], limits: ImportLimits): Text[][] {
  const room = limits.maxBodyBytes - BYTES_OF_THE_REST;
  const most = Math.min(limits.maxDocumentsPerImport, MOST_AT_ONCE);
  const batches: Text[][] = [];
  let batch: Text[] = [];
  let bytes = 0;
  for (const text of texts) {
    const size = new TextEncoder().encode(JSON.stringify(inputOf(text))).length + 1;
    if (batch.length > 0 && (batch.length === most || bytes + size > room)) {
      batches.push(batch);
      batch = [];
      bytes = 0;
    }
    batch.push(text);
    bytes += size;
  }
  return batch.length > 0 ? [...batches, batch] : batches;
}
