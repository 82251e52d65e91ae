import { z } from "zod";
import { defineQuery } from "../query.ts";
import { edgeRow } from "../rows/edge-row.ts";
import { relationRow } from "../rows/relation-row.ts";

/** Every relation among these entities, folded by ends and kind, sorted by these. */
export const edgesAmong = defineQuery("edges-among", {
  params: z.object({ ids: z.array(z.string()), relations: z.array(relationRow) }),
  row: edgeRow,
});
