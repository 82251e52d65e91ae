import type { GraphContents, NodeRecord, RelationshipRecord } from "./graph-contents.ts";

/** A thing in a graph that must not be so; the sentence names it. */
export type Flaw = string;

/**
 * Looks for what a graph must never have: evidence outside its text, words that are not the text's, entities and
 * commitments without support, aliases that no document shows. Empty where all is well.
 */
export function auditGraph({ nodes, relationships }: GraphContents): Flaw[] {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const textOf = (id: unknown) => stringOf(byId.get(String(id))?.properties.text);
  return [
    ...relationships.flatMap((relationship) => [
      ...missingEnds(relationship, byId),
      ...misplaced(relationship, textOf),
      ...misquoted(relationship, textOf),
      ...wrongLength(relationship, byId),
    ]),
    ...outsideQuote(relationships, byId),
    ...unsupported(nodes, relationships),
    ...wrongAliases(nodes, relationships),
  ];
}

function missingEnds({ type, from, to }: RelationshipRecord, nodes: ReadonlyMap<string, NodeRecord>): Flaw[] {
  return [from, to]
    .filter((id) => !nodes.has(id))
    .map((id) => `${type} ${from} → ${to}: ${id} is not there.`);
}

/** Places of one statement: a mention has many, a fact one. */
function placesOf({ type, properties }: RelationshipRecord): (readonly [start: unknown, end: unknown])[] {
  if (type === "MENTIONED_IN") {
    const ends = listOf(properties.ends);
    return listOf(properties.starts).map((start, at) => [start, ends[at]]);
  }
  return "start" in properties || "end" in properties ? [[properties.start, properties.end]] : [];
}

function misplaced(relationship: RelationshipRecord, textOf: (id: unknown) => string | null): Flaw[] {
  const { type, from, to, properties } = relationship;
  const places = placesOf(relationship);
  if (places.length === 0) return [];
  const text = textOf(properties.documentId ?? to);
  if (text === null) return [`${type} ${from} → ${to}: its document is not there.`];
  return places
    .filter(([start, end]) => !isInside(start, end, text.length))
    .map(
      ([start, end]) => `${type} ${from} → ${to}: ${start}–${end} is no place in a text of ${text.length}.`,
    );
}

function misquoted(relationship: RelationshipRecord, textOf: (id: unknown) => string | null): Flaw[] {
  const { type, from, to, properties } = relationship;
  if (type !== "MENTIONED_IN") return [];
  const text = textOf(to) ?? "";
  const words = placesOf(relationship).map(([start, end]) => text.slice(Number(start), Number(end)));
  return sameList([...new Set(words)].sort(), listOf(properties.surfaces))
    ? []
    : [`${type} ${from} → ${to}: its forms are not the words at its places.`];
}

function wrongLength(relationship: RelationshipRecord, nodes: ReadonlyMap<string, NodeRecord>): Flaw[] {
  const { type, from, to, properties } = relationship;
  if (type !== "STATED_IN") return [];
  const length = nodes.get(from)?.properties.quoteLength;
  return Number(properties.end) - Number(properties.start) === length
    ? []
    : [`${type} ${from} → ${to}: its evidence is not ${length} long.`];
}

function outsideQuote(
  relationships: readonly RelationshipRecord[],
  nodes: ReadonlyMap<string, NodeRecord>,
): Flaw[] {
  return relationships
    .filter(({ type }) => type === "HAS_TARGET")
    .filter(({ from, to }) => {
      const target = nodes.get(to)?.properties;
      return !isInside(
        target?.startInQuote,
        target?.endInQuote,
        Number(nodes.get(from)?.properties.quoteLength),
      );
    })
    .map(({ to }) => `${to}: its words lie outside the evidence of its commitment.`);
}

/** What a node of each label has to have: a relationship of one of these types, starting or ending there. */
const supports: Readonly<Record<string, readonly string[]>> = {
  Entity: ["MENTIONED_IN", "CONTEXT_OF"],
  Document: ["CAME_FROM"],
  Source: ["CAME_FROM"],
  Commitment: ["STATED_IN"],
  Target: ["HAS_TARGET"],
};

function unsupported(nodes: readonly NodeRecord[], relationships: readonly RelationshipRecord[]): Flaw[] {
  const supported = new Set(
    relationships.flatMap(({ type, from, to }) => [`${type} ${from}`, `${type} ${to}`]),
  );
  return nodes.flatMap(({ id, labels }) =>
    labels.flatMap((label) => {
      const types = supports[label];
      return types && !types.some((type) => supported.has(`${type} ${id}`))
        ? [`${id}: nothing supports this ${label}.`]
        : [];
    }),
  );
}

function wrongAliases(nodes: readonly NodeRecord[], relationships: readonly RelationshipRecord[]): Flaw[] {
  const forms = new Map<string, Map<string, number>>();
  for (const { type, from, properties } of relationships) {
    if (type !== "MENTIONED_IN") continue;
    const counts = forms.get(from) ?? new Map<string, number>();
    forms.set(from, counts);
    for (const form of listOf(properties.surfaces))
      counts.set(String(form), (counts.get(String(form)) ?? 0) + 1);
  }
  return nodes.flatMap(({ id, labels, properties }) => {
    if (!labels.includes("Entity")) return [];
    const counts = forms.get(id) ?? new Map<string, number>();
    const aliases = [...counts.keys()].filter((form) => form !== properties.name).sort();
    const documents = aliases.map((alias) => counts.get(alias) ?? 0);
    return sameList(aliases, listOf(properties.aliases)) &&
      sameList(documents, listOf(properties.aliasDocuments))
      ? []
      : [`${id}: its aliases are not the forms that its documents show.`];
  });
}

function isInside(start: unknown, end: unknown, length: number): boolean {
  return (
    Number.isInteger(start) &&
    Number.isInteger(end) &&
    Number(start) >= 0 &&
    Number(start) < Number(end) &&
    Number(end) <= length
  );
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function sameList(a: readonly unknown[], b: readonly unknown[]): boolean {
  return a.length === b.length && a.every((each, at) => each === b[at]);
}

function stringOf(value: unknown): string | null {
  return typeof value === "string" ? value : null;
}
