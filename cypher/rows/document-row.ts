import { z } from "zod";
import { entityRow } from "./entity-row.ts";

/** A document without its text, which is only read where it is asked for. */
export const documentRow = z.object({
  id: z.string(),
  source: z.string(),
  title: z.string().nullable(),
  publishedOn: z.string().nullable(),
  length: z.number(),
  homeRegion: entityRow.nullable(),
});

export type DocumentRow = Readonly<z.infer<typeof documentRow>>;
