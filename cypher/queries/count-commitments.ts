import { z } from "zod";
import { defineQuery } from "../query.ts";
import { totalRow } from "../rows/total-row.ts";

/** How many commitments meet a filter, whose pieces are filled in where the list is made. One row. */
export const countCommitments = defineQuery("count-commitments", {
  params: z.looseObject({}),
  row: totalRow,
});
