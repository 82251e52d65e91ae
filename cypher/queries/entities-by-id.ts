import { z } from "zod";
import { defineQuery } from "../query.ts";
import { entityRow } from "../rows/entity-row.ts";

/** The entities with these ids, in no order; unknown ids give no row. */
export const entitiesById = defineQuery("entities-by-id", {
  params: z.object({ ids: z.array(z.string()) }),
  row: z.object({ entity: entityRow }),
});
