import { z } from "zod";
import { defineWrite } from "../query.ts";
import { nodeRow } from "../rows/properties.ts";

/** Overwrites aliases, their counts and, where it is given, pinyin of stored entities. */
export const writeNames = defineWrite("write-names", {
  params: z.object({ rows: z.array(nodeRow) }),
  row: z.never(),
});
