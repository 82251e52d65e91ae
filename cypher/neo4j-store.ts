import { inCanonicalOrder } from "#graph/load/graph-contents";
import { graphRowsOf } from "#graph/load/graph-rows";
import type { GraphStore, PutOutcome } from "#graph/load/graph-store";
import type { Extraction } from "#graph/model/document";
import { type DocumentId, sourceId } from "#graph/model/ids";
import type { Database, WriteTransaction } from "./driver.ts";
import { packExtraction, unpackExtraction } from "./packed-extraction.ts";
import { allNodes } from "./queries/all-nodes.ts";
import { allRelationships } from "./queries/all-relationships.ts";
import { fingerprintsOf } from "./queries/fingerprints-of.ts";
import { type Released, releaseFacts, sweep } from "./release-facts.ts";
import { writeFacts } from "./write-facts.ts";
import { eraseDocument } from "./writes/erase-document.ts";
import { eraseSources } from "./writes/erase-sources.ts";
import { readExtraction } from "./writes/read-extraction.ts";
import { readSharers } from "./writes/read-sharers.ts";
import { takeTurn } from "./writes/take-turn.ts";
import { writeSource } from "./writes/write-source.ts";
import { writeSources } from "./writes/write-sources.ts";

/** Reading a whole graph takes its time. */
const AUDIT_TIMEOUT = 600_000;

/** Keeps extractions in Neo4j; the schema has to be applied. Several stores may write to one database: they take turns. */
export function openNeo4jStore(database: Database): GraphStore {
  async function putAll(extractions: readonly Extraction[]): Promise<PutOutcome[]> {
    // Found out before anything is locked: whether they can be stored at all.
    for (const extraction of extractions) graphRowsOf(extraction);
    if (extractions.length === 0) return [];
    let first: readonly PutOutcome[] | null = null;
    return database.write(async (transaction) => {
      const outcomes = await putInTurn(transaction, extractions);
      // A commit whose answer got lost is repeated and finds its own work: then what it said the first time is true.
      first ??= outcomes;
      return outcomes.map((outcome, at) =>
        outcome.status === "UNCHANGED" ? (first?.[at] ?? outcome) : outcome,
      );
    });
  }

  return {
    async put(extraction) {
      const [outcome] = await putAll([extraction]);
      if (!outcome) throw new Error("One extraction was put, but no outcome came.");
      return outcome;
    },
    putAll,
    deleteDocument: (id) => database.write((transaction) => deleteDocument(transaction, id)),
    async fingerprints(sources) {
      const rows = await database.read(fingerprintsOf, { sources: sources.map(sourceId) });
      return new Map(rows.map(({ source, fingerprint }) => [source, fingerprint]));
    },
    async contents() {
      const nodes = await database.read(allNodes, {}, AUDIT_TIMEOUT);
      const relationships = await database.read(allRelationships, {}, AUDIT_TIMEOUT);
      return inCanonicalOrder(
        nodes.map(({ id, labels, properties: { extraction: _, ...properties } }) => ({
          id,
          labels: [...labels].sort(),
          properties,
        })),
        relationships,
      );
    },
  };
}

/** Takes the turn of a writer only where there is something to write. */
async function putInTurn(
  transaction: WriteTransaction,
  extractions: readonly Extraction[],
): Promise<PutOutcome[]> {
  const sources = extractions.map(({ document }) => sourceId(document.source));
  const known = await transaction.run(fingerprintsOf, { sources });
  const held = new Map(known.map(({ source, fingerprint }) => [source, fingerprint]));
  if (extractions.every(({ document }) => held.get(document.source) === document.fingerprint))
    return extractions.map(unchanged);
  await transaction.run(takeTurn, {});
  const outcomes: PutOutcome[] = [];
  for (const extraction of extractions) outcomes.push(await put(transaction, extraction));
  return outcomes;
}

function unchanged({ document }: Extraction): PutOutcome {
  return { status: "UNCHANGED", document: document.id, replaced: null };
}

async function put(transaction: WriteTransaction, extraction: Extraction): Promise<PutOutcome> {
  const { id: document, source, fingerprint } = extraction.document;
  const own = sourceId(source);
  const sharers = await transaction.run(readSharers, { source: own, document });
  const held = sharers.find(({ sources }) => sources.some(({ id }) => id === own));
  if (held?.sources.find(({ id }) => id === own)?.fingerprint === fingerprint) return unchanged(extraction);

  const sharing = sharers.find(({ id }) => id === document);
  const names = namesOf(sharing?.sources ?? [], source);
  const released: Released[] = [];
  const leaves = held && held.id !== document ? held : null;
  if (leaves) released.push(await leaveDocument(transaction, leaves, source));
  if (names[0] === source) {
    if (sharing) released.push(await releaseFacts(transaction, document));
    await writeFacts(transaction, extraction, names);
  } else {
    await transaction.run(writeSources, { document, sources: names });
  }
  await transaction.run(writeSource, {
    id: own,
    document,
    name: source,
    fingerprint,
    extraction: packExtraction(extraction),
  });
  await sweep(transaction, {
    entities: released.flatMap(({ entities }) => entities),
    commitments: released.flatMap(({ commitments }) => commitments),
  });
  const replaced = leaves?.sources.length === 1 ? leaves.id : null;
  return { status: "IMPORTED", document, replaced };
}

/** Takes a source away from the document that it gave so far; the document goes, or another source speaks for it. */
async function leaveDocument(
  transaction: WriteTransaction,
  { id, sources }: { readonly id: DocumentId; readonly sources: readonly Source[] },
  source: string,
): Promise<Released> {
  const rest = namesOf(sources, null).filter((name) => name !== source);
  const [next] = rest;
  if (next !== undefined && next < source) {
    await transaction.run(writeSources, { document: id, sources: rest });
    return { entities: [], commitments: [] };
  }
  const released = await releaseFacts(transaction, id);
  if (next === undefined) {
    await transaction.run(eraseDocument, { document: id });
  } else {
    const [kept] = await transaction.run(readExtraction, { source: sourceId(next) });
    if (kept) await writeFacts(transaction, unpackExtraction(kept.extraction, kept.text), rest);
  }
  return released;
}

async function deleteDocument(transaction: WriteTransaction, document: DocumentId): Promise<boolean> {
  await transaction.run(takeTurn, {});
  const [found] = await transaction.run(readSharers, { source: "", document });
  if (!found) return false;
  const released = await releaseFacts(transaction, document);
  await transaction.run(eraseSources, { document });
  await transaction.run(eraseDocument, { document });
  await sweep(transaction, released);
  return true;
}

interface Source {
  readonly name: string;
}

/** Names of sources, sorted: the first speaks for the document. */
function namesOf(sources: readonly Source[], another: string | null): string[] {
  const names = new Set(sources.map(({ name }) => name));
  if (another !== null) names.add(another);
  return [...names].sort();
}
