import { expect, test } from "vitest";
import { DatabaseUnavailable } from "#cypher/errors";
import { anExtraction } from "#graph/load/an-extraction";
import type { GraphStore } from "#graph/load/graph-store";
import { openMemoryStore } from "#graph/load/memory-store";
import { Conflict } from "./errors.ts";
import { ExtractionFailed } from "./extractor/extraction-failed.ts";
import type { Extractor } from "./extractor/extractor.ts";
import { createImports } from "./imports.ts";

const extractor: Extractor = {
  async extract({ source, text }) {
    if (text === "slow")
      throw new ExtractionFailed("Reading took longer than 20 seconds and was stopped. Split the text.");
    return anExtraction({ source, statements: [{ words: text, names: [] }] });
  },
  close: async () => {},
};
const item = (source: string, text: string) => ({
  source,
  text,
  title: null,
  publishedOn: null,
  homeRegion: null,
});

test("one bad document does not keep the others from being stored", async () => {
  const logged: unknown[] = [];
  const store = openMemoryStore();
  const broken: GraphStore = {
    ...store,
    put: async (extraction) => {
      if (extraction.document.source === "down.txt") throw new DatabaseUnavailable("bolt://10.0.0.7 refused");
      if (extraction.document.source === "odd.txt") throw new TypeError("x is not a function");
      return store.put(extraction);
    },
  };
  const imports = createImports(broken, extractor, (error) => logged.push(error));
  const { documents } = await imports.run("k", [
    item("a.txt", "甲"),
    item("b.txt", "slow"),
    item("down.txt", "乙"),
    item("odd.txt", "丙"),
    { source: "c.txt", problem: "Argument input.4.text is empty." },
    item("d.txt", "丁"),
  ]);
  expect(documents.map(({ source, status, problem }) => [source, status, problem])).toEqual([
    ["a.txt", "IMPORTED", null],
    ["b.txt", "FAILED", "Reading took longer than 20 seconds and was stopped. Split the text."],
    [
      "down.txt",
      "FAILED",
      "The database did not answer, so nothing of this document was stored. Import it again.",
    ],
    [
      "odd.txt",
      "FAILED",
      "Nothing of this document was stored, because storing it failed; the server's log says why.",
    ],
    ["c.txt", "FAILED", "Argument input.4.text is empty."],
    ["d.txt", "IMPORTED", null],
  ]);
  expect(logged).toHaveLength(3);
});

test("the same key with the same input gives the first result, with other input it is refused", async () => {
  const imports = createImports(openMemoryStore(), extractor, () => {});
  const first = await imports.run("k", [item("a.txt", "甲")]);
  expect(await imports.run("k", [item("a.txt", "甲")])).toBe(first);
  expect(() => imports.run("k", [item("a.txt", "乙")])).toThrow(new Conflict("k"));
  expect((await imports.run("other", [item("a.txt", "甲")])).documents[0]?.status).toBe("UNCHANGED");
});

test("only documents can be deleted", async () => {
  const imports = createImports(openMemoryStore(), extractor, () => {});
  expect(await imports.deleteDocument("agency_00000000000000000000")).toBe(false);
  const { documents } = await imports.run("k", [item("a.txt", "甲")]);
  expect(await imports.deleteDocument(documents[0]?.documentId ?? "")).toBe(true);
});
