import type { Exploration, ExploredNode } from "./exploration.ts";

/** One change of what is on the canvas, with all that is needed to take it back. */
export interface ExplorationDiff {
  readonly added: readonly ExploredNode[];
  readonly removed: readonly ExploredNode[];
  readonly updated: readonly (readonly [from: ExploredNode, to: ExploredNode])[];
}

export const emptyDiff: ExplorationDiff = { added: [], removed: [], updated: [] };

/** Whether a diff changes nothing. */
export function isEmpty({ added, removed, updated }: ExplorationDiff): boolean {
  return added.length + removed.length + updated.length === 0;
}

/** The exploration after a diff. Nodes keep their order; added ones come last. */
export function applyDiff({ nodes }: Exploration, diff: ExplorationDiff): Exploration {
  const next = new Map(nodes);
  for (const { id } of diff.removed) next.delete(id);
  for (const [, to] of diff.updated) next.set(to.id, to);
  for (const node of diff.added) next.set(node.id, node);
  return { nodes: next };
}

/** The diff that takes another one back. */
export function invert({ added, removed, updated }: ExplorationDiff): ExplorationDiff {
  return { added: removed, removed: added, updated: updated.map(([from, to]) => [to, from]) };
}

/** One diff that does what two do one after the other. */
export function squash(first: ExplorationDiff, second: ExplorationDiff): ExplorationDiff {
  const before = new Map<string, ExploredNode | null>();
  const after = new Map<string, ExploredNode | null>();
  for (const { added, removed, updated } of [first, second]) {
    for (const node of removed) note(node.id, node, null);
    for (const [from, to] of updated) note(to.id, from, to);
    for (const node of added) note(node.id, null, node);
  }
  const added: ExploredNode[] = [];
  const removed: ExploredNode[] = [];
  const updated: (readonly [ExploredNode, ExploredNode])[] = [];
  for (const [id, from] of before) {
    const to = after.get(id) ?? null;
    if (from === null && to !== null) added.push(to);
    if (from !== null && to === null) removed.push(from);
    if (from !== null && to !== null && from !== to) updated.push([from, to]);
  }
  return { added, removed, updated };

  function note(id: string, from: ExploredNode | null, to: ExploredNode | null): void {
    if (!before.has(id)) before.set(id, from);
    after.set(id, to);
  }
}
