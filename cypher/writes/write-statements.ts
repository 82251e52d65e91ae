import { z } from "zod";
import { defineWrite } from "../query.ts";
import { relationshipRow } from "../rows/properties.ts";

/** Joins a bare document with its commitments, new or known. */
export const writeStatements = defineWrite("write-statements", {
  params: z.object({ document: z.string(), rows: z.array(relationshipRow) }),
  row: z.never(),
});
