import type { ExploredNode } from "../state/exploration.ts";
import { type Filters, isSureEnough } from "../state/filters.ts";
import { type CanvasEdge, drawnEdges, isModal } from "./canvas-edge.ts";

/** What the filters keep out of sight. It keeps its place. */
export interface LeftOut {
  readonly nodes: ReadonlySet<string>;
  /** Lines that are out of sight themselves or lack an end. */
  readonly edges: ReadonlySet<string>;
}

/** What the filters keep out of sight of what is on the canvas; `confidences` are those of the entities, 0 to 1, by id. */
export function leftOut(
  nodes: ReadonlyMap<string, ExploredNode>,
  edges: readonly CanvasEdge[],
  confidences: ReadonlyMap<string, number>,
  { hiddenTypes, hiddenModalities, minConfidence }: Filters,
): LeftOut {
  const gone = new Set<string>();
  for (const { id, type } of nodes.values()) {
    if (hiddenTypes.has(type) || !isSureEnough(minConfidence, confidences.get(id) ?? null)) gone.add(id);
  }
  const lines = drawnEdges(edges).filter(
    (edge) =>
      gone.has(edge.from) ||
      gone.has(edge.to) ||
      (edge.modality !== null && isModal(edge) && hiddenModalities.has(edge.modality)) ||
      !isSureEnough(minConfidence, edge.confidence),
  );
  return { nodes: gone, edges: new Set(lines.map(({ id }) => id)) };
}
