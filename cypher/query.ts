import { readFileSync } from "node:fs";
import type { z } from "zod";

export type AccessMode = "READ" | "WRITE";

/** One Cypher statement with the shape of what goes in and what comes out. */
export interface Query<Params = Record<string, unknown>, Row = unknown> {
  readonly name: string;
  readonly mode: AccessMode;
  /** The statement, as it stands in its `.cypher` file. */
  readonly text: string;
  readonly params: z.ZodType<Params>;
  readonly row: z.ZodType<Row>;
}

interface Shape<Params, Row> {
  readonly params: z.ZodType<Params>;
  readonly row: z.ZodType<Row>;
}

/** Binds `queries/<name>.cypher`; fails at start where the file is missing. */
export function defineQuery<Params, Row>(name: string, shape: Shape<Params, Row>): Query<Params, Row> {
  return { name, mode: "READ", text: textOf("queries", name), ...shape };
}

/**
 * Binds `writes/<name>.cypher`; fails at start where the file is missing. A write finds everything by unique id, so its
 * first plan stays the best one while an import makes the graph grow; planning anew every few seconds would cost more
 * than writing.
 */
export function defineWrite<Params, Row>(name: string, shape: Shape<Params, Row>): Query<Params, Row> {
  return { name, mode: "WRITE", text: `CYPHER replan=skip\n${textOf("writes", name)}`, ...shape };
}

function textOf(folder: string, name: string): string {
  return readFileSync(new URL(`./${folder}/${name}.cypher`, import.meta.url), "utf8");
}
