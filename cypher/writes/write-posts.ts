import { z } from "zod";
import { defineWrite } from "../query.ts";
import { relationshipRow } from "../rows/properties.ts";

/** Stores the posts of a bare document. */
export const writePosts = defineWrite("write-posts", {
  params: z.object({ rows: z.array(relationshipRow) }),
  row: z.never(),
});
