import type { Core, ElementDefinition } from "cytoscape";
import { useLayoutEffect } from "react";
import { useExplorer } from "../../state/ExplorerStoreProvider.tsx";
import type { ExploredNode } from "../../state/exploration.ts";
import { bandOf, type ConfidenceBand } from "../../theme/confidence-marks.ts";
import { type CanvasEdge, drawnEdges, isModal } from "../canvas-edge.ts";
import { labelLines } from "../label-lines.ts";

/** Above this number of lines curves cost more than they show. */
const maxCurved = 1500;

/** Keeps the drawn nodes and lines equal to the explored ones: adds what is new, removes what is gone, touches nothing else. */
export function ElementsController({
  cy,
  edges,
  confidences,
}: {
  readonly cy: Core;
  readonly edges: readonly CanvasEdge[];
  readonly confidences: ReadonlyMap<string, number>;
}) {
  const nodes = useExplorer((state) => state.exploration.nodes);

  useLayoutEffect(() => {
    const lines = drawnEdges(edges).filter(({ from, to }) => nodes.has(from) && nodes.has(to));
    const wanted = new Set([...nodes.keys(), ...lines.map(({ id }) => id)]);
    const degrees = countEnds(lines);
    cy.batch(() => {
      cy.elements()
        .filter((element) => !wanted.has(element.id()))
        .remove();
      for (const node of nodes.values()) {
        const size = sizeOf(degrees.get(node.id) ?? 0);
        const drawn = cy.getElementById(node.id);
        const band = bandOf(confidences.get(node.id) ?? null);
        if (drawn.empty()) cy.add(nodeElement(node, size, band));
        else if (drawn.data("size") !== size || drawn.data("band") !== band) drawn.data({ size, band });
      }
      for (const line of lines) if (cy.getElementById(line.id).empty()) cy.add(edgeElement(line));
      cy.edges().toggleClass("straight", lines.length > maxCurved);
    });
  }, [cy, nodes, edges, confidences]);

  return null;
}

function nodeElement(
  { id, type, name, place }: ExploredNode,
  size: number,
  band: ConfidenceBand | null,
): ElementDefinition {
  return {
    group: "nodes",
    data: { id, type, label: labelLines(name), size, band },
    position: { ...place },
  };
}

function edgeElement(edge: CanvasEdge): ElementDefinition {
  const { id, from, to, relation, label, modality, count } = edge;
  const words = label === null ? "" : count > 1 ? `${label} ×${count}` : label;
  return {
    group: "edges",
    data: { id, source: from, target: to, relation, modality, label: words, band: bandOf(edge.confidence) },
    classes: isModal(edge) ? "modal" : "",
  };
}

/** Side of a mark: from 26 for a lonely node to 46 for a hub. */
function sizeOf(degree: number): number {
  return Math.min(46, 26 + Math.round(4 * Math.log2(1 + degree)));
}

function countEnds(edges: readonly CanvasEdge[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { from, to } of edges) {
    for (const end of [from, to]) counts.set(end, (counts.get(end) ?? 0) + 1);
  }
  return counts;
}
