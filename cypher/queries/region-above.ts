import { z } from "zod";
import { defineQuery } from "../query.ts";
import { entityRow } from "../rows/entity-row.ts";

/** The region that an agency serves or a region is part of; no row where there is none. */
export const regionAbove = defineQuery("region-above", {
  params: z.object({ ids: z.array(z.string()) }),
  row: z.object({ id: z.string(), region: entityRow }),
});
