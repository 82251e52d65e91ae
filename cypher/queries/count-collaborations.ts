import { z } from "zod";
import { defineQuery } from "../query.ts";
import { totalRow } from "../rows/total-row.ts";

/** How many collaborations meet a filter, whose pieces are filled in where the list is made. One row. */
export const countCollaborations = defineQuery("count-collaborations", {
  params: z.looseObject({}),
  row: totalRow,
});
