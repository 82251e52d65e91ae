import type { Collaboration, Commitment } from "../../model/commitment.ts";
import type { Entity } from "../../model/entity.ts";
import { documentId, type EntityId } from "../../model/ids.ts";
import { contextOf } from "../../resolve/regions.ts";
import type { DocumentText } from "../../text/document-text.ts";
import { type Scales, scales } from "../confidence/scales.ts";
import type { EntityLayer } from "../layers.ts";
import { collaborationsOf, jointActions } from "./collaborations.ts";
import { commitmentOf } from "./commitment-of.ts";
import { genreOf } from "./genres.ts";
import { indicatorsOf } from "./indicators.ts";
import { indexMentions } from "./mention-index.ts";
import { organisersOf } from "./organisers.ts";
import { statementsOf } from "./statements.ts";
import { tasksOf } from "./task-tables.ts";
import { type Draft, type Weighed, weighCommitments } from "./weigh-commitments.ts";

/** What `readCommitments` gives: commitments and the joint actions that they state, each list sorted by id, nothing twice. */
export interface Commitments {
  readonly commitments: readonly Commitment[];
  readonly collaborations: readonly Collaboration[];
  /** Actors that the text does not name. */
  readonly context: readonly Entity[];
  /** What the confidence of each commitment and target was read from. */
  readonly grounds: Weighed["grounds"];
  readonly targetGrounds: Weighed["targetGrounds"];
}

/**
 * Reads every clause of a text as a statement: who, how firmly, about what, how much, by when, with whom.
 * Example of ours: 市港航局将会同市财政局在2027年底前改造码头9座。 → one commitment with a partner, a deadline and a target.
 * `using` weighs what is found and decides nothing else.
 */
export function readCommitments(
  text: DocumentText,
  entities: EntityLayer,
  using: Scales = scales,
): Commitments {
  const index = indexMentions(entities.mentions);
  const genre = genreOf(text, entities);
  const document = documentId(text.text);
  const drafts: Draft[] = [];
  const collaborations: Collaboration[] = [];
  const { issuer } = genre;
  const indicators = issuer ? indicatorsOf(text, entities.publishedOn, issuer.id) : [];
  // What a sentence says of two in one clause it does not say again in the next.
  const paired = new Set<string>();
  const named = new Set<EntityId>(entities.mentions.map(({ entity }) => entity.id));
  const unnamedParties = new Map<EntityId, Entity>();
  const larger = largerRegions(entities);
  const organisers = organisersOf(text, index);
  const announced = organisers.map(({ draft }) => draft);
  const tasks = tasksOf(text, entities, index, genre);
  // The cells of an indicator or task are one statement, which is in the list already; so are the organisers of an event.
  const rows = new Set([
    ...[...indicators, ...announced].map(({ evidence }) => evidence.start),
    ...tasks.map(({ clause }) => clause.start),
  ]);
  const told = statementsOf(text, entities, index, genre).filter(
    ({ clause }) => !rows.has(text.blocks[clause.block]?.start ?? -1),
  );
  for (const statement of [...told, ...tasks]) {
    const { partnerships } = statement;
    const commitment = commitmentOf(text, index, statement, partnerships);
    if (!commitment) continue;
    drafts.push(commitment);
    for (const joint of collaborationsOf(text, document, commitment, statement, partnerships)) {
      const [a, b] = joint.parties;
      const pair = `${statement.clause.sentence} ${a} ${b}`;
      if (larger.get(a)?.has(b) || larger.get(b)?.has(a) || paired.has(pair)) continue;
      paired.add(pair);
      for (const { entity } of partnerships.flatMap(({ partners }) => partners))
        if (joint.parties.includes(entity.id) && !named.has(entity.id)) unnamedParties.set(entity.id, entity);
      collaborations.push(joint);
    }
  }
  drafts.push(...indicators, ...announced);
  for (const { draft, bodies, listed } of organisers)
    collaborations.push(...jointActions(bodies, document, draft, listed));
  const acts = drafts.some(({ actors, partners }) =>
    [...actors, ...partners].some((id) => id === issuer?.id),
  );
  const weighed = weighCommitments(sortedById(drafts), genre.kind, entities.mentions, using);
  return {
    ...weighed,
    collaborations: sortedById(collaborations),
    context: [...(issuer && acts ? [issuer] : []), ...unnamedParties.values()],
  };
}

/** For each region the larger ones that it lies in: a county and its city do nothing together that one of them would not do alone. */
function largerRegions({ mentions }: EntityLayer): ReadonlyMap<EntityId, ReadonlySet<EntityId>> {
  return new Map(
    mentions.flatMap(({ entity }) =>
      entity.type === "Region" ? [[entity.id, new Set(contextOf(entity).map(({ id }) => id))] as const] : [],
    ),
  );
}

/** One of each id, the first in reading order, sorted by id. */
function sortedById<T extends { readonly id: string }>(items: readonly T[]): T[] {
  const first = new Map<string, T>();
  for (const item of items) if (!first.has(item.id)) first.set(item.id, item);
  return [...first.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
}
