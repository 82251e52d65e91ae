import type { Collaboration, Commitment, Post } from "../model/commitment.ts";
import type { Extraction, MentionedEntity, SourceDocument } from "../model/document.ts";
import { type DocumentId, digest, documentId, type EntityId, postId } from "../model/ids.ts";
import { byPlace } from "../model/span.ts";
import { readText } from "../text/read-text.ts";
import { entityConfidences, mentionsByEntity } from "./confidence/entity-confidence.ts";
import { tagger as shipped, type Tagger } from "./entities/tagger/tagger.ts";
import { findEntities } from "./find-entities.ts";
import { findFacts } from "./find-facts.ts";
import type { Mention, PostStatement } from "./layers.ts";

/** Raised with every change that can alter what is found, so that stored documents are read again. */
export const EXTRACTOR_VERSION = "12";

/** Reads one document and gives everything found in it; the same source document gives the same bytes. `tagger` may be another than the one that ships. */
export function extractDocument(source: SourceDocument, tagger: Tagger = shipped): Extraction {
  const text = readText(source.text);
  const entities = findEntities(text, source, tagger);
  const facts = findFacts(text, entities);
  const id = documentId(source.text);
  const mentioned = groupByEntity(entities.mentions);
  const named = new Set<EntityId>(mentioned.map(({ entity }) => entity.id));
  return {
    document: {
      id,
      source: source.source,
      title: source.title,
      publishedOn: entities.publishedOn,
      homeRegion: entities.home?.id ?? null,
      text: source.text,
      fingerprint: fingerprintOf(source),
    },
    mentioned,
    context: distinct([...entities.context, ...facts.context]).filter((entity) => !named.has(entity.id)),
    posts: distinct(entities.posts.map((post) => toPost(post, id))),
    commitments: distinct<Commitment>(facts.commitments),
    collaborations: distinct<Collaboration>(facts.collaborations),
  };
}

/** Hash of everything that decides an extraction; known before the work is done, so that unchanged documents cost nothing. */
export function fingerprintOf(source: SourceDocument): string {
  const { text, title, publishedOn, homeRegion } = source;
  return digest([EXTRACTOR_VERSION, source.source, text, title ?? "", publishedOn ?? "", homeRegion ?? ""]);
}

function groupByEntity(mentions: readonly Mention[]): MentionedEntity[] {
  const confidences = entityConfidences(mentions);
  return [...mentionsByEntity(mentions)]
    .flatMap(([id, places]) =>
      places.slice(0, 1).map(({ entity }) => ({
        entity,
        confidence: confidences.get(id) ?? 0,
        mentions: places.map(({ start, end, rule }) => ({ start, end, rule })).sort(byPlace),
      })),
    )
    .sort((a, b) => (a.entity.id < b.entity.id ? -1 : 1));
}

function toPost({ official, agency, title, evidence }: PostStatement, document: DocumentId): Post {
  return {
    id: postId([official, agency, title, document]),
    official,
    agency,
    title,
    evidence,
  };
}

/** One of each id, the first in reading order, sorted by id. */
function distinct<T extends { readonly id: string }>(items: readonly T[]): T[] {
  const first = new Map<string, T>();
  for (const item of items) if (!first.has(item.id)) first.set(item.id, item);
  return [...first.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
}
