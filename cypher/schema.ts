import { readdirSync, readFileSync } from "node:fs";
import { z } from "zod";
import type { Database } from "./driver.ts";
import { onlineIndexes } from "./queries/online-indexes.ts";
import type { Query } from "./query.ts";

const folder = new URL("./schema/", import.meta.url);
/** Filling an index over a full graph may take minutes. */
const INDEX_TIMEOUT = 300_000;

/** Creates the constraints and indexes that are missing and waits until all can be used; safe to repeat. */
export async function applySchema(database: Database): Promise<void> {
  for (const statement of schemaStatements()) await database.execute(step(statement), {}, INDEX_TIMEOUT);
  await database.execute(step("CALL db.awaitIndexes(300)"), {}, INDEX_TIMEOUT);
}

/** Names of the constraints and indexes that are not there or not ready yet; empty where the schema is complete. */
export async function missingSchema(database: Database): Promise<string[]> {
  const rows = await database.read(onlineIndexes, {});
  const online = new Set(rows.map(({ name }) => name));
  return schemaStatements()
    .map(nameOf)
    .filter((name) => !online.has(name));
}

/** The statements of all steps, in order. */
export function schemaStatements(): string[] {
  const files = readdirSync(folder).filter((file) => file.endsWith(".cypher"));
  return files.sort().flatMap((file) =>
    readFileSync(new URL(file, folder), "utf8")
      .replace(/^\/\/.*$/gm, "")
      .split(";")
      .map((statement) => statement.trim())
      .filter((statement) => statement !== ""),
  );
}

function nameOf(statement: string): string {
  const name = /^CREATE [A-Z ]+? (\w+) IF NOT EXISTS /.exec(statement)?.[1];
  if (!name) throw new Error(`A schema step has no name or no IF NOT EXISTS: ${statement}`);
  return name;
}

function step(text: string): Query<object, unknown> {
  return { name: "schema step", mode: "WRITE", text, params: z.object({}), row: z.unknown() };
}
