import { commitmentFeatures } from "../../extract/confidence/commitment-confidence.ts";
import {
  entityConfidences,
  judgedAt,
  mentionsByEntity,
  rulesOf,
  unnamedConfidence,
} from "../../extract/confidence/entity-confidence.ts";
import { type Scales, scales } from "../../extract/confidence/scales.ts";
import { targetFeatures } from "../../extract/confidence/target-confidence.ts";
import type { Feature } from "../../extract/confidence/weights.ts";
import { type Commitments, readCommitments } from "../../extract/facts/commitments.ts";
import { findEntities } from "../../extract/find-entities.ts";
import type { EntityLayer } from "../../extract/layers.ts";
import type { Commitment } from "../../model/commitment.ts";
import type { Entity, EntityType } from "../../model/entity.ts";
import { readText } from "../../text/read-text.ts";
import { type Answer, claimsOf, type FactJudge, factJudge } from "./judge-facts.ts";
import type { FactDocument } from "./labelled-facts.ts";

/** An entity on which the careful reader gave an answer. */
export interface JudgedEntity {
  readonly type: EntityType;
  /** The rules that speak for it; none where it is not named. */
  readonly rules: readonly string[];
  /** The probability that its name was given; null where none was judged by name. */
  readonly judged: number | null;
  readonly again: boolean;
  readonly confidence: number;
  readonly right: boolean;
}

export interface JudgedCommitment {
  readonly confidence: number;
  readonly features: readonly Feature[];
  /** Whether each claim is right: links, and where there is none numbers and joint actions. */
  readonly claims: readonly boolean[];
  /** The same for links to true objects alone: these tell of the actor. */
  readonly actorClaims: readonly boolean[];
}

export interface JudgedTarget {
  readonly features: readonly Feature[];
  readonly confidence: number;
  readonly right: boolean;
}

/** What an extraction says of one labelled text, each thing with what the careful reader says; what is open is left out. */
export interface JudgedFacts {
  readonly entities: readonly JudgedEntity[];
  readonly commitments: readonly JudgedCommitment[];
  readonly targets: readonly JudgedTarget[];
}

type EntityOf = (id: string) => Entity | undefined;

/** Judges one text; what depends on the scales is weighed when they are given. Reads the text once. */
export function factsJudge({ name, text, facts }: FactDocument): (using?: Scales) => JudgedFacts {
  const { home, date } = facts;
  const source = { source: name, text, title: null, publishedOn: date ?? null, homeRegion: home ?? null };
  const document = readText(text);
  const layer = findEntities(document, source);
  const places = mentionsByEntity(layer.mentions);
  const named = [...places.values()].flatMap((mentions) =>
    mentions.slice(0, 1).map(({ entity }) => ({ entity, mentions })),
  );
  const judge = factJudge(text, facts, named);

  return (using = scales) => {
    const read = readCommitments(document, layer, using);
    const confidences = entityConfidences(layer.mentions, using);
    const unnamed = unnamedOf(layer, read);
    const known = new Map<string, Entity>(
      [...unnamed, ...named.map(({ entity }) => entity)].map((entity) => [entity.id, entity]),
    );
    const entityOf: EntityOf = (id) => known.get(id);
    const namedOnes = named.map(({ entity, mentions }) => ({
      type: entity.type,
      rules: rulesOf(mentions),
      judged: judgedAt(mentions),
      again: mentions.length > 1,
      confidence: confidences.get(entity.id) ?? 0,
      right: judge.entity(entity),
    }));
    const unnamedOnes = unnamed.map((entity) => ({
      type: entity.type,
      rules: [],
      judged: null,
      again: false,
      confidence: unnamedConfidence(entity.type, using),
      right: judge.entity(entity),
    }));
    return {
      entities: [...namedOnes, ...unnamedOnes].flatMap(answered),
      commitments: read.commitments.map((commitment) => judgedCommitment(judge, commitment, read, entityOf)),
      targets: read.commitments.flatMap((commitment) => judgedTargets(judge, commitment, read, entityOf)),
    };
  };
}

/** What facts refer to and the text does not name. */
function unnamedOf(layer: EntityLayer, read: Commitments): Entity[] {
  const named = new Set(layer.mentions.map(({ entity }) => entity.id));
  const referred = new Set([
    ...read.commitments.flatMap(({ actors, partners }) => [...actors, ...partners]),
    ...layer.posts.map(({ agency }) => agency),
  ]);
  const needed = new Map([...layer.context, ...read.context].map((entity) => [entity.id, entity]));
  return [...needed.values()].filter(({ id }) => referred.has(id) && !named.has(id));
}

function judgedCommitment(
  judge: FactJudge,
  commitment: Commitment,
  read: Commitments,
  entityOf: EntityOf,
): JudgedCommitment {
  const grounds = read.grounds.get(commitment.id);
  const isTrue = (id: string) => {
    const entity = entityOf(id);
    return entity !== undefined && judge.entity(entity) === true;
  };
  const programs = commitment.programs.filter(isTrue);
  const industries = commitment.industries.filter(isTrue);
  const hasObjects = commitment.programs.length + commitment.industries.length > 0;
  const tells = !hasObjects || programs.length + industries.length > 0;
  const truth = { ...commitment, programs, industries };
  return {
    confidence: commitment.confidence,
    features: grounds ? commitmentFeatures(grounds) : [],
    claims: decided(claimsOf(judge, commitment, entityOf)),
    actorClaims: tells ? decided(claimsOf(judge, truth, entityOf)) : [],
  };
}

/** Results are no promises, and labels do not hold them. */
function judgedTargets(
  judge: FactJudge,
  { modality, actors, targets }: Commitment,
  { targetGrounds }: Commitments,
  entityOf: EntityOf,
): JudgedTarget[] {
  if (modality === "DONE") return [];
  const acting = actors.flatMap((id) => entityOf(id) ?? []);
  return targets
    .map((target) => {
      const grounds = targetGrounds.get(target.id);
      const features = grounds ? targetFeatures(grounds) : [];
      return { features, confidence: target.confidence, right: judge.target(target, acting) };
    })
    .flatMap(answered);
}

function decided(answers: readonly Answer[]): boolean[] {
  return answers.filter((answer) => answer !== null);
}

function answered<T extends { readonly right: Answer }>(item: T): (T & { readonly right: boolean })[] {
  return item.right === null ? [] : [{ ...item, right: item.right }];
}
