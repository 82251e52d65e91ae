import { z } from "zod";
import { defineWrite } from "../query.ts";

/** The packed extraction of a source that is to speak for a text from now on. Read under the turn. */
export const readExtraction = defineWrite("read-extraction", {
  params: z.object({ source: z.string() }),
  row: z.object({ extraction: z.instanceof(Int8Array), text: z.string() }),
});
