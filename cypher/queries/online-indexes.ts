import { z } from "zod";
import { defineQuery } from "../query.ts";

/** Names of the indexes that are filled and in use, in order. */
export const onlineIndexes = defineQuery("online-indexes", {
  params: z.object({}),
  row: z.object({ name: z.string() }),
});
