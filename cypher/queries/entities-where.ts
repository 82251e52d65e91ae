import type { EntityType } from "#graph/model/entity";
import { defineQuery } from "../query.ts";
import { type EntityRow, entityRow } from "../rows/entity-row.ts";
import { keyedRow, listParams } from "../rows/page-row.ts";
import { countEntities } from "./count-entities.ts";
import { fillStatement } from "./fill-statement.ts";
import type { ListQuery } from "./list-query.ts";
import { type SortKey, sortPieces } from "./sort-pieces.ts";
import { wherePieces } from "./where-pieces.ts";

export interface EntitySort {
  readonly by: "NAME" | "COMMITMENTS";
  readonly descending: boolean;
}

/** Which entities; conditions given together must all hold, lists mean any of these, null means any. */
export interface EntityConditions {
  /** Part of a name or alias, in the form in which names are compared. */
  readonly name: string | null;
  readonly document: readonly string[] | null;
  readonly kind: readonly string[] | null;
  /** Regions that an agency serves, divisions inside them included. */
  readonly region: readonly string[] | null;
  /** Regions that a region is directly part of. */
  readonly partOf: readonly string[] | null;
  /** From 0 to 1, inclusive. */
  readonly minConfidence: number | null;
}

const template = defineQuery("entities-where", { params: listParams.loose(), row: keyedRow(entityRow) });

const sortKeys = {
  NAME: { expression: "e.name", missing: "" },
  COMMITMENTS: {
    expression: "COUNT { MATCH (e)-[:COMMITS_TO|SPEAKS|WITH|ABOUT]-(c:Commitment) RETURN DISTINCT c }",
    missing: 0,
  },
} as const;

/** The entities of one type that meet conditions, in an order. */
export function entitiesWhere(
  type: EntityType,
  { name, document, kind, region, partOf, minConfidence }: EntityConditions,
  sorts: readonly EntitySort[],
): ListQuery<EntityRow> {
  const start = `MATCH (e:${type})`;
  const { filter, params } = wherePieces([
    {
      piece:
        "e.nameNorm CONTAINS $name OR any(alias IN coalesce(e.aliases, []) WHERE toLower(alias) CONTAINS $name)",
      params: { name },
    },
    {
      piece: "EXISTS { MATCH (e)-[:MENTIONED_IN]->(d:Document) WHERE d.id IN $document }",
      params: { document },
    },
    { piece: "e.kind IN $kind", params: { kind } },
    {
      piece: "EXISTS { MATCH (e)-[:SERVES|PART_OF*1..5]->(r:Region) WHERE r.id IN $region }",
      params: { region },
    },
    { piece: "coalesce(e.confidence >= $minConfidence, false)", params: { minConfidence } },
    { piece: "EXISTS { MATCH (e)-[:PART_OF]->(r:Region) WHERE r.id IN $partOf }", params: { partOf } },
  ]);
  const { keys, after, key, order } = sortPieces(
    sorts.map(({ by, descending }): SortKey => ({ ...sortKeys[by], descending })),
    "e.id",
  );
  const text = fillStatement(template.text, {
    start,
    filter,
    keys: `WITH e, ${keys}`,
    after,
    row: `WITH e, ${key} AS key, ${order.names}`,
    order: order.clause,
  });
  const total = { ...countEntities, text: fillStatement(countEntities.text, { start, filter }) };
  return { page: { ...template, text }, total, params };
}
