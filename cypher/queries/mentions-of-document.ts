import { z } from "zod";
import { defineQuery } from "../query.ts";
import { entityRow } from "../rows/entity-row.ts";
import { pageParams, pageRow } from "../rows/page-row.ts";

/** Every place in each of these documents that names an entity, in reading order, the longer one first. */
export const mentionsOfDocument = defineQuery("mentions-of-document", {
  params: pageParams.extend({ ids: z.array(z.string()) }),
  row: pageRow(z.object({ entity: entityRow, start: z.number(), end: z.number() })).extend({
    id: z.string(),
  }),
});
