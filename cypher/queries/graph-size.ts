import { z } from "zod";
import { defineQuery } from "../query.ts";

/** The size of the graph, from the counts that the server keeps anyway. */
export const graphSize = defineQuery("graph-size", {
  params: z.object({}),
  row: z.object({ nodes: z.number(), relationships: z.number() }),
});
