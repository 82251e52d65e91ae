import { defineQuery } from "../query.ts";
import { type DocumentRow, documentRow } from "../rows/document-row.ts";
import { keyedRow, listParams } from "../rows/page-row.ts";
import { countDocuments } from "./count-documents.ts";
import { fillStatement } from "./fill-statement.ts";
import type { ListQuery } from "./list-query.ts";
import { type SortKey, sortPieces } from "./sort-pieces.ts";
import { wherePieces } from "./where-pieces.ts";

export interface DocumentSort {
  readonly by: "PUBLISHED_ON" | "TITLE";
  readonly descending: boolean;
}

/** Which documents; conditions given together must all hold, null means any. */
export interface DocumentConditions {
  /** Part of the title, in small letters. */
  readonly title: string | null;
  readonly homeRegion: readonly string[] | null;
  /** `YYYY-MM-DD`, inclusive like `publishedTo`; a date known to the month or year is compared as far as it is known. */
  readonly publishedFrom: string | null;
  readonly publishedTo: string | null;
}

const template = defineQuery("documents-where", { params: listParams.loose(), row: keyedRow(documentRow) });

const expressions = { PUBLISHED_ON: "d.publishedOn", TITLE: "d.title" } as const;

/** The documents that meet conditions, in an order. */
export function documentsWhere(
  { title, homeRegion, publishedFrom, publishedTo }: DocumentConditions,
  sorts: readonly DocumentSort[],
): ListQuery<DocumentRow> {
  const { filter, params } = wherePieces([
    { piece: 'toLower(coalesce(d.title, "")) CONTAINS $title', params: { title } },
    {
      piece: "EXISTS { MATCH (d)-[:HOME_REGION]->(r:Region) WHERE r.id IN $homeRegion }",
      params: { homeRegion },
    },
    {
      piece: "d.publishedOn >= substring($publishedFrom, 0, size(d.publishedOn))",
      params: { publishedFrom },
    },
    { piece: "d.publishedOn <= substring($publishedTo, 0, size(d.publishedOn))", params: { publishedTo } },
  ]);
  const { keys, after, key, order } = sortPieces(sorts.map(sortKey), "d.id");
  const text = fillStatement(template.text, {
    filter,
    keys: `WITH d, ${keys}`,
    after,
    row: `WITH d, ${key} AS key, ${order.names}`,
    order: order.clause,
  });
  const total = { ...countDocuments, text: fillStatement(countDocuments.text, { filter }) };
  return { page: { ...template, text }, total, params };
}

/** U+FFFF is no character: in ascending order what has no value follows everything that has one. */
function sortKey({ by, descending }: DocumentSort): SortKey {
  return { expression: expressions[by], descending, missing: descending ? "" : "\uffff" };
}
