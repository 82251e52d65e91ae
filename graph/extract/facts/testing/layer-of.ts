import type { Entity, EntityType, Region } from "../../../model/entity.ts";
import { entityId } from "../../../model/ids.ts";
import { byPlace } from "../../../model/span.ts";
import type { DocumentText } from "../../../text/document-text.ts";
import type { EntityLayer, Mention, PostStatement } from "../../layers.ts";

/** What a hand-made layer is to know: words of the text with their types, the home region, the day, posts. */
export interface LayerNotes {
  readonly named: readonly (readonly [EntityType, string])[];
  readonly home?: string;
  readonly publishedOn?: string;
  /** Official, agency, title. */
  readonly posts?: readonly (readonly [string, string, string])[];
}

/** An entity layer made by hand: each word is an entity of that name, mentioned wherever the text has it; longer words win. */
export function layerOf({ text }: DocumentText, notes: LayerNotes): EntityLayer {
  const longestFirst = [...notes.named].sort((a, b) => b[1].length - a[1].length);
  const mentions: Mention[] = [];
  for (const [type, word] of longestFirst) {
    for (let start = text.indexOf(word); start >= 0; start = text.indexOf(word, start + 1)) {
      const end = start + word.length;
      const nested = mentions.some((outer) => outer.start <= start && end <= outer.end);
      mentions.push({ start, end, entity: entityOf(type, word), rule: "made", nested });
    }
  }
  return {
    home: notes.home === undefined ? null : regionOf(notes.home),
    publishedOn: notes.publishedOn ?? null,
    mentions: mentions.sort(byPlace),
    posts: (notes.posts ?? []).map((post) => statementOf(text, post)),
    context: [],
  };
}

/** An entity whose key is its name. */
export function entityOf(type: EntityType, name: string): Entity {
  const named = { id: entityId(type, name), key: name, name };
  switch (type) {
    case "Official":
      return { type, ...named };
    case "Agency":
      return { type, ...named, region: null };
    case "Region":
      return regionOf(name);
    case "Industry":
      return { type, ...named, code: null };
    case "Program":
      return { type, ...named, kind: "project" };
  }
}

function regionOf(name: string): Region {
  return {
    type: "Region",
    id: entityId("Region", name),
    key: name,
    name,
    code: null,
    kind: "prefecture",
    partOf: null,
  };
}

function statementOf(
  text: string,
  [official, agency, title]: readonly [string, string, string],
): PostStatement {
  const start = Math.max(0, text.indexOf(official));
  return {
    official: entityId("Official", official),
    agency: entityId("Agency", agency),
    title,
    evidence: { start, end: start + official.length },
  };
}
