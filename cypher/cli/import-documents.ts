import { isEntry, type SourceItem } from "#graph/cli/source-item";
import { fingerprintOf } from "#graph/extract/extract-document";
import type { GraphStore, PutOutcome } from "#graph/load/graph-store";
import type { Extraction, SourceDocument } from "#graph/model/document";
import { GraphError, type Sentence } from "#graph/text/errors";
import type { ReadDocument } from "#graph/text/read-document";
import { AccessDenied, CypherError, DatabaseUnavailable } from "../errors.ts";

/** What became of one document, file or line. */
export interface ImportOutcome {
  /** Path, or path and line. */
  readonly place: string;
  readonly status: "imported" | "unchanged" | "skipped" | "failed";
  /** Why it was skipped or failed; for an imported one what its reader should know. */
  readonly sentence: Sentence | null;
}

interface ImportOptions {
  readonly items: AsyncIterable<SourceItem>;
  readonly store: GraphStore;
  readonly extract: (document: SourceDocument) => Promise<Extraction>;
  /** Asked again and again: true ends the import after the transaction that is running. */
  readonly isStopped: () => boolean;
  /** The sentence for a text that another source of this import had already, or for what was left out while reading. */
  readonly noteOn: (document: ReadDocument) => Sentence | null;
}

interface Read {
  readonly place: string;
  readonly document: ReadDocument;
}

interface Extracting {
  readonly place: string;
  readonly extraction: Promise<Extraction>;
  readonly note: Sentence | null;
}

interface Extracted {
  readonly place: string;
  readonly extraction: Extraction;
  readonly note: Sentence | null;
}

/** How many documents are read ahead and looked up together, and how many UTF-16 units at most. */
const BATCH = { documents: 64, units: 4_000_000 };
/** How many are written in one transaction: the cost of a commit is shared, and an interrupted one is soon repeated. */
const TOGETHER = 16;
/** How many are extracted or waiting to be written: one transaction's worth while the one before is written. */
const AHEAD = 2 * TOGETHER;

/**
 * Imports documents in their order and tells the outcome of each. What the store holds already is not extracted again;
 * extraction of the next documents goes on while one is written. A document that cannot be read, extracted or stored
 * fails alone; only a store that does not answer ends the import, with its error.
 */
export async function* importDocuments(options: ImportOptions): AsyncGenerator<ImportOutcome> {
  const { store, isStopped } = options;
  const pending: (Extracting | ImportOutcome)[] = [];
  for await (const item of withKnown(inBatches(options.items), store)) {
    if (isStopped()) return;
    pending.push("status" in item ? item : extracting(item, options));
    if (pending.length >= AHEAD) yield* written(pending.splice(0, TOGETHER), store);
  }
  while (pending.length > 0 && !isStopped()) yield* written(pending.splice(0, TOGETHER), store);
}

function extracting({ place, document }: Read, { extract, noteOn }: ImportOptions): Extracting {
  const extraction = extract(document);
  // Its turn to be awaited comes later; until then a failure is no surprise to the runtime.
  extraction.catch(() => {});
  return { place, extraction, note: noteOn(document) };
}

/** Writes documents together; where that fails, each alone, so that the one at fault is found. */
async function* written(
  group: readonly (Extracting | ImportOutcome)[],
  store: GraphStore,
): AsyncGenerator<ImportOutcome> {
  const extracted = await Promise.all(group.map(awaited));
  const extractions = extracted.flatMap((item) => ("status" in item ? [] : [item.extraction]));
  const outcomes = await putTogether(extractions, store);
  for (const item of extracted) {
    if ("status" in item) {
      yield item;
      continue;
    }
    const { place, extraction, note } = item;
    try {
      const { status } = outcomes?.get(extraction) ?? (await store.put(extraction));
      yield { place, status: status === "UNCHANGED" ? "unchanged" : "imported", sentence: note };
    } catch (error) {
      yield failure(place, error);
    }
  }
}

async function putTogether(
  extractions: readonly Extraction[],
  store: GraphStore,
): Promise<ReadonlyMap<Extraction, PutOutcome> | null> {
  try {
    const outcomes = await store.putAll(extractions);
    return new Map(
      extractions.flatMap((extraction, at) => {
        const outcome = outcomes[at];
        return outcome ? [[extraction, outcome]] : [];
      }),
    );
  } catch (error) {
    failure("", error);
    return null;
  }
}

async function awaited(item: Extracting | ImportOutcome): Promise<Extracted | ImportOutcome> {
  if ("status" in item) return item;
  try {
    return { ...item, extraction: await item.extraction };
  } catch (error) {
    return failure(item.place, error);
  }
}

/** Reads documents and looks up in the store which of them it holds as they are. */
async function* withKnown(
  batches: AsyncIterable<readonly (Read | ImportOutcome)[]>,
  store: GraphStore,
): AsyncGenerator<Read | ImportOutcome> {
  for await (const batch of batches) {
    const sources = batch.flatMap((item) => ("document" in item ? [item.document.source] : []));
    const known = sources.length > 0 ? await store.fingerprints(sources) : new Map<string, string>();
    for (const item of batch) {
      const isKnown = "document" in item && known.get(item.document.source) === fingerprintOf(item.document);
      yield isKnown ? { place: item.place, status: "unchanged", sentence: null } : item;
    }
  }
}

async function* inBatches(items: AsyncIterable<SourceItem>): AsyncGenerator<(Read | ImportOutcome)[]> {
  let batch: (Read | ImportOutcome)[] = [];
  let units = 0;
  for await (const item of items) {
    const read = await readItem(item);
    batch.push(read);
    if ("document" in read) units += read.document.text.length;
    if (batch.length >= BATCH.documents || units >= BATCH.units) {
      yield batch;
      batch = [];
      units = 0;
    }
  }
  if (batch.length > 0) yield batch;
}

async function readItem(item: SourceItem): Promise<Read | ImportOutcome> {
  if (!isEntry(item)) return { place: item.place, status: item.outcome, sentence: item.sentence };
  try {
    return { place: item.place, document: await item.read() };
  } catch (error) {
    return failure(item.place, error);
  }
}

/** What failed, as an outcome; throws on where the whole import has to end. */
function failure(place: string, error: unknown): ImportOutcome {
  if (error instanceof GraphError) return { place, status: "failed", sentence: error.sentence };
  if (
    !(error instanceof CypherError) ||
    error instanceof DatabaseUnavailable ||
    error instanceof AccessDenied
  )
    throw error;
  const { message } = error;
  return {
    place,
    status: "failed",
    sentence: {
      en: `Expected Neo4j to store the document, but it answered: ${message}; nothing of the document was stored.`,
      zh: `Neo4j 应存储该文件，实际返回：${message}；该文件未存储任何内容。`,
    },
  };
}
