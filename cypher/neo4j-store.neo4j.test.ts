import { afterAll, describe, expect, it } from "vitest";
import { anExtraction } from "#graph/load/an-extraction";
import { graphOf } from "#graph/load/graph-of";
import { describeGraphStore } from "#graph/load/graph-store-contract";
import { sampleStatements } from "#graph/load/sample-statements";
import type { Database, WriteTransaction } from "./driver.ts";
import { openNeo4jStore } from "./neo4j-store.ts";
import { openTestDatabase, testQuery } from "./test-database.ts";
import { emptyDatabase } from "./writes/empty-database.ts";

const database = await openTestDatabase();
afterAll(() => database.close());

describeGraphStore(
  "openNeo4jStore",
  async () => {
    await database.execute(emptyDatabase, {});
    return openNeo4jStore(database);
  },
  { randomRuns: 15 },
);

describe("openNeo4jStore", () => {
  const first = anExtraction({ source: "a.txt", statements: sampleStatements.slice(0, 3) });
  const second = anExtraction({ source: "a.txt", statements: sampleStatements.slice(1) });

  it("leaves nothing of a put that breaks off, wherever it does", async () => {
    await database.execute(emptyDatabase, {});
    const store = openNeo4jStore(database);
    await store.put(first);
    let statements = 0;
    for (let broken = true; broken; ) {
      statements += 1;
      broken = await openNeo4jStore(breakingAt(database, statements))
        .put(second)
        .then(
          () => false,
          () => true,
        );
      if (broken) expect(await store.contents()).toEqual(graphOf([first]));
    }
    expect(statements).toBeGreaterThan(10);
    expect(await store.contents()).toEqual(graphOf([second]));
  });

  it("comes to the same when a commit whose answer got lost is repeated", async () => {
    await database.execute(emptyDatabase, {});
    const twice: Database = {
      ...database,
      write: async (work) => {
        await database.write(work);
        return database.write(work);
      },
    };
    const store = openNeo4jStore(twice);
    await store.put(first);
    expect(await store.put(second)).toEqual({
      status: "IMPORTED",
      document: second.document.id,
      replaced: first.document.id,
    });
    expect(await store.contents()).toEqual(graphOf([second]));
    await store.deleteDocument(second.document.id);
    expect(await store.contents()).toEqual({ nodes: [], relationships: [] });
  });

  it("comes to the same when several write at once", async () => {
    await database.execute(emptyDatabase, {});
    const store = openNeo4jStore(database);
    const puts = sampleStatements.flatMap((statement, at) =>
      ["x", "y"].map((name) =>
        anExtraction({
          source: `${name}${at}.txt`,
          statements: [statement, ...sampleStatements.slice(0, 2)],
        }),
      ),
    );
    await Promise.all(puts.map((extraction) => store.put(extraction)));
    expect(await store.contents()).toEqual(graphOf(puts));
  });

  it("keeps places as integers and values as floats, so that both compare with what people type", async () => {
    await database.execute(emptyDatabase, {});
    await openNeo4jStore(database).put(first);
    const kinds = await database.execute(
      testQuery(
        `MATCH (:Document)<-[stated:STATED_IN]-(:Commitment)-[:HAS_TARGET]->(target)
        RETURN DISTINCT valueType(stated.start) AS start, valueType(target.value) AS value`,
      ),
      {},
    );
    expect(kinds).toEqual([{ start: "INTEGER NOT NULL", value: "FLOAT NOT NULL" }]);
  });
});

/** Fails in place of the n-th statement of a transaction. */
function breakingAt(inner: Database, n: number): Database {
  return {
    ...inner,
    write: (work, timeoutMs) =>
      inner.write((transaction) => {
        let count = 0;
        const breaking: WriteTransaction = {
          run: async (query, params) => {
            count += 1;
            if (count === n) throw new Error("the line is cut");
            return transaction.run(query, params);
          },
        };
        return work(breaking);
      }, timeoutMs),
  };
}
