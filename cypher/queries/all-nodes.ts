import { z } from "zod";
import { defineQuery } from "../query.ts";
import { properties } from "../rows/properties.ts";

/** Every node with all that decides it; a source's packed extraction follows from its fingerprint and is left out. */
export const allNodes = defineQuery("all-nodes", {
  params: z.object({}),
  row: z.object({ id: z.string(), labels: z.array(z.string()), properties }),
});
