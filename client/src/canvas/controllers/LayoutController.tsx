import type { Core } from "cytoscape";
import { useEffect, useLayoutEffect } from "react";
import { useExplorer, useExplorerStore } from "../../state/ExplorerStoreProvider.tsx";
import { moving, type Place } from "../../state/exploration.ts";
import { perform } from "../../state/explorer-store.ts";

/** Keeps places equal both ways: what undo moves is moved on the canvas, what the user drags is recorded. */
export function LayoutController({ cy }: { readonly cy: Core }) {
  const store = useExplorerStore();
  const nodes = useExplorer((state) => state.exploration.nodes);

  useLayoutEffect(() => {
    cy.batch(() => {
      for (const { id, place } of nodes.values()) {
        const drawn = cy.getElementById(id);
        if (drawn.empty() || drawn.grabbed()) continue;
        const { x, y } = drawn.position();
        if (x !== place.x || y !== place.y) drawn.position({ ...place });
      }
    });
  }, [cy, nodes]);

  useEffect(() => {
    cy.on("dragfreeon", "node", recordPlaces);
    return () => {
      cy.off("dragfreeon", "node", recordPlaces);
    };

    function recordPlaces(): void {
      const places = new Map<string, Place>();
      for (const node of cy.nodes().toArray()) {
        const { x, y } = node.position();
        places.set(node.id(), { x: Math.round(x), y: Math.round(y) });
      }
      perform(store, "moved", moving(store.getState().exploration, places));
    }
  }, [cy, store]);

  return null;
}
