import { z } from "zod";
import { defineWrite } from "../query.ts";

/** Says anew how sure these entities are: as sure as the surest document that names or needs each. */
export const settleEntityConfidences = defineWrite("settle-entity-confidences", {
  params: z.object({ ids: z.array(z.string()) }),
  row: z.never(),
});
