import { useMemo } from "react";
import type { CanvasEdge } from "../canvas/canvas-edge.ts";
import { type LeftOut, leftOut } from "../canvas/left-out.ts";
import { useExplorer } from "../state/ExplorerStoreProvider.tsx";

/** What the filters keep out of sight now. */
export function useLeftOut(edges: readonly CanvasEdge[], confidences: ReadonlyMap<string, number>): LeftOut {
  const nodes = useExplorer((state) => state.exploration.nodes);
  const filters = useExplorer((state) => state.filters);
  return useMemo(() => leftOut(nodes, edges, confidences, filters), [nodes, edges, confidences, filters]);
}
