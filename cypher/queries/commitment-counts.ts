import { z } from "zod";

import { defineQuery } from "../query.ts";

/** In how many commitments these entities have a part; unknown ids give no row. */
export const commitmentCounts = defineQuery("commitment-counts", {
  params: z.object({ ids: z.array(z.string()) }),
  row: z.object({ id: z.string(), count: z.number() }),
});
