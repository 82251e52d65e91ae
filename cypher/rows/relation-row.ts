import { z } from "zod";

/** How two entities are related; the order is the order in which lists and legends show them. */
export const relations = [
  "HOLDS",
  "SERVES",
  "PART_OF",
  "COMMITS_TO",
  "SPEAKS",
  "WITH",
  "COLLABORATES_WITH",
] as const;

export const relationRow = z.enum(relations);

export type Relation = z.infer<typeof relationRow>;
