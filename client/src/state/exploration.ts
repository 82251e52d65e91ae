import type { EntityType } from "../api/generated/graphql.ts";
import { type ExplorationDiff, emptyDiff } from "./exploration-diff.ts";

/** A point of the picture, in canvas units at zoom 1. */
export interface Place {
  readonly x: number;
  readonly y: number;
}

/** An entity that stands on the canvas. */
export interface ExploredNode {
  readonly id: string;
  readonly type: EntityType;
  readonly name: string;
  readonly place: Place;
  /** The entity whose expansion brought this one; null where the user chose it. */
  readonly addedBy: string | null;
}

/** What the user has put on the canvas, in the order of arrival. */
export interface Exploration {
  readonly nodes: ReadonlyMap<string, ExploredNode>;
}

export const emptyExploration: Exploration = { nodes: new Map() };

/** Most entities that one picture holds: what the API gives as one subgraph. */
export const maxExplored = 500;

/** Adds the nodes that are not there yet. */
export function adding({ nodes }: Exploration, added: readonly ExploredNode[]): ExplorationDiff {
  return { ...emptyDiff, added: added.filter(({ id }) => !nodes.has(id)) };
}

/** Takes nodes off the canvas; ids that are not there are ignored. */
export function removing({ nodes }: Exploration, ids: Iterable<string>): ExplorationDiff {
  const gone = new Set(ids);
  return { ...emptyDiff, removed: [...nodes.values()].filter(({ id }) => gone.has(id)) };
}

/** Moves nodes to other places; those that stay where they are take no part. */
export function moving({ nodes }: Exploration, places: ReadonlyMap<string, Place>): ExplorationDiff {
  const updated = [...places].flatMap(([id, place]) => {
    const node = nodes.get(id);
    if (!node || (node.place.x === place.x && node.place.y === place.y)) return [];
    return [[node, { ...node, place }] as const];
  });
  return { ...emptyDiff, updated };
}

/** Ids that came by expanding a node, and by expanding those; the node itself is not among them. */
export function broughtBy({ nodes }: Exploration, id: string): readonly string[] {
  const found = new Set<string>();
  let front: readonly string[] = [id];
  while (front.length > 0) {
    const sources = new Set(front);
    front = [...nodes.values()]
      .filter(
        (node) => node.addedBy !== null && sources.has(node.addedBy) && node.id !== id && !found.has(node.id),
      )
      .map((node) => node.id);
    for (const next of front) found.add(next);
  }
  return [...found];
}
