import { EXTRACTOR_VERSION } from "../extract/extract-document.ts";
import type { Collaboration, Commitment, Post, Target } from "../model/commitment.ts";
import type { Extraction, MentionedEntity } from "../model/document.ts";
import type { Agency, Entity, Industry, Official, Program, Region } from "../model/entity.ts";
import {
  collaborationId,
  commitmentId,
  digest,
  documentId,
  type EntityId,
  entityId,
  postId,
  targetId,
} from "../model/ids.ts";
import { byPlace, type Span } from "../model/span.ts";

/** A sentence for tests together with what it says: a small stand-in for extraction whose answer is known. */
export interface Statement {
  readonly words: string;
  /** Entities with the words that name them in the sentence. */
  readonly names: readonly (readonly [Entity, ...string[]])[];
  readonly post?: { readonly official: Official; readonly agency: Agency; readonly title: string };
  readonly promise?: Partial<Omit<Commitment, "id" | "evidence" | "targets">> & {
    readonly targets?: readonly (Omit<Target, "id" | "evidence" | "confidence"> & {
      readonly words: string;
      readonly confidence?: number;
    })[];
  };
  readonly together?: readonly [Entity, Entity];
}

interface Given {
  readonly source?: string;
  readonly title?: string | null;
  readonly publishedOn?: string | null;
  readonly home?: Region | null;
  readonly statements: readonly Statement[];
}

/** The extraction of a text that is made of the statements, one after the other. */
export function anExtraction(given: Given): Extraction {
  const { source = "a.txt", title = null, publishedOn = null, home = null, statements } = given;
  const text = statements.map(({ words }) => words).join("");
  const id = documentId(text);
  const mentioned = new Map<string, { entity: Entity; mentions: Span[] }>();
  const needed = new Map<string, Entity>();
  const posts = new Map<string, Post>();
  const commitments = new Map<string, Commitment>();
  const collaborations = new Map<string, Collaboration>();
  if (home) needed.set(home.id, home);

  let start = 0;
  for (const { words, names, post, promise, together } of statements) {
    const evidence = { start, end: start + words.length };
    for (const [entity, ...surfaces] of names) {
      const entry = mentioned.get(entity.id) ?? { entity, mentions: [] };
      mentioned.set(entity.id, entry);
      for (const surface of surfaces) entry.mentions.push(placeOf(words, surface, start));
    }
    if (post) {
      const key = postId([post.official.id, post.agency.id, post.title, id]);
      const ends = { official: post.official.id, agency: post.agency.id };
      posts.set(key, posts.get(key) ?? { id: key, ...ends, title: post.title, evidence });
    }
    const commitment = promise ? aCommitment(words, start, promise) : null;
    if (commitment) commitments.set(commitment.id, commitments.get(commitment.id) ?? commitment);
    if (together) {
      const parties = pairOf(together[0].id, together[1].id);
      const key = collaborationId([...parties, id, String(start)]);
      collaborations.set(key, { id: key, parties, commitment: commitment?.id ?? null, evidence });
    }
    for (const [entity] of names) for (const region of regionsAbove(entity)) needed.set(region.id, region);
    start = evidence.end;
  }
  return {
    document: {
      id,
      source,
      title,
      publishedOn,
      homeRegion: home?.id ?? null,
      text,
      fingerprint: digest([EXTRACTOR_VERSION, source, text, title ?? "", publishedOn ?? "", home?.id ?? ""]),
    },
    mentioned: sorted(mentioned.values(), ({ entity }) => entity.id).map(
      (entry): MentionedEntity => ({
        entity: entry.entity,
        confidence: 0.9,
        mentions: entry.mentions.map((place) => ({ ...place, rule: "A1" })).sort(byPlace),
      }),
    ),
    context: sorted(needed.values(), (region) => region.id).filter((region) => !mentioned.has(region.id)),
    posts: sorted(posts.values(), (post) => post.id),
    commitments: sorted(commitments.values(), (commitment) => commitment.id),
    collaborations: sorted(collaborations.values(), (collaboration) => collaboration.id),
  };
}

const regions = new Map<EntityId, Region>();

export function aRegion(name: string, given: Partial<Pick<Region, "code" | "kind" | "partOf">> = {}): Region {
  const { code = null, kind = "province", partOf = null } = given;
  const region: Region = {
    type: "Region",
    id: entityId("Region", name),
    key: name,
    name,
    code,
    kind,
    partOf,
  };
  regions.set(region.id, region);
  return region;
}

export function anAgency(name: string, region: Region | null = null): Agency {
  return { type: "Agency", id: entityId("Agency", name), key: name, name, region: region?.id ?? null };
}

export function anOfficial(name: string): Official {
  return { type: "Official", id: entityId("Official", name), key: name, name };
}

export function aProgram(name: string, kind: Program["kind"] = "project"): Program {
  return { type: "Program", id: entityId("Program", name), key: name, name, kind };
}

export function anIndustry(name: string, code: string | null = null): Industry {
  return { type: "Industry", id: entityId("Industry", name), key: name, name, code };
}

function aCommitment(
  words: string,
  start: number,
  { targets = [], ...given }: NonNullable<Statement["promise"]>,
): Commitment {
  const facts = {
    speaker: null,
    actors: [],
    partners: [],
    programs: [],
    industries: [],
    regions: [],
    action: "推进",
    modality: "WILL" as const,
    deadline: null,
    deadlineText: null,
    confidence: 0.8,
    ...given,
  };
  const id = commitmentId([words, JSON.stringify(facts), JSON.stringify(targets)]);
  return {
    id,
    ...facts,
    targets: targets.map(({ words: place, confidence = 0.7, ...target }) => ({
      id: targetId([id, JSON.stringify(target), place]),
      ...target,
      confidence,
      evidence: placeOf(words, place, start),
    })),
    evidence: { start, end: start + words.length },
  };
}

function placeOf(words: string, part: string, offset: number): Span {
  const at = words.indexOf(part);
  if (at < 0) throw new Error(`The sentence “${words}” does not contain “${part}”.`);
  return { start: offset + at, end: offset + at + part.length };
}

function regionsAbove(entity: Entity): Region[] {
  const first = entity.type === "Agency" ? entity.region : entity.type === "Region" ? entity.partOf : null;
  const above: Region[] = [];
  for (let at = first; at; ) {
    const region = regions.get(at);
    if (!region) throw new Error(`Region ${at} was not made with aRegion.`);
    above.push(region);
    at = region.partOf;
  }
  return above;
}

function pairOf(a: EntityId, b: EntityId): readonly [EntityId, EntityId] {
  return a < b ? [a, b] : [b, a];
}

function sorted<T>(items: Iterable<T>, idOf: (item: T) => string): T[] {
  return [...items].sort((a, b) => (idOf(a) < idOf(b) ? -1 : 1));
}
