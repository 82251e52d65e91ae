import { unnamedConfidence } from "../extract/confidence/entity-confidence.ts";
import type { Collaboration, Commitment, Post } from "../model/commitment.ts";
import type { Extraction, MentionedEntity } from "../model/document.ts";
import type { Entity } from "../model/entity.ts";
import type { EntityId } from "../model/ids.ts";
import { quoteOf, type Span } from "../model/span.ts";

interface Quoted extends Span {
  readonly quote: string;
}

/**
 * One extraction as one line of JSON: document, entities, posts, commitments, collaborations, each place with its quote.
 * Entities that the text does not name are there, without mentions, where a fact refers to them: the agency behind 市长, the
 * government that issues a plan. Others (a county's province) are left out. With `explain` each mention lists the rules that read it.
 */
export function extractionLine(extraction: Extraction, explain = false): string {
  const { document, mentioned, context, posts, commitments, collaborations } = extraction;
  const { text } = document;
  const referred = referredIds(extraction);
  const unnamed = context
    .filter(({ id }) => referred.has(id))
    .map((entity) => ({
      entity,
      confidence: unnamedConfidence(entity.type),
      mentions: [],
    }));
  return JSON.stringify({
    document: {
      id: document.id,
      source: document.source,
      title: document.title,
      publishedOn: document.publishedOn,
      homeRegion: document.homeRegion,
      length: text.length,
    },
    entities: [...mentioned, ...unnamed].map((entity) => formatEntity(entity, text, explain)),
    posts: posts.map((post) => formatPost(post, text)),
    commitments: commitments.map((commitment) => formatCommitment(commitment, text)),
    collaborations: collaborations.map((collaboration) => formatCollaboration(collaboration, text)),
  });
}

function referredIds({ posts, commitments, collaborations }: Extraction): ReadonlySet<EntityId> {
  return new Set([
    ...posts.map(({ agency }) => agency),
    ...commitments.flatMap(({ actors, partners }) => [...actors, ...partners]),
    ...collaborations.flatMap(({ parties }) => parties),
  ]);
}

function formatEntity({ entity, confidence, mentions }: MentionedEntity, text: string, explain: boolean) {
  const { id, type, name } = entity;
  return {
    id,
    type,
    name,
    confidence,
    mentions: mentions.map(({ rule, ...place }) =>
      explain ? { ...quoted(text, place), rules: rule.split("+") } : quoted(text, place),
    ),
    ...detailsOf(entity),
  };
}

function detailsOf(entity: Entity) {
  switch (entity.type) {
    case "Official":
      return {};
    case "Agency":
      return { region: entity.region };
    case "Region":
      return { code: entity.code, kind: entity.kind };
    case "Industry":
      return { code: entity.code };
    case "Program":
      return { kind: entity.kind };
  }
}

function formatPost({ official, agency, title, evidence }: Post, text: string) {
  return { official, agency, title, evidence: quoted(text, evidence) };
}

function formatCommitment(commitment: Commitment, text: string) {
  const {
    id,
    speaker,
    actors,
    partners,
    programs,
    industries,
    regions,
    action,
    modality,
    deadline,
    confidence,
  } = commitment;
  return {
    id,
    speaker,
    actors,
    partners,
    programs,
    industries,
    regions,
    action,
    modality,
    deadline,
    confidence,
    targets: commitment.targets.map(
      ({ metric, comparator, value, unit, deadline: by, confidence: sure, evidence }) => ({
        metric,
        comparator,
        value,
        unit,
        deadline: by,
        confidence: sure,
        evidence: quoted(text, evidence),
      }),
    ),
    evidence: quoted(text, commitment.evidence),
  };
}

function formatCollaboration({ parties, commitment, evidence }: Collaboration, text: string) {
  return { parties, commitment, evidence: quoted(text, evidence) };
}

function quoted(text: string, span: Span): Quoted {
  return { start: span.start, end: span.end, quote: quoteOf(text, span) };
}
