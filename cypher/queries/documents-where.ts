import { z } from "zod";
import { defineQuery } from "../query.ts";
import { documentRow } from "../rows/document-row.ts";
import { pageParams, pageRow } from "../rows/page-row.ts";
import { fillStatement } from "./fill-statement.ts";
import { type SortKey, sortPieces } from "./sort-pieces.ts";

export interface DocumentSort {
  readonly by: "PUBLISHED_ON" | "TITLE";
  readonly descending: boolean;
}

const template = defineQuery("documents-where", {
  params: pageParams.extend({
    /** Part of the title, in small letters. */
    title: z.string().nullable(),
    homeRegion: z.array(z.string()).nullable(),
    /** `YYYY-MM-DD`, inclusive like `publishedTo`. */
    publishedFrom: z.string().nullable(),
    publishedTo: z.string().nullable(),
  }),
  row: pageRow(documentRow),
});

const expressions = { PUBLISHED_ON: "d.publishedOn", TITLE: "d.title" } as const;

/** The statement that gives one page of documents in an order; null parameters mean any. */
export function documentsWhere(sorts: readonly DocumentSort[]): typeof template {
  const { keys, after, key, order } = sortPieces(sorts.map(sortKey), "d.id");
  const text = fillStatement(template.text, {
    keys: `WITH d, ${keys}`,
    after: `WHERE ${after}`,
    order: `WITH d, ${key} AS key ORDER BY ${order}`,
  });
  return { ...template, text };
}

/** U+FFFF is no character: in ascending order what has no value follows everything that has one. */
function sortKey({ by, descending }: DocumentSort): SortKey {
  return { expression: expressions[by], descending, missing: descending ? "" : "\uffff" };
}
