import { z } from "zod";
import { defineWrite } from "../query.ts";

/** Says anew how sure these commitments and their targets are: as sure as the surest document that states each. */
export const settleCommitmentConfidences = defineWrite("settle-commitment-confidences", {
  params: z.object({ ids: z.array(z.string()) }),
  row: z.never(),
});
