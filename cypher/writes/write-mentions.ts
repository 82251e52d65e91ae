import { z } from "zod";
import { defineWrite } from "../query.ts";
import { relationshipRow } from "../rows/properties.ts";

/** Joins a bare document with its entities. */
export const writeMentions = defineWrite("write-mentions", {
  params: z.object({
    document: z.string(),
    mentions: z.array(relationshipRow),
    context: z.array(relationshipRow),
    home: z.array(relationshipRow),
  }),
  row: z.never(),
});
