import { z } from "zod";
import { entityRow } from "./entity-row.ts";
import { relationRow } from "./relation-row.ts";

/** A neighbour, over which relations it is one, and how many facts join the two. */
export const neighbourRow = z.object({
  entity: entityRow,
  relations: z.array(relationRow),
  strength: z.number(),
});

export type NeighbourRow = Readonly<z.infer<typeof neighbourRow>>;
