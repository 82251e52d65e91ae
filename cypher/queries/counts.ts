import { z } from "zod";

import { defineQuery } from "../query.ts";

/** How many things of each kind the graph holds; one row. */
export const counts = defineQuery("counts", {
  params: z.object({}),
  row: z.object({
    officials: z.number(),
    agencies: z.number(),
    regions: z.number(),
    industries: z.number(),
    programs: z.number(),
    documents: z.number(),
    commitments: z.number(),
    targets: z.number(),
    collaborations: z.number(),
  }),
});
