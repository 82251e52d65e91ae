import { z } from "zod";
import { modalities } from "#graph/model/commitment";
import { placeRow } from "./evidence-row.ts";
import { relationRow } from "./relation-row.ts";

const fact = z.object({
  id: z.string(),
  /** The commitment behind the fact; absent for posts and structure. */
  commitmentId: z.string().nullish(),
  /** Where a post or joint action is stated; a commitment knows its own places. */
  place: placeRow.nullish(),
});

/** All relations of one kind from one entity to another. */
export const edgeRow = z.object({
  from: z.string(),
  to: z.string(),
  relation: relationRow,
  count: z.number(),
  /** The ten newest. */
  facts: z.array(fact),
  /** Titles or predicates, newest first, each once; at most ten. */
  labels: z.array(z.string()),
  modalities: z.array(z.enum(modalities)),
  /** Greatest among the commitments behind it; null where there is none. */
  confidence: z.number().nullable(),
});

export type EdgeRow = Readonly<z.infer<typeof edgeRow>>;
