import { digest } from "../model/ids.ts";

export type PropertyValue = string | number | boolean | null | readonly string[] | readonly number[];
export type Properties = Readonly<Record<string, PropertyValue>>;

/** A node as the graph keeps it: its labels sorted, its properties by name. */
export interface NodeRecord {
  readonly id: string;
  readonly labels: readonly string[];
  readonly properties: Properties;
}

export interface RelationshipRecord {
  readonly type: string;
  readonly from: string;
  readonly to: string;
  readonly properties: Properties;
}

/** A whole graph, nodes sorted by id, relationships by type, ends and properties. */
export interface GraphContents {
  readonly nodes: readonly NodeRecord[];
  readonly relationships: readonly RelationshipRecord[];
}

/** Puts a graph into the one order in which graphs are compared. */
export function inCanonicalOrder(
  nodes: readonly NodeRecord[],
  relationships: readonly RelationshipRecord[],
): GraphContents {
  const keyed = relationships.map((relationship) => [relationshipKey(relationship), relationship] as const);
  return {
    nodes: [...nodes].sort((a, b) => (a.id < b.id ? -1 : 1)),
    relationships: keyed.sort(([a], [b]) => (a < b ? -1 : 1)).map(([, relationship]) => relationship),
  };
}

/** One hash for a whole graph: equal exactly where two graphs have the same nodes, relationships and properties. */
export function graphHash(contents: GraphContents): string {
  const nodes = contents.nodes.map((node) => JSON.stringify([node.id, node.labels, sorted(node.properties)]));
  const relationships = contents.relationships.map(relationshipKey);
  return digest([...nodes.sort(), "|", ...relationships.sort()]);
}

function relationshipKey({ type, from, to, properties }: RelationshipRecord): string {
  return JSON.stringify([type, from, to, sorted(properties)]);
}

function sorted(properties: Properties): [string, PropertyValue][] {
  return Object.entries(properties).sort(([a], [b]) => (a < b ? -1 : 1));
}
