import { z } from "zod";
import { defineQuery } from "../query.ts";
import { collaborationRow } from "../rows/collaboration-row.ts";
import { pageParams, pageRow } from "../rows/page-row.ts";

/** Joint actions of these agencies or regions, of a region also those of its agencies; newest document first. */
export const collaborationsOf = defineQuery("collaborations-of", {
  params: pageParams.extend({ ids: z.array(z.string()) }),
  row: pageRow(collaborationRow).extend({ id: z.string() }),
});
