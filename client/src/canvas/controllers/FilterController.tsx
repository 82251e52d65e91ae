import type { Core } from "cytoscape";
import { useLayoutEffect } from "react";
import { useExplorer } from "../../state/ExplorerStoreProvider.tsx";
import type { CanvasEdge } from "../canvas-edge.ts";

/** Keeps out of sight what the filters leave out; hidden nodes keep their places. */
export function FilterController({
  cy,
  edges,
}: {
  readonly cy: Core;
  readonly edges: readonly CanvasEdge[];
}) {
  const nodes = useExplorer((state) => state.exploration.nodes);
  const { hiddenTypes, hiddenModalities } = useExplorer((state) => state.filters);

  // biome-ignore lint/correctness/useExhaustiveDependencies: elements that were just added need their class too.
  useLayoutEffect(() => {
    const types = new Set<string>(hiddenTypes);
    const modalities = new Set<string>(hiddenModalities);
    cy.batch(() => {
      for (const node of cy.nodes().toArray()) node.toggleClass("hidden", types.has(node.data("type")));
      for (const edge of cy.edges().toArray()) {
        edge.toggleClass("hidden", edge.hasClass("modal") && modalities.has(edge.data("modality")));
      }
    });
  }, [cy, nodes, edges, hiddenTypes, hiddenModalities]);

  return null;
}
