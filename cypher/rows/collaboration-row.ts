import { z } from "zod";
import { entityRow } from "./entity-row.ts";
import { placeRow } from "./evidence-row.ts";

/** A joint action; its words are read where they are asked for. */
export const collaborationRow = z.object({
  id: z.string(),
  parties: z.array(entityRow),
  crossProvince: z.boolean(),
  commitmentId: z.string().nullable(),
  place: placeRow,
});

export type CollaborationRow = Readonly<z.infer<typeof collaborationRow>>;
