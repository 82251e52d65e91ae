import { z } from "zod";
import { defineWrite } from "../query.ts";

/** The ids that are stored already: other documents state the same. Read under the turn. */
export const readCommitments = defineWrite("read-commitments", {
  params: z.object({ ids: z.array(z.string()) }),
  row: z.object({ id: z.string() }),
});
