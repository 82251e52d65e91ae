import type { Core } from "cytoscape";
import { useLayoutEffect } from "react";
import { useExplorer } from "../../state/ExplorerStoreProvider.tsx";
import type { LeftOut } from "../left-out.ts";

/** Keeps out of sight what the filters leave out; hidden nodes keep their places. */
export function FilterController({ cy, out }: { readonly cy: Core; readonly out: LeftOut }) {
  const nodes = useExplorer((state) => state.exploration.nodes);

  // biome-ignore lint/correctness/useExhaustiveDependencies: elements that were just added need their class too.
  useLayoutEffect(() => {
    cy.batch(() => {
      for (const node of cy.nodes().toArray()) node.toggleClass("hidden", out.nodes.has(node.id()));
      for (const edge of cy.edges().toArray()) edge.toggleClass("hidden", out.edges.has(edge.id()));
    });
  }, [cy, nodes, out]);

  return null;
}
