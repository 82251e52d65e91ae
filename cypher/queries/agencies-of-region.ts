import { z } from "zod";
import { defineQuery } from "../query.ts";
import { entityRow } from "../rows/entity-row.ts";
import { pageParams, pageRow } from "../rows/page-row.ts";

/** The agencies that serve each of these regions themselves, by name. */
export const agenciesOfRegion = defineQuery("agencies-of-region", {
  params: pageParams.extend({ ids: z.array(z.string()) }),
  row: pageRow(entityRow).extend({ id: z.string() }),
});
