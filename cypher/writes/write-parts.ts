import { z } from "zod";
import { defineWrite } from "../query.ts";
import { relationshipRow } from "../rows/properties.ts";

const rows = z.array(relationshipRow);

/** Joins new commitments with speakers, actors, partners, objects and targets. */
export const writeParts = defineWrite("write-parts", {
  params: z.object({ speaks: rows, commitsTo: rows, with: rows, about: rows, hasTarget: rows }),
  row: z.never(),
});
