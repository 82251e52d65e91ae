import { z } from "zod";
import { defineQuery } from "../query.ts";
import { pageParams, pageRow } from "../rows/page-row.ts";

/** Ids of the commitments in which each of these entities has a part, newest document first. */
export const commitmentsOfEntity = defineQuery("commitments-of-entity", {
  params: pageParams.extend({
    ids: z.array(z.string()),
    /** The relationship between entity and commitment; null for any. */
    part: z.enum(["COMMITS_TO", "WITH", "SPEAKS", "ABOUT"]).nullable(),
  }),
  row: pageRow(z.string()).extend({ id: z.string() }),
});
