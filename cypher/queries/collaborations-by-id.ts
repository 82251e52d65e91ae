import { z } from "zod";
import { defineQuery } from "../query.ts";
import { collaborationRow } from "../rows/collaboration-row.ts";

/** The joint actions with these ids, in no order; unknown ids give no row. */
export const collaborationsById = defineQuery("collaborations-by-id", {
  params: z.object({ ids: z.array(z.string()) }),
  row: collaborationRow,
});
