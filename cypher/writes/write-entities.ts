import { z } from "zod";
import { entityTypes } from "#graph/model/entity";
import { defineWrite } from "../query.ts";
import { nodeRow } from "../rows/properties.ts";

/** Stores entities with their aliases and pinyin; the label comes from the closed list of types. */
export const writeEntities = defineWrite("write-entities", {
  params: z.object({ rows: z.array(nodeRow.extend({ type: z.enum(entityTypes) })) }),
  row: z.never(),
});
