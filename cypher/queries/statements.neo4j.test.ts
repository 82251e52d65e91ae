import { readdirSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { z } from "zod";
import { type Database, openDatabase } from "../driver.ts";
import { defineQuery } from "../query.ts";
import { fillSmallGraph } from "./fill-small-graph.ts";

/** A busy machine may take this long to fill a database, in ms. */
const BUSY = 180_000;
let database: Database;

beforeAll(async () => {
  database = openDatabase(inject("neo4j"));
  await fillSmallGraph(database);
}, BUSY);
afterAll(() => database.close());

/** Values that every statement can take: about nothing in particular. */
const params = {
  ids: [],
  places: [],
  sources: [],
  after: null,
  limit: 1,
  count: true,
  part: null,
  types: null,
  relations: ["HOLDS"],
  text: "x",
  pinyin: null,
  name: "x",
  typed: "x",
};

const names = readdirSync(import.meta.dirname)
  .filter((file) => file.endsWith(".cypher"))
  .map((file) => file.replace(".cypher", ""));

describe("each statement as it stands in its file", () => {
  test.each(names)(
    "%s is accepted by Neo4j in a session that may only read",
    async (name) => {
      const query = defineQuery(name, { params: z.looseObject({}), row: z.unknown() });
      await expect(database.read(query, params, BUSY)).resolves.toBeInstanceOf(Array);
    },
    BUSY,
  );
});
