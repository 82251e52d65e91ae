import { z } from "zod";
import { defineWrite } from "../query.ts";

/** Sets the list of sources, sorted, of a document whose facts stay as they are. */
export const writeSources = defineWrite("write-sources", {
  params: z.object({ document: z.string(), sources: z.array(z.string()) }),
  row: z.never(),
});
