import { unnamedConfidence } from "../extract/confidence/entity-confidence.ts";
import type { Collaboration, Commitment, Post, Target } from "../model/commitment.ts";
import type { Extraction } from "../model/document.ts";
import type { Entity } from "../model/entity.ts";
import { lastDayOf } from "../model/period.ts";
import { quoteOf, type Span } from "../model/span.ts";
import { GraphError } from "../text/errors.ts";
import type { NodeRecord, Properties, PropertyValue, RelationshipRecord } from "./graph-contents.ts";
import { provinceOf } from "./province-of.ts";
import { normalizeName } from "./search-keys.ts";

/** Relationships that one document states; they go when the document goes. */
export const statementTypes = [
  "MENTIONED_IN",
  "CONTEXT_OF",
  "HOME_REGION",
  "HOLDS",
  "STATED_IN",
  "COLLABORATES_WITH",
  "CAME_FROM",
] as const;
/** Relationships that say what an entity or a commitment is; they go when one of their ends goes. */
export const definingTypes = [
  "SERVES",
  "PART_OF",
  "SPEAKS",
  "COMMITS_TO",
  "WITH",
  "ABOUT",
  "HAS_TARGET",
] as const;
export type RelationshipType = (typeof statementTypes)[number] | (typeof definingTypes)[number];

export interface GraphRelationship extends RelationshipRecord {
  readonly type: RelationshipType;
}

/** What one document adds to the graph. What several documents decide together (aliases, pinyin, sources) is not in it. */
export interface GraphRows {
  readonly document: NodeRecord;
  readonly entities: readonly NodeRecord[];
  readonly commitments: readonly NodeRecord[];
  readonly targets: readonly NodeRecord[];
  readonly relationships: readonly GraphRelationship[];
}

/** A fact that refers to an entity which the extraction does not hold: it cannot be stored as it is. */
export class IncompleteExtraction extends GraphError {
  constructor(source: string, entity: string) {
    super({
      en: `Expected every entity that a fact of ${source} refers to, but ${entity} is neither mentioned nor context; this is a fault of the extraction, please report it with the text.`,
      zh: `${source} 的事实所指的实体应全部给出，但 ${entity} 既未被提及也不在上下文中；这是抽取程序的错误，请连同原文一并反馈。`,
    });
  }
}

/** Projects an extraction onto nodes and relationships: the one place that fixes labels, types and property names. */
export function graphRowsOf(extraction: Extraction): GraphRows {
  const { document, mentioned, context, posts, commitments, collaborations } = extraction;
  const entities = [...mentioned.map(({ entity }) => entity), ...context];
  const byId = new Map<string, Entity>(entities.map((entity) => [entity.id, entity]));
  const rows: GraphRows = {
    document: documentNode(extraction),
    entities: entities.map(entityNode),
    commitments: commitments.map(commitmentNode),
    targets: commitments.flatMap(({ targets, evidence }) =>
      targets.map((target) => targetNode(target, evidence)),
    ),
    relationships: [
      ...mentioned.map(({ entity, confidence, mentions }) =>
        relationship("MENTIONED_IN", entity.id, document.id, {
          confidence,
          starts: mentions.map(({ start }) => start),
          ends: mentions.map(({ end }) => end),
          surfaces: surfacesOf(document.text, mentions),
        }),
      ),
      ...context.map(({ id, type }) =>
        relationship("CONTEXT_OF", id, document.id, { confidence: unnamedConfidence(type) }),
      ),
      ...(document.homeRegion ? [relationship("HOME_REGION", document.id, document.homeRegion)] : []),
      ...entities.flatMap(structureOf),
      ...posts.map((post) => holds(post, document.id)),
      ...commitments.flatMap((commitment) => partsOf(commitment, document.id)),
      ...collaborations.map((collaboration) => collaborates(collaboration, document.id, byId)),
    ],
  };
  assertComplete(rows, document.source, byId);
  return rows;
}

/** The distinct words at some places, sorted. */
export function surfacesOf(text: string, places: readonly Span[]): string[] {
  return [...new Set(places.map((place) => quoteOf(text, place)))].sort();
}

function documentNode({ document }: Extraction): NodeRecord {
  const { id, source, title, publishedOn, text, fingerprint } = document;
  return node(id, ["Document"], { source, title, publishedOn, text, length: text.length, fingerprint });
}

