import { z } from "zod";
import { defineWrite } from "../query.ts";

/** Binds a source to the document that it gives, with its extraction packed. */
export const writeSource = defineWrite("write-source", {
  params: z.object({
    id: z.string(),
    document: z.string(),
    name: z.string(),
    fingerprint: z.string(),
    extraction: z.instanceof(Int8Array),
  }),
  row: z.never(),
});
