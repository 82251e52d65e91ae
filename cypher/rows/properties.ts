import { z } from "zod";
import type { Properties } from "#graph/load/graph-contents";

const value = z.union([
  z.string(),
  z.number(),
  z.boolean(),
  z.null(),
  z.array(z.string()),
  z.array(z.number()),
]);

/** The properties of a node or relationship, by name. */
export const properties: z.ZodType<Properties> = z.record(z.string(), value);

/** A node to write: its id and everything that it has. */
export const nodeRow = z.object({ id: z.string(), properties });

/** A relationship to write: ids of its ends and everything that it has. */
export const relationshipRow = z.object({ from: z.string(), to: z.string(), properties });
