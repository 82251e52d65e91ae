import { z } from "zod";
import { defineQuery } from "../query.ts";
import { properties } from "../rows/properties.ts";

/** Every relationship with its ends and properties. */
export const allRelationships = defineQuery("all-relationships", {
  params: z.object({}),
  row: z.object({ type: z.string(), from: z.string(), to: z.string(), properties }),
});
