import { z } from "zod";
import { defineQuery } from "../query.ts";
import { postRow } from "../rows/post-row.ts";

/** Posts of these officials or agencies, by agency, official and title; `id` is the one asked for. */
export const postsOf = defineQuery("posts-of", {
  params: z.object({ ids: z.array(z.string()) }),
  row: postRow.extend({ id: z.string() }),
});
