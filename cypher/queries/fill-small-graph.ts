import { z } from "zod";
import type { Database } from "../driver.ts";
import { openNeo4jStore } from "../neo4j-store.ts";
import type { Query } from "../query.ts";
import { applySchema } from "../schema.ts";
import { smallGraph } from "./a-small-graph.ts";

const wipe: Query<object, unknown> = {
  name: "wipe",
  mode: "WRITE",
  text: "MATCH (n) CALL (n) { DETACH DELETE n } IN TRANSACTIONS",
  params: z.object({}),
  row: z.unknown(),
};

/** Empties the test database and puts the small graph into it. */
export async function fillSmallGraph(database: Database): Promise<void> {
  await database.execute(wipe, {});
  await applySchema(database);
  const store = openNeo4jStore(database);
  for (const extraction of smallGraph) await store.put(extraction);
}
