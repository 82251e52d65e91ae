import type { CanvasEdge } from "../../canvas/canvas-edge.ts";

/** Entities that a line ties to this one, those with the most lines first, each once. */
export function tiedTo(id: string, edges: readonly CanvasEdge[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const { from, to, count } of edges) {
    const other = from === id ? to : to === id ? from : null;
    if (other !== null && other !== id) counts.set(other, (counts.get(other) ?? 0) + count);
  }
  return [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)).map(([other]) => other);
}

/** Where the next step along a line leads: to the neighbour that the walk has not been at yet; null at a dead end. */
export function stepAlong(id: string, trail: readonly string[], edges: readonly CanvasEdge[]): string | null {
  return tiedTo(id, edges).find((other) => !trail.includes(other)) ?? null;
}
