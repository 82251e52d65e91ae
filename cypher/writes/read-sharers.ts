import { z } from "zod";
import { defineWrite } from "../query.ts";
import { documentIdRow } from "../rows/ids.ts";

/** The document that a source holds now and the one it is about to hold, each with its sources. Read under the turn. */
export const readSharers = defineWrite("read-sharers", {
  params: z.object({ source: z.string(), document: z.string() }),
  row: z.object({
    id: documentIdRow,
    sources: z.array(z.object({ id: z.string(), name: z.string(), fingerprint: z.string() })),
  }),
});
