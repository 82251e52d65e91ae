import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { parametersIn, parametersOf, readCatalogue, writeClausesIn } from "./catalogue.ts";
import { schemaStatements } from "./schema.ts";

const catalogue = await readCatalogue();

describe.each(catalogue)("$folder/$name", ({ folder, name, text, query, exports, isTemplate }) => {
  it("has a twin that exports its name in camel case", () => {
    expect(exports).toContain(name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase()));
  });

  if (query || !isTemplate) {
    it("is bound for what its folder is for, with exactly its parameters", () => {
      expect(query?.mode).toBe(folder === "queries" ? "READ" : "WRITE");
      if (query) expect(parametersOf(query)).toEqual(parametersIn(text));
    });
  }

  it("says in its first line what it answers or does", () => {
    expect(text).toMatch(/^\/\/ \S.+[.?]\n/);
  });

  if (folder === "queries") {
    it("writes nothing", () => {
      expect(writeClausesIn(text)).toEqual([]);
    });
  }
});

describe("the catalogue", () => {
  it("sees a write clause and a parameter, but not in a comment", () => {
    const text = "// SET $a\nMATCH (n {id: $id}) DETACH DELETE n";
    expect(writeClausesIn(text)).toEqual(["DELETE"]);
    expect(parametersIn(text)).toEqual(["id"]);
  });
});

describe("schema", () => {
  it("is numbered without gaps, and each file opens with what it is for", () => {
    const files = readdirSync(new URL("./schema/", import.meta.url)).sort();
    expect(files.map((file) => Number(file.slice(0, 4)))).toEqual(files.map((_, at) => at + 1));
    for (const file of files)
      expect(readFileSync(new URL(`./schema/${file}`, import.meta.url), "utf8")).toMatch(/^\/\/ \S.+\.\n/);
  });

  it("creates everything under a name of its own, and only where it is missing", () => {
    const names = schemaStatements().map((text) => /^CREATE [A-Z ]*?(\w+) IF NOT EXISTS /.exec(text)?.[1]);
    expect(names).not.toContain(undefined);
    expect(new Set(names).size).toBe(names.length);
  });
});
