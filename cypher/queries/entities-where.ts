import { z } from "zod";
import type { EntityType } from "#graph/model/entity";
import { defineQuery } from "../query.ts";
import { entityRow } from "../rows/entity-row.ts";
import { pageParams, pageRow } from "../rows/page-row.ts";
import { fillStatement } from "./fill-statement.ts";
import { type SortKey, sortPieces } from "./sort-pieces.ts";

export interface EntitySort {
  readonly by: "NAME" | "COMMITMENTS";
  readonly descending: boolean;
}

const idList = z.array(z.string()).nullable();

const template = defineQuery("entities-where", {
  params: pageParams.extend({
    /** Part of a name or alias, in the form in which names are compared. */
    name: z.string().nullable(),
    document: idList,
    kind: idList,
    region: idList,
    partOf: idList,
  }),
  row: pageRow(entityRow),
});

const sortKeys = {
  NAME: { expression: "e.name", missing: "" },
  COMMITMENTS: {
    expression: "COUNT { MATCH (e)-[:COMMITS_TO|SPEAKS|WITH|ABOUT]-(c:Commitment) RETURN DISTINCT c }",
    missing: 0,
  },
} as const;

/** The statement that gives one page of the entities of one type in an order; null parameters mean any. */
export function entitiesWhere(type: EntityType, sorts: readonly EntitySort[]): typeof template {
  const { keys, after, key, order } = sortPieces(
    sorts.map(({ by, descending }): SortKey => ({ ...sortKeys[by], descending })),
    "e.id",
  );
  const text = fillStatement(template.text, {
    start: `MATCH (e:${type})`,
    keys: `WITH e, ${keys}`,
    after: `WHERE ${after}`,
    order: `WITH e, ${key} AS key ORDER BY ${order}`,
  });
  return { ...template, text };
}
