import { z } from "zod";
import { defineQuery, type Query } from "../query.ts";
import { type PageParams, type PageRow, pageParams, pageRow } from "../rows/page-row.ts";
import { type CommitmentConditions, commitmentFilter } from "./commitment-filter.ts";
import { fillStatement } from "./fill-statement.ts";
import { type SortKey, sortPieces } from "./sort-pieces.ts";

export interface CommitmentSort {
  readonly by: "PUBLISHED_ON" | "DEADLINE";
  readonly descending: boolean;
}

const template = defineQuery("commitments-where", { params: pageParams, row: pageRow(z.string()) });

const expressions = {
  PUBLISHED_ON: "COLLECT { MATCH (c)-[:STATED_IN]->(d:Document) RETURN max(d.publishedOn) }[0]",
  DEADLINE: "c.deadlineDate",
} as const;

/** The statement that gives one page of commitment ids for a filter and an order, and the values that go with it. */
export function commitmentsWhere(
  conditions: CommitmentConditions,
  sorts: readonly CommitmentSort[],
): { query: Query<PageParams, PageRow<string>>; params: Readonly<Record<string, unknown>> } {
  const { start, filter, params } = commitmentFilter(conditions);
  const { keys, after, key, order } = sortPieces(sorts.map(sortKey), "c.id");
  const text = fillStatement(template.text, {
    start,
    filter,
    keys: `WITH c, ${keys}`,
    after: `WHERE ${after}`,
    order: `RETURN {item: c.id, key: ${key}} ORDER BY ${order}`,
  });
  return { query: { ...template, text, params: pageParams.loose() }, params };
}

function sortKey({ by, descending }: CommitmentSort): SortKey {
  return { expression: expressions[by], descending, missing: descending ? "" : "9999-99-99" };
}
