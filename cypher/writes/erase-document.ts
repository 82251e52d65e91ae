import { z } from "zod";
import { defineWrite } from "../query.ts";

/** Removes a document node after its release. */
export const eraseDocument = defineWrite("erase-document", {
  params: z.object({ document: z.string() }),
  row: z.never(),
});
