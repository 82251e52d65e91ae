import { z } from "zod";
import { defineQuery } from "../query.ts";
import { placeRow } from "../rows/evidence-row.ts";
import { pageParams, pageRow } from "../rows/page-row.ts";

/** Every place that names each of these entities, newest document first, then by place. */
export const mentionsOfEntity = defineQuery("mentions-of-entity", {
  params: pageParams.extend({ ids: z.array(z.string()) }),
  row: pageRow(placeRow).extend({ id: z.string() }),
});
