import type { Entity } from "../model/entity.ts";

/** The province that a party belongs to; null for central organs, economic regions and what lies in no known province. */
export function provinceOf(id: string, entities: ReadonlyMap<string, Entity>): string | null {
  const seen = new Set<string>();
  for (let at: string | null = id; at && !seen.has(at); ) {
    seen.add(at);
    const entity = entities.get(at);
    if (entity?.type === "Region" && entity.kind === "province") return entity.id;
    at = entity?.type === "Region" ? entity.partOf : entity?.type === "Agency" ? entity.region : null;
  }
  return null;
}
