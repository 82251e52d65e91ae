import type { Extraction } from "../model/document.ts";
import type { DocumentId } from "../model/ids.ts";
import type { GraphContents } from "./graph-contents.ts";

export type PutStatus = "IMPORTED" | "UNCHANGED";

export interface PutOutcome {
  readonly status: PutStatus;
  readonly document: DocumentId;
  /** The document that the same source held before and that no other source supports any more. */
  readonly replaced: DocumentId | null;
}

/**
 * Where extractions are kept. Neo4j fulfils it for the product, memory for tests; one contract suite holds both to this:
 *
 * - `put` is one transaction: afterwards either all of the extraction is there or nothing of it.
 * - The same fingerprint from the same source again answers UNCHANGED and writes nothing.
 * - A source has one document. New text from a known source replaces the old: the graph is then the same as if only the
 *   new text had ever been put, and facts that both texts state keep their ids.
 * - Two sources with the same text share one document. It takes title, date and facts from the source that sorts first,
 *   so the order of imports does not matter, and it lives as long as one of them states it.
 * - An entity lives as long as a document mentions it or needs it as context; a commitment as long as a document states it.
 * - An entity, commitment or target is as sure as the surest document that names or states it.
 * - The graph depends on the set of puts alone, never on their order.
 */
export interface GraphStore {
  put(extraction: Extraction): Promise<PutOutcome>;
  /** Puts several, in their order, in one transaction: all of them are there afterwards or none. Faster for many. */
  putAll(extractions: readonly Extraction[]): Promise<PutOutcome[]>;
  /** Removes a document and exactly what only it supported; false where there is none of this id. */
  deleteDocument(id: DocumentId): Promise<boolean>;
  /** Fingerprint of what each source holds; sources that hold nothing are absent. */
  fingerprints(sources: readonly string[]): Promise<ReadonlyMap<string, string>>;
  /** The whole graph in canonical order, for comparing two stores. Reads everything: for tests and audits. */
  contents(): Promise<GraphContents>;
}
