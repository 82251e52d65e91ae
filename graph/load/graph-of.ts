import type { Extraction } from "../model/document.ts";
import type { Entity } from "../model/entity.ts";
import { sourceId } from "../model/ids.ts";
import { countForms, type FormCounts, namePropertiesOf } from "./entity-names.ts";
import { type GraphContents, inCanonicalOrder, type NodeRecord, type Properties } from "./graph-contents.ts";
import { definingTypes, type GraphRelationship, graphRowsOf, surfacesOf } from "./graph-rows.ts";
import { greatestConfidences } from "./greatest-confidences.ts";

/** The graph that a set of extractions, one a source, makes: what every store comes to, whatever the order of its puts. */
export function graphOf(extractions: Iterable<Extraction>): GraphContents {
  const nodes = new Map<string, NodeRecord>();
  const defining = new Map<string, GraphRelationship>();
  const stated: GraphRelationship[] = [];
  const names = new Map<string, { readonly entity: Entity; readonly forms: FormCounts }>();

  for (const [first, ...others] of groupByDocument(extractions)) {
    const rows = graphRowsOf(first);
    const sources = [first, ...others].map(({ document }) => document);
    addNode(withProperties(rows.document, { sources: sources.map(({ source }) => source) }));
    for (const { source, fingerprint } of sources) {
      const id = sourceId(source);
      addNode({ id, labels: ["Source"], properties: { id, name: source, fingerprint } });
      stated.push({ type: "CAME_FROM", from: first.document.id, to: id, properties: {} });
    }
    for (const node of [...rows.entities, ...rows.commitments, ...rows.targets]) addNode(node);
    for (const relationship of rows.relationships) {
      if (definingTypes.some((type) => type === relationship.type)) {
        defining.set(`${relationship.type} ${relationship.from} ${relationship.to}`, relationship);
      } else {
        stated.push(relationship);
      }
    }
    for (const entity of first.context) countNames(entity, []);
    for (const { entity, mentions } of first.mentioned) {
      countNames(entity, surfacesOf(first.document.text, mentions));
    }
  }
  for (const [id, { entity, forms }] of names) {
    const node = nodes.get(id);
    if (node) addNode(withProperties(node, namePropertiesOf(entity.type, entity.name, forms)));
  }
  for (const [id, confidence] of greatestConfidences(stated)) {
    const node = nodes.get(id);
    if (node) addNode(withProperties(node, { confidence }));
  }
  return inCanonicalOrder([...nodes.values()], [...defining.values(), ...stated]);

  function addNode(node: NodeRecord): void {
    nodes.set(node.id, node);
  }

  function countNames(entity: Entity, forms: readonly string[]): void {
    const known = names.get(entity.id)?.forms ?? new Map<string, number>();
    names.set(entity.id, { entity, forms: countForms(known, forms, 1) });
  }
}

/** Extractions of the same text together, the source that sorts first in front: it decides title, date and facts. */
function groupByDocument(extractions: Iterable<Extraction>): [Extraction, ...Extraction[]][] {
  const groups = new Map<string, [Extraction, ...Extraction[]]>();
  const bySource = [...extractions].sort((a, b) => (a.document.source < b.document.source ? -1 : 1));
  for (const extraction of bySource) {
    const group = groups.get(extraction.document.id);
    if (group) group.push(extraction);
    else groups.set(extraction.document.id, [extraction]);
  }
  return [...groups.values()];
}

function withProperties(node: NodeRecord, properties: Properties): NodeRecord {
  return { ...node, properties: { ...node.properties, ...properties } };
}
