import { z } from "zod";
import { defineQuery } from "../query.ts";
import { pageParams, pageRow } from "../rows/page-row.ts";

/** Ids of what each of these documents commits somebody to, in reading order. */
export const commitmentsOfDocument = defineQuery("commitments-of-document", {
  params: pageParams.extend({ ids: z.array(z.string()) }),
  row: pageRow(z.string()).extend({ id: z.string() }),
});
