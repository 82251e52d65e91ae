import { z } from "zod";
import { entityTypes } from "#graph/model/entity";
import { confidenceRow } from "./confidence-row.ts";

/** An entity as statements return it: a map projection of the node plus `type`, its own label. */
export const entityRow = z.object({
  type: z.enum(entityTypes),
  id: z.string(),
  name: z.string(),
  aliases: z
    .array(z.string())
    .nullish()
    .transform((aliases) => aliases ?? []),
  code: z.string().nullish().transform(orNull),
  kind: z.string().nullish().transform(orNull),
  confidence: confidenceRow,
});

export type EntityRow = Readonly<z.infer<typeof entityRow>>;

function orNull(value: string | null | undefined): string | null {
  return value ?? null;
}
