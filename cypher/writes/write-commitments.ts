import { z } from "zod";
import { defineWrite } from "../query.ts";
import { nodeRow } from "../rows/properties.ts";

/** Stores new commitments and their targets, still unjoined. */
export const writeCommitments = defineWrite("write-commitments", {
  params: z.object({ commitments: z.array(nodeRow), targets: z.array(nodeRow) }),
  row: z.never(),
});
