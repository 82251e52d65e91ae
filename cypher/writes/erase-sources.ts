import { z } from "zod";
import { defineWrite } from "../query.ts";

/** Removes every source of a document; they hold nothing from then on. */
export const eraseSources = defineWrite("erase-sources", {
  params: z.object({ document: z.string() }),
  row: z.never(),
});
