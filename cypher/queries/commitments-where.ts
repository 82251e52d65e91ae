import { z } from "zod";
import { defineQuery } from "../query.ts";
import { keyedRow, listParams } from "../rows/page-row.ts";
import { type CommitmentConditions, commitmentFilter } from "./commitment-filter.ts";
import { countCommitments } from "./count-commitments.ts";
import { fillStatement } from "./fill-statement.ts";
import type { ListQuery } from "./list-query.ts";
import { type SortKey, sortPieces } from "./sort-pieces.ts";

export interface CommitmentSort {
  readonly by: "PUBLISHED_ON" | "DEADLINE";
  readonly descending: boolean;
}

const template = defineQuery("commitments-where", { params: listParams.loose(), row: keyedRow(z.string()) });

const expressions = {
  PUBLISHED_ON:
    "COLLECT { MATCH (c)-[:STATED_IN]->(d:Document) WHERE d.publishedOn IS NOT NULL RETURN d.publishedOn AS day ORDER BY day DESC LIMIT 1 }[0]",
  DEADLINE: "c.deadlineDate",
} as const;

/** The ids of commitments that meet conditions, in an order. */
export function commitmentsWhere(
  conditions: CommitmentConditions,
  sorts: readonly CommitmentSort[],
): ListQuery<string> {
  const { start, filter, params } = commitmentFilter(conditions);
  const { keys, after, key, order } = sortPieces(sorts.map(sortKey), "c.id");
  const text = fillStatement(template.text, {
    start,
    filter,
    keys: `WITH c, ${keys}`,
    after,
    row: `RETURN c.id AS item, ${key} AS key`,
    order: order.clause,
  });
  const total = { ...countCommitments, text: fillStatement(countCommitments.text, { start, filter }) };
  return { page: { ...template, text }, total, params };
}

function sortKey({ by, descending }: CommitmentSort): SortKey {
  return { expression: expressions[by], descending, missing: descending ? "" : "9999-99-99" };
}
