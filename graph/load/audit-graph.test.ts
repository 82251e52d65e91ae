import { describe, expect, it } from "vitest";
import { anExtraction } from "./an-extraction.ts";
import { auditGraph } from "./audit-graph.ts";
import type { GraphContents, NodeRecord, Properties, RelationshipRecord } from "./graph-contents.ts";
import { graphOf } from "./graph-of.ts";
import { sampleStatements } from "./sample-statements.ts";

const graph = graphOf([
  anExtraction({ source: "a.txt", statements: sampleStatements }),
  anExtraction({ source: "b.txt", statements: sampleStatements.slice(2) }),
]);

describe("auditGraph", () => {
  it("finds nothing in a graph as it should be", () => {
    expect(auditGraph(graph)).toEqual([]);
    expect(auditGraph({ nodes: [], relationships: [] })).toEqual([]);
  });

  it.each([
    ["STATED_IN", { end: 9_999 }, "no place"],
    ["STATED_IN", { start: 0, end: 1 }, "long"],
    ["HOLDS", { start: -1 }, "no place"],
    ["HOLDS", { documentId: "document_none" }, "document is not there"],
    ["COLLABORATES_WITH", { end: 0 }, "no place"],
    ["MENTIONED_IN", { starts: [1.5] }, "no place"],
    ["MENTIONED_IN", { surfaces: ["别的"] }, "words at its places"],
  ])("finds %s with %j", (type, properties, words) => {
    expect(auditGraph(withRelationship(type, properties)).join("\n")).toContain(words);
  });

  it.each([
    ["Target", { endInQuote: 9_999 }, "outside the evidence"],
    ["Agency", { aliases: ["无人用的名"] }, "aliases"],
  ])("finds %s with %j", (label, properties, words) => {
    expect(auditGraph(withNode(label, properties)).join("\n")).toContain(words);
  });

  it.each(["MENTIONED_IN", "STATED_IN", "HAS_TARGET", "CAME_FROM"])("finds what lost its %s", (type) => {
    const relationships = graph.relationships.filter((each) => each.type !== type);
    expect(auditGraph({ ...graph, relationships }).join("\n")).toContain("nothing supports");
  });

  it("finds a relationship whose end is gone", () => {
    const nodes = graph.nodes.filter(({ labels }) => !labels.includes("Official"));
    expect(auditGraph({ ...graph, nodes }).join("\n")).toContain("is not there");
  });
});

function withRelationship(type: string, properties: Properties): GraphContents {
  const relationships = changed<RelationshipRecord>(
    graph.relationships,
    (each) => each.type === type,
    properties,
  );
  return { ...graph, relationships };
}

function withNode(label: string, properties: Properties): GraphContents {
  return {
    ...graph,
    nodes: changed<NodeRecord>(graph.nodes, ({ labels }) => labels.includes(label), properties),
  };
}

/** The list with other properties in the first element that fits. */
function changed<T extends { readonly properties: Properties }>(
  items: readonly T[],
  fits: (item: T) => boolean,
  properties: Properties,
): T[] {
  const at = items.findIndex(fits);
  return items.map((item, index) =>
    index === at ? { ...item, properties: { ...item.properties, ...properties } } : item,
  );
}
