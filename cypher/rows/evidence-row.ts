import { z } from "zod";
import { documentRow } from "./document-row.ts";

/** Where a fact stands, before its words were read. Offsets count UTF-16 code units. */
export const placeRow = z.object({
  documentId: z.string(),
  start: z.number(),
  end: z.number(),
});

export type PlaceRow = Readonly<z.infer<typeof placeRow>>;

/**
 * Where a fact stands and what it says there. Cypher counts code points where the rest of the product counts UTF-16 code
 * units, so a statement gives the quote only for texts in which both are the same; null means: slice the text yourself.
 */
export const evidenceRow = placeRow.extend({
  document: documentRow,
  quote: z.string().nullable(),
});

export type EvidenceRow = Readonly<z.infer<typeof evidenceRow>>;
