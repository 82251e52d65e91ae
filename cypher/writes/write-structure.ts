import { z } from "zod";
import { defineWrite } from "../query.ts";
import { relationshipRow } from "../rows/properties.ts";

/** Replaces the structural relationships that leave the entities of these ids. */
export const writeStructure = defineWrite("write-structure", {
  params: z.object({
    ids: z.array(z.string()),
    serves: z.array(relationshipRow),
    partOf: z.array(relationshipRow),
  }),
  row: z.never(),
});
