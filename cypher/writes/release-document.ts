import { z } from "zod";
import { defineWrite } from "../query.ts";

/** Leaves a document bare; what it supported stays until `sweep-entities` and `sweep-commitments`. */
export const releaseDocument = defineWrite("release-document", {
  params: z.object({ document: z.string() }),
  row: z.object({
    commitments: z.array(z.string()),
    entities: z.array(z.object({ id: z.string(), forms: z.array(z.string()) })),
  }),
});
