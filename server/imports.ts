import { DatabaseUnavailable } from "#cypher/errors";
import type { GraphStore } from "#graph/load/graph-store";
import type { SourceDocument } from "#graph/model/document";
import { type DocumentId, digest, tagOf } from "#graph/model/ids";
import { Conflict } from "./errors.ts";
import { ExtractionFailed } from "./extractor/extraction-failed.ts";
import type { Extractor } from "./extractor/extractor.ts";
import type { ImportedDocumentParent, ImportProgressParent, ImportResultParent } from "./parents.ts";
import { createProgressBoard } from "./progress-board.ts";

/** A document to import, or the reason why it cannot be. */
export type ImportItem = SourceDocument | { readonly source: string; readonly problem: string };

/** Runs imports and tells how far they are. */
export interface Imports {
  /** Reads and stores documents one by one; the same key with the same input gives the first result again. */
  run(key: string, items: readonly ImportItem[]): Promise<ImportResultParent>;
  /** How far the import of this key is, from where it stands until it ends; waits for one that has not begun. */
  progress(key: string): AsyncIterableIterator<ImportProgressParent>;
  deleteDocument(id: string): Promise<boolean>;
}

/** So many results are kept for repeated keys; after that, and after a restart, a repeated import finds UNCHANGED. */
const KEPT = 200;

export function createImports(
  store: GraphStore,
  extractor: Extractor,
  log: (error: unknown) => void,
): Imports {
  const runs = new Map<string, { readonly input: string; readonly result: Promise<ImportResultParent> }>();
  const board = createProgressBoard();

  return {
    run(key, items) {
      const input = digest([JSON.stringify(items)]);
      const known = runs.get(key);
      if (known && known.input !== input) throw new Conflict(key);
      if (known) return known.result;
      const result = importAll(key, items);
      runs.set(key, { input, result });
      const [oldest] = runs.keys();
      if (runs.size > KEPT && oldest !== undefined) runs.delete(oldest);
      return result;
    },
    progress: (key) => board.watch(key),
    deleteDocument: async (id) => isDocumentId(id) && store.deleteDocument(id),
  };

  async function importAll(key: string, items: readonly ImportItem[]): Promise<ImportResultParent> {
    const documents: ImportedDocumentParent[] = [];
    board.post({ id: key, done: 0, total: items.length, source: null, status: null });
    for (const item of items) {
      const document = await importOne(item);
      documents.push(document);
      const { source, status } = document;
      board.post({ id: key, done: documents.length, total: items.length, source, status });
    }
    return { id: key, documents };
  }

  async function importOne(item: ImportItem): Promise<ImportedDocumentParent> {
    const { source } = item;
    const failed = (problem: string): ImportedDocumentParent => ({
      source,
      status: "FAILED",
      documentId: null,
      problem,
    });
    if ("problem" in item) return failed(item.problem);
    try {
      const { status, document } = await store.put(await extractor.extract(item));
      return { source, status, documentId: document, problem: null };
    } catch (error) {
      log(error);
      return failed(problemOf(error));
    }
  }
}

function problemOf(error: unknown): string {
  if (error instanceof ExtractionFailed) return error.message;
  if (error instanceof DatabaseUnavailable)
    return "The database did not answer, so nothing of this document was stored. Import it again.";
  return "Nothing of this document was stored, because storing it failed; the server's log says why.";
}

function isDocumentId(id: string): id is DocumentId {
  return tagOf(id) === "document";
}
