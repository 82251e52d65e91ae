import type { Extraction } from "../model/document.ts";
import { graphOf } from "./graph-of.ts";
import { graphRowsOf } from "./graph-rows.ts";
import type { GraphStore, PutOutcome } from "./graph-store.ts";

/** Keeps extractions in memory, one a source, and makes the graph anew when asked: the yardstick for other stores. */
export function openMemoryStore(): GraphStore {
  const held = new Map<string, Extraction>();
  const isHeld = (id: string) => [...held.values()].some(({ document }) => document.id === id);

  function put(extraction: Extraction): PutOutcome {
    const { id, source, fingerprint } = extraction.document;
    const before = held.get(source)?.document;
    if (before?.fingerprint === fingerprint) return { status: "UNCHANGED", document: id, replaced: null };
    held.set(source, extraction);
    const replaced = before && !isHeld(before.id) ? before.id : null;
    return { status: "IMPORTED", document: id, replaced };
  }

  async function putAll(extractions: readonly Extraction[]): Promise<PutOutcome[]> {
    for (const extraction of extractions) graphRowsOf(extraction);
    return extractions.map(put);
  }

  return {
    putAll,
    async put(extraction) {
      const [outcome] = await putAll([extraction]);
      return outcome ?? put(extraction);
    },
    async deleteDocument(id) {
      const sources = [...held].filter(([, { document }]) => document.id === id).map(([source]) => source);
      for (const source of sources) held.delete(source);
      return sources.length > 0;
    },
    async fingerprints(sources) {
      const known = sources.flatMap((source): [string, string][] => {
        const fingerprint = held.get(source)?.document.fingerprint;
        return fingerprint === undefined ? [] : [[source, fingerprint]];
      });
      return new Map(known);
    },
    contents: async () => graphOf(held.values()),
  };
}
