import { z } from "zod";
import { defineWrite } from "../query.ts";

/** Removes commitments without support. */
export const sweepCommitments = defineWrite("sweep-commitments", {
  params: z.object({ ids: z.array(z.string()) }),
  row: z.never(),
});
