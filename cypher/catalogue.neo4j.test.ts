import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { anExtraction } from "#graph/load/an-extraction";
import { sampleStatements } from "#graph/load/sample-statements";
import { readCatalogue } from "./catalogue.ts";
import { openExplainer } from "./explain.ts";
import { openNeo4jStore } from "./neo4j-store.ts";
import { applySchema, missingSchema } from "./schema.ts";
import { openTestDatabase, testQuery } from "./test-database.ts";
import { emptyDatabase } from "./writes/empty-database.ts";

const database = await openTestDatabase();
const explainer = openExplainer(inject("neo4j"));
const catalogue = await readCatalogue();

/** An audit reads everything, and to empty a database is to touch everything. */
const wholeGraph = ["all-relationships", "empty-database"];

afterAll(async () => {
  await explainer.close();
  await database.close();
});

describe("every statement", () => {
  beforeAll(async () => {
    await database.execute(emptyDatabase, {});
    // One of each label, relationship and property, so that the server knows their names.
    const home = { source: "a.txt", title: "题", publishedOn: "2020-05-06" };
    await openNeo4jStore(database).put(anExtraction({ ...home, statements: sampleStatements }));
  });

  it.each(catalogue)("$folder/$name is understood and starts from an index", async ({ name, text }) => {
    const { unknown, operators } = await explainer.explain(text);
    expect(unknown).toEqual([]);
    const scans = wholeGraph.includes(name) ? ["CartesianProduct"] : ["AllNodesScan", "CartesianProduct"];
    expect(operators.filter((operator) => scans.includes(operator))).toEqual([]);
  });

  it("is told apart from one that names what does not exist or scans everything", async () => {
    const { unknown, operators } = await explainer.explain("MATCH (n), (:Entity {nmae: 'x'}) RETURN n");
    expect(unknown).toHaveLength(1);
    expect(operators).toContain("AllNodesScan");
    expect(operators).toContain("CartesianProduct");
  });
});

describe("every write", () => {
  beforeAll(async () => {
    await database.execute(emptyDatabase, {});
  });

  const writes = catalogue.filter(({ folder, name }) => folder === "writes" && !wholeGraph.includes(name));
  it.each(writes)(
    "$name starts from an index even where the graph is empty: its plan stays",
    async ({ text }) => {
      const { operators } = await explainer.explain(text);
      expect(operators.filter((operator) => operator.endsWith("Scan"))).toEqual([]);
      expect(operators.filter((operator) => operator.endsWith("IndexSeek"))).not.toEqual([]);
    },
  );
});

describe("applySchema", () => {
  it("creates what is missing, names it before, and can be repeated", async () => {
    await database.execute(testQuery("DROP INDEX entity_pinyin"), {});
    expect(await missingSchema(database)).toEqual(["entity_pinyin"]);
    await applySchema(database);
    await applySchema(database);
    expect(await missingSchema(database)).toEqual([]);
  });

  it("finds names by pairs of characters, by part and by pinyin", async () => {
    await openNeo4jStore(database).put(anExtraction({ statements: sampleStatements }));
    const hits = async (index: string, words: string) => {
      const text =
        "CALL db.index.fulltext.queryNodes($index, $words) YIELD node RETURN node.name AS name ORDER BY name";
      return (await database.execute(testQuery(text), { index, words })).map(({ name }) => name);
    };
    expect(await hits("entity_text", '"渝交通"')).toEqual(["重庆市交通局"]);
    expect(await hits("entity_pinyin", "chongqingshij*")).toEqual(["重庆市交通局"]);
    expect(await hits("entity_pinyin", "xa")).toEqual(["许安"]);
  });
});
