import { inject } from "vitest";
import { z } from "zod";
import { type Database, openDatabase } from "./driver.ts";
import type { Query } from "./query.ts";
import { applySchema } from "./schema.ts";

/** Opens the server that the test run started, with the schema applied. */
export async function openTestDatabase(): Promise<Database> {
  const database = openDatabase(inject("neo4j"));
  await applySchema(database);
  return database;
}

/** A statement that only a test needs. */
export function testQuery(text: string): Query<Record<string, unknown>, Record<string, unknown>> {
  const anything = z.record(z.string(), z.unknown());
  return { name: "of a test", mode: "WRITE", text, params: anything, row: anything };
}
