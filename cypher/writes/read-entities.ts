import { z } from "zod";
import { entityTypes } from "#graph/model/entity";
import { defineWrite } from "../query.ts";
import { properties } from "../rows/properties.ts";

const storedEntity = z.object({
  id: z.string(),
  type: z.enum(entityTypes),
  name: z.string(),
  /** What its own key decides. */
  base: properties,
  aliases: z.array(z.string()),
  aliasDocuments: z.array(z.number()),
  /** The region that it serves or is part of. */
  region: z.string().nullable(),
});
export type StoredEntity = z.infer<typeof storedEntity>;

/** Those of some entities that are stored. Read under the turn. */
export const readEntities = defineWrite("read-entities", {
  params: z.object({ ids: z.array(z.string()) }),
  row: storedEntity,
});
