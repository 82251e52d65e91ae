import { describe, expect, it } from "vitest";
import type { SourceItem } from "#graph/cli/source-item";
import { failed } from "#graph/cli/source-item";
import { extractDocument } from "#graph/extract/extract-document";
import type { GraphStore } from "#graph/load/graph-store";
import { openMemoryStore } from "#graph/load/memory-store";
import { GraphError } from "#graph/text/errors";
import type { ReadDocument } from "#graph/text/read-document";
import { DatabaseUnavailable, StatementTimeout } from "../errors.ts";
import { type ImportOutcome, importDocuments } from "./import-documents.ts";

const reason = { en: "too long", zh: "过长" };

describe("importDocuments", () => {
  it("stores documents in their order and tells the outcome of each", async () => {
    const store = openMemoryStore();
    const outcomes = await runImport(store, [entry("a"), failed("b", reason), entry("c")]);
    expect(outcomes).toEqual([
      { place: "a", status: "imported", sentence: null },
      { place: "b", status: "failed", sentence: reason },
      { place: "c", status: "imported", sentence: null },
    ]);
    expect((await store.fingerprints(["a", "b", "c"])).size).toBe(2);
  });

  it("does not extract again what the store holds already", async () => {
    const store = openMemoryStore();
    await runImport(store, [entry("a")]);
    const extracted: string[] = [];
    const outcomes = await runImport(store, [entry("a"), entry("b")], {
      extract: async (document) => {
        extracted.push(document.source);
        return extractDocument(document);
      },
    });
    expect(outcomes.map(({ status }) => status)).toEqual(["unchanged", "imported"]);
    expect(extracted).toEqual(["b"]);
  });

  it("lets a document that cannot be read, extracted or stored fail alone", async () => {
    const inner = openMemoryStore();
    const store: GraphStore = {
      ...inner,
      put: async (extraction) => {
        if (extraction.document.source === "slow") throw new StatementTimeout("took too long");
        return inner.put(extraction);
      },
      putAll: async () => {
        throw new StatementTimeout("took too long");
      },
    };
    const unreadable: SourceItem = {
      source: "torn",
      place: "torn",
      file: null,
      given: {},
      read: async () => {
        throw new GraphError(reason);
      },
    };
    const outcomes = await runImport(store, [unreadable, entry("broken"), entry("slow"), entry("fine")], {
      extract: async (document) => {
        if (document.source === "broken") throw new GraphError(reason);
        return extractDocument(document);
      },
    });
    expect(outcomes.map(({ status }) => status)).toEqual(["failed", "failed", "failed", "imported"]);
    expect(outcomes[2]?.sentence?.en).toContain("took too long");
  });

  it("ends with the store's error when it does not answer any more", async () => {
    const store: GraphStore = {
      ...openMemoryStore(),
      putAll: async () => {
        throw new DatabaseUnavailable("down");
      },
    };
    await expect(runImport(store, [entry("a"), entry("b")])).rejects.toThrow(DatabaseUnavailable);
  });

  it("stops after the transaction that is running", async () => {
    const inner = openMemoryStore();
    let stopped = false;
    const store: GraphStore = {
      ...inner,
      putAll: async (extractions) => {
        stopped = true;
        return inner.putAll(extractions);
      },
    };
    const sources = Array.from({ length: 100 }, (_, at) => `s${at}`);
    const outcomes = await runImport(store, sources.map(entry), { isStopped: () => stopped });
    expect(outcomes.map(({ place }) => place)).toEqual(sources.slice(0, 16));
    expect(await inner.fingerprints(sources)).toHaveProperty("size", 16);
  });

  it("tells of a text that another source had", async () => {
    const outcomes = await runImport(openMemoryStore(), [entry("a")], { noteOn: () => reason });
    expect(outcomes).toEqual([{ place: "a", status: "imported", sentence: reason }]);
  });
});

async function runImport(
  store: GraphStore,
  items: readonly SourceItem[],
  options: Partial<Parameters<typeof importDocuments>[0]> = {},
): Promise<ImportOutcome[]> {
  const outcomes: ImportOutcome[] = [];
  const run = importDocuments({
    items: inTurn(items),
    store,
    extract: async (document) => extractDocument(document),
    isStopped: () => false,
    noteOn: () => null,
    ...options,
  });
  for await (const outcome of run) outcomes.push(outcome);
  return outcomes;
}

async function* inTurn(items: readonly SourceItem[]): AsyncGenerator<SourceItem> {
  yield* items;
}

function entry(source: string): SourceItem {
  const document: ReadDocument = {
    source,
    text: `${source}市将建成十座车站。`,
    title: null,
    publishedOn: null,
    homeRegion: null,
    notes: [],
  };
  return { source, place: source, file: null, given: {}, read: async () => document };
}
