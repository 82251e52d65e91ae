import { z } from "zod";

import { defineQuery } from "../query.ts";

/** The whole texts of these documents, in no order; unknown ids give no row. */
export const textsOfDocuments = defineQuery("texts-of-documents", {
  params: z.object({ ids: z.array(z.string()) }),
  row: z.object({ id: z.string(), text: z.string() }),
});
