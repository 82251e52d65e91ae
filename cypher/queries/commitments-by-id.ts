import { z } from "zod";
import { defineQuery } from "../query.ts";
import { commitmentRow } from "../rows/commitment-row.ts";

/** The commitments with these ids, in no order, with everything a list shows of them; unknown ids give no row. */
export const commitmentsById = defineQuery("commitments-by-id", {
  params: z.object({ ids: z.array(z.string()) }),
  row: z.object({ commitment: commitmentRow }),
});
