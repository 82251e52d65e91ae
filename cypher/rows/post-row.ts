import { z } from "zod";
import { entityRow } from "./entity-row.ts";
import { placeRow } from "./evidence-row.ts";

/** An official's title at an agency; the words are those of the newest document that says so. */
export const postRow = z.object({
  official: entityRow,
  agency: entityRow,
  title: z.string(),
  place: placeRow,
});

export type PostRow = Readonly<z.infer<typeof postRow>>;
