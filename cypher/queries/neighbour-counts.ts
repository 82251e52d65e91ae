import { z } from "zod";
import { entityTypes } from "#graph/model/entity";
import { defineQuery } from "../query.ts";
import { relationRow } from "../rows/relation-row.ts";

/** How many neighbours of each type each of these entities has; types without neighbours give no row. */
export const neighbourCounts = defineQuery("neighbour-counts", {
  params: z.object({ ids: z.array(z.string()), relations: z.array(relationRow) }),
  row: z.object({ id: z.string(), type: z.enum(entityTypes), count: z.number() }),
});
