import { z } from "zod";
import { defineWrite } from "../query.ts";

/** Removes entities without support. */
export const sweepEntities = defineWrite("sweep-entities", {
  params: z.object({ ids: z.array(z.string()) }),
  row: z.never(),
});
