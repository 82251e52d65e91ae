import { z } from "zod";
import { defineQuery } from "../query.ts";
import { collaborationRow } from "../rows/collaboration-row.ts";
import { pageParams, pageRow } from "../rows/page-row.ts";
import { fillStatement } from "./fill-statement.ts";
import { sortPieces } from "./sort-pieces.ts";

const idList = z.array(z.string()).nullable();

const template = defineQuery("collaborations-where", {
  params: pageParams.extend({
    party: idList,
    /** One side is or serves any of these or a division inside it. */
    region: idList,
    /** Two regions: one side belongs to the first, the other to the second. */
    between: idList,
    crossProvince: z.boolean().nullable(),
    /** Lists of ids: the commitment is about at least one of each list. */
    object: z.array(z.array(z.string())).nullable(),
  }),
  row: pageRow(collaborationRow),
});

/** The statement that gives one page of joint actions by the date of their document; null parameters mean any. */
export function collaborationsWhere(descending: boolean): typeof template {
  const { keys, after, key, order } = sortPieces(
    [{ expression: "d.publishedOn", descending, missing: descending ? "" : "9999-99-99" }],
    "k.id",
  );
  const text = fillStatement(template.text, {
    keys: `WITH a, b, k, ${keys}`,
    after: `WHERE ${after}`,
    order: `WITH a, b, k, ${key} AS key ORDER BY ${order}`,
  });
  return { ...template, text };
}
