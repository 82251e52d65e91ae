import { z } from "zod";
import { defineWrite } from "../query.ts";
import { relationshipRow } from "../rows/properties.ts";

/** Stores the joint actions of a bare document. */
export const writeCollaborations = defineWrite("write-collaborations", {
  params: z.object({ rows: z.array(relationshipRow) }),
  row: z.never(),
});
