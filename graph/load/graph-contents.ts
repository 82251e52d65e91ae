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

/** One hash for a whole graph: equal exactly where two graphs have the same nodes, relationships and properties. */
export function graphHash(contents: GraphContents): string {
  const nodes = contents.nodes.map((node) => JSON.stringify([node.id, node.labels, sorted(node.properties)]));
  const relationships = contents.relationships.map((relationship) =>
    JSON.stringify([relationship.type, relationship.from, relationship.to, sorted(relationship.properties)]),
  );
  return digest([...nodes.sort(), "|", ...relationships.sort()]);
}

function sorted(properties: Properties): [string, PropertyValue][] {
  return Object.entries(properties).sort(([a], [b]) => (a < b ? -1 : 1));
}
