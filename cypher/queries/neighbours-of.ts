import { z } from "zod";
import { entityTypes } from "#graph/model/entity";
import { defineQuery } from "../query.ts";
import { neighbourRow } from "../rows/neighbour-row.ts";
import { pageParams, pageRow } from "../rows/page-row.ts";
import { relationRow } from "../rows/relation-row.ts";

/** Entities related to each of these, the most strongly related first; always counted, the total costs nothing here. */
export const neighboursOf = defineQuery("neighbours-of", {
  params: pageParams.omit({ count: true }).extend({
    ids: z.array(z.string()),
    types: z.array(z.enum(entityTypes)).nullable(),
    relations: z.array(relationRow),
  }),
  row: pageRow(neighbourRow).extend({ id: z.string() }),
});
