import type { ExploredNode } from "./exploration.ts";

/** A node for tests; what a test does not name is unremarkable. */
export function aNode(node: Partial<ExploredNode> & { readonly id: string }): ExploredNode {
  return { type: "PROGRAM", name: node.id, place: { x: 0, y: 0 }, addedBy: null, ...node };
}
