import type { Core, EventObject } from "cytoscape";
import { useEffect, useLayoutEffect } from "react";
import { useExplorer, useExplorerStore } from "../../state/ExplorerStoreProvider.tsx";
import { choose } from "../../state/explorer-store.ts";
import { emptySelection, selectEdge, selectEntity, selectNodes } from "../../state/selection.ts";
import { type CanvasEdge, pairKey } from "../canvas-edge.ts";

interface SelectionControllerProps {
  readonly cy: Core;
  readonly edges: readonly CanvasEdge[];
  readonly onExpand: (id: string) => void;
}

/** More words than these around one node cover each other. */
const maxWritten = 10;

/** Keeps what is chosen equal both ways, and hands double clicks on. */
export function SelectionController({ cy, edges, onExpand }: SelectionControllerProps) {
  const store = useExplorerStore();
  const { nodes, focus, cursor } = useExplorer((state) => state.selection);
  const explored = useExplorer((state) => state.exploration.nodes);

  // biome-ignore lint/correctness/useExhaustiveDependencies: elements that were just added need their classes too.
  useLayoutEffect(() => {
    const pair = focus?.kind === "edge" ? pairKey(focus.from, focus.to) : null;
    const written = focus?.kind === "entity" && cy.getElementById(focus.id).degree(false) <= maxWritten;
    cy.batch(() => {
      for (const node of cy.nodes().toArray()) {
        node.toggleClass("chosen", nodes.has(node.id()));
        node.toggleClass("cursor", node.id() === cursor);
      }
      for (const edge of cy.edges().toArray()) {
        const ends = [edge.data("source"), edge.data("target")];
        const chosen = pair !== null && pairKey(ends[0], ends[1]) === pair;
        const near = focus?.kind === "entity" && ends.includes(focus.id);
        edge.toggleClass("chosen", chosen);
        edge.toggleClass("near", near && written);
        edge.toggleClass("labelled", chosen || (near && written) || edge.hasClass("lit"));
      }
    });
  }, [cy, nodes, focus, cursor, explored, edges]);

  useEffect(() => {
    let boxed: string[] = [];
    cy.on("tap", tapped);
    cy.on("dbltap", "node", expanded);
    cy.on("box", "node", collect);
    return () => {
      cy.off("tap", tapped);
      cy.off("dbltap", "node", expanded);
      cy.off("box", "node", collect);
    };

    function tapped({ target, originalEvent }: EventObject): void {
      choose(store, (selection) => {
        if (target === cy) return emptySelection;
        if (target.isEdge()) {
          return { ...selectEdge(selection, target.data("source"), target.data("target")), cursor: null };
        }
        const id: string = target.id();
        if (originalEvent instanceof MouseEvent && (originalEvent.shiftKey || originalEvent.metaKey)) {
          const without = [...selection.nodes].filter((other) => other !== id);
          return selectNodes(selection, selection.nodes.has(id) ? without : [...without, id]);
        }
        return { ...selectEntity(selection, id), cursor: null };
      });
    }

    function expanded({ target }: EventObject): void {
      onExpand(target.id());
    }

    /** The box reports its nodes one by one; they are chosen together when it has reported all. */
    function collect({ target }: EventObject): void {
      if (boxed.length === 0) {
        queueMicrotask(() => {
          const ids = boxed;
          boxed = [];
          choose(store, (selection) => selectNodes(selection, ids));
        });
      }
      boxed.push(target.id());
    }
  }, [cy, store, onExpand]);

  return null;
}
