import type { GraphRelationship } from "./graph-rows.ts";

/**
 * How sure each entity, commitment and target is over all documents: as sure as the surest document that names, needs or states it.
 * By id; takes the relationships of all documents in any order.
 */
export function greatestConfidences(relationships: Iterable<GraphRelationship>): ReadonlyMap<string, number> {
  const greatest = new Map<string, number>();
  const raise = (id: string, confidence: unknown) => {
    if (typeof confidence === "number") greatest.set(id, Math.max(greatest.get(id) ?? 0, confidence));
  };
  for (const { type, from, properties } of relationships) {
    if (type !== "MENTIONED_IN" && type !== "CONTEXT_OF" && type !== "STATED_IN") continue;
    raise(from, properties.confidence);
    const { targets, targetConfidences } = properties;
    if (Array.isArray(targets) && Array.isArray(targetConfidences))
      targets.forEach((id, at) => {
        raise(String(id), targetConfidences[at]);
      });
  }
  return greatest;
}
