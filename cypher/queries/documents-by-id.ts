import { z } from "zod";
import { defineQuery } from "../query.ts";
import { documentRow } from "../rows/document-row.ts";

/** The documents with these ids, in no order, without their texts; unknown ids give no row. */
export const documentsById = defineQuery("documents-by-id", {
  params: z.object({ ids: z.array(z.string()) }),
  row: z.object({ document: documentRow }),
});