function entityNode(entity: Entity): NodeRecord {
  const { id, type, key, name } = entity;
  return node(id, ["Entity", type], {
    key,
    name,
    nameNorm: normalizeName(name),
    code: "code" in entity ? entity.code : null,
    kind: "kind" in entity ? entity.kind : null,
  });
}

function commitmentNode({ id, action, modality, deadline, deadlineText, evidence }: Commitment): NodeRecord {
  return node(id, ["Commitment"], {
    action,
    modality,
    deadline,
    deadlineDate: deadline ? lastDayOf(deadline) : null,
    deadlineText,
    quoteLength: evidence.end - evidence.start,
  });
}

/** A target's place counts from the start of its commitment's evidence: the same sentence elsewhere is the same node. */
function targetNode(target: Target, quote: Span): NodeRecord {
  const { id, metric, comparator, value, unit, deadline, evidence } = target;
  return node(id, ["Target"], {
    metric,
    comparator,
    value,
    unit,
    deadline,
    deadlineDate: deadline ? lastDayOf(deadline) : null,
    startInQuote: evidence.start - quote.start,
    endInQuote: evidence.end - quote.start,
  });
}

function structureOf(entity: Entity): GraphRelationship[] {
  if (entity.type === "Agency" && entity.region) return [relationship("SERVES", entity.id, entity.region)];
  if (entity.type === "Region" && entity.partOf) return [relationship("PART_OF", entity.id, entity.partOf)];
  return [];
}

function holds({ id, official, agency, title, evidence }: Post, documentId: string): GraphRelationship {
  return relationship("HOLDS", official, agency, {
    id,
    title,
    documentId,
    start: evidence.start,
    end: evidence.end,
  });
}

function partsOf(commitment: Commitment, documentId: string): GraphRelationship[] {
  const { id, speaker, actors, partners, programs, industries, regions, targets, evidence, confidence } =
    commitment;
  return [
    relationship("STATED_IN", id, documentId, {
      start: evidence.start,
      end: evidence.end,
      confidence,
      ...confidencesOf(targets),
    }),
    ...(speaker ? [relationship("SPEAKS", speaker, id)] : []),
    ...distinct(actors).map((actor) => relationship("COMMITS_TO", actor, id)),
    ...distinct(partners).map((partner) => relationship("WITH", id, partner)),
    ...distinct([...programs, ...industries, ...regions]).map((object) => relationship("ABOUT", id, object)),
    ...distinct(targets.map((target) => target.id)).map((target) => relationship("HAS_TARGET", id, target)),
  ];
}

/** How sure a document is of each target, by id: another document that says the same may be surer. */
function confidencesOf(targets: readonly Target[]): Properties {
  if (targets.length === 0) return {};
  return {
    targets: targets.map(({ id }) => id),
    targetConfidences: targets.map(({ confidence }) => confidence),
  };
}

function collaborates(
  { id, parties, commitment, evidence }: Collaboration,
  documentId: string,
  entities: ReadonlyMap<string, Entity>,
): GraphRelationship {
  const [from, to] = parties[0] < parties[1] ? parties : [parties[1], parties[0]];
  const provinces = [from, to].map((party) => provinceOf(party, entities));
  return relationship("COLLABORATES_WITH", from, to, {
    id,
    documentId,
    start: evidence.start,
    end: evidence.end,
    commitmentId: commitment,
    crossProvince: !provinces.includes(null) && provinces[0] !== provinces[1],
  });
}

function assertComplete(rows: GraphRows, source: string, entities: ReadonlyMap<string, Entity>): void {
  const known = new Set([rows.document, ...rows.commitments, ...rows.targets].map(({ id }) => id));
  for (const { from, to } of rows.relationships) {
    for (const end of [from, to]) {
      if (!known.has(end) && !entities.has(end)) throw new IncompleteExtraction(source, end);
    }
  }
}

function node(id: string, labels: readonly string[], properties: Properties): NodeRecord {
  return { id, labels: [...labels].sort(), properties: present({ id, ...properties }) };
}

function relationship(
  type: RelationshipType,
  from: string,
  to: string,
  properties: Properties = {},
): GraphRelationship {
  return { type, from, to, properties: present(properties) };
}

/** Neo4j keeps no property without a value. */
function present(properties: Properties): Properties {
  return Object.fromEntries(
    Object.entries(properties).filter((entry): entry is [string, PropertyValue] => entry[1] !== null),
  );
}

function distinct<T>(items: readonly T[]): T[] {
  return [...new Set(items)];
}
