import { z } from "zod";
import { defineQuery } from "../query.ts";
import { relationRow } from "../rows/relation-row.ts";

/** Ids one relation away from each of these with the number of facts between the two; no row for an entity alone. */
export const adjacentTo = defineQuery("adjacent-to", {
  params: z.object({ ids: z.array(z.string()), relations: z.array(relationRow) }),
  row: z.object({ id: z.string(), adjacent: z.array(z.tuple([z.string(), z.number()])) }),
});
