import type { Collaboration, Commitment, Modality, Target } from "../../model/commitment.ts";
import type { Entity } from "../../model/entity.ts";
import type { EntityId } from "../../model/ids.ts";
import { commitmentId, targetId } from "../../model/ids.ts";
import type { Period } from "../../model/period.ts";
import { quoteOf, type Span } from "../../model/span.ts";
import type { DocumentText } from "../../text/document-text.ts";
import type { EntityLayer, Mention } from "../layers.ts";
import { type ClauseHead, headOf } from "./clause-heads.ts";
import { type Clause, readClauses } from "./clauses.ts";
import { collaborationsOf } from "./collaborations.ts";
import { deadlineCursor } from "./deadline-scope.ts";
import { findTimes, type TimeExpression } from "./deadlines.ts";
import { dutiesOf, dutyCursor } from "./duties.ts";
import { genreOf } from "./genres.ts";
import { indexMentions, type MentionIndex } from "./mention-index.ts";
import { metricOf } from "./metrics.ts";
import { findCues } from "./modality.ts";
import { actTogether, findPartnerships, partnerIds } from "./partners.ts";
import { findQuantities, type Quantity } from "./quantities.ts";
import { type Actors, actorsOf } from "./subjects.ts";
import { type TableTarget, tableTargetsOf } from "./tables.ts";
import { modalitiesOf, type TenseView } from "./tense.ts";
import { voicesOf } from "./turns.ts";

/** What `readCommitments` gives: commitments and the joint actions that they state. */
export interface Statements {
  readonly commitments: readonly Commitment[];
  readonly collaborations: readonly Collaboration[];
  /** Actors that the text does not name. */
  readonly context: readonly Entity[];
}

/**
 * Reads every clause of a text as a statement: who, how firmly, about what, how much, by when, with whom.
 * Example of ours: 市港航局将会同市财政局在2027年底前改造码头9座。 → one commitment with a partner, a deadline and a target.
 */
export function readCommitments(text: DocumentText, entities: EntityLayer): Statements {
  const { shadow } = text;
  const index = indexMentions(entities.mentions);
  const clauses = readClauses(text);
  const genre = genreOf(text, entities);
  const times = clauses.clauses.map(({ start, end }) => findTimes(shadow, start, end, entities.publishedOn));
  const heads = clauses.clauses.map((clause) => headOf(shadow, clause, index, times[clause.index] ?? []));
  const voices = voicesOf(text, entities, index);
  const actors = actorsOf(text, clauses, heads, voices, genre, entities);
  const quantities = clauses.clauses.map(({ start, end }) =>
    findQuantities(shadow, start, end, (at) => endOfName(shadow, index, at)),
  );
  const dutyAt = dutyCursor(dutiesOf(text, index));
  const duties = clauses.clauses.map(({ start }) => dutyAt(start));
  const views = heads.flatMap((head): TenseView[] => {
    const { start, end, index: order } = head.clause;
    const who = actors[order];
    if (!who) return [];
    const cues = findCues(shadow, start, end).filter((cue) => index.covering(cue.start) === null);
    return [
      {
        head,
        who,
        cues,
        times: times[order] ?? [],
        counts: (quantities[order]?.length ?? 0) > 0,
        charged: duties[order] !== null,
      },
    ];
  });
  const tenses = modalitiesOf(views, genre);
  const deadlines = deadlineCursor(text, genre);
  const commitments: Commitment[] = [];
  const collaborations: Collaboration[] = [];
  for (const head of heads) {
    const { clause } = head;
    const who = actors[clause.index];
    if (!who) continue;
    const deadline = deadlines(clause, times[clause.index] ?? [], {
      turn: who.turn,
      plan: who.plan || genre.kind === "plan",
    });
    const tense = tenses[clause.index];
    if (!tense) continue;
    const duty = duties[clause.index];
    if (who.void || (who.actors.length === 0 && !duty)) continue;
    const commitment = commitmentOf({
      text,
      index,
      clause,
      head,
      who: duty ? { ...who, actors: duty.leads } : who,
      assists: duty?.assists ?? [],
      deadline,
      modality: tense.modality,
      times: times[clause.index] ?? [],
      quantities: tense.firm && promises(tense.modality) ? (quantities[clause.index] ?? []) : [],
    });
    if (!commitment) continue;
    commitments.push(commitment.commitment);
    collaborations.push(...commitment.collaborations);
  }
  const issuer = genre.issuer;
  if (issuer)
    commitments.push(
      ...tableTargetsOf(text, entities.publishedOn).map((target) => indicatorOf(text, target, issuer.id)),
    );
  const acts =
    issuer !== null &&
    commitments.some(({ actors, partners }) => [...actors, ...partners].includes(issuer.id));
  return {
    commitments: sortedById(commitments),
    collaborations: sortedById(collaborations),
    context: acts ? [issuer] : [],
  };
}

/** End of the quoted name that a number lies in: “1030”行动 counts nothing. */
function endOfName(shadow: string, index: MentionIndex, at: number): number | null {
  const name = index.covering(at);
  return name && name.start < at && /["《]/.test(shadow.slice(name.start, at)) ? name.end : null;
}

/** One of each id, the first in reading order, sorted by id. */
function sortedById<T extends { readonly id: string }>(items: readonly T[]): T[] {
  const first = new Map<string, T>();
  for (const item of items) if (!first.has(item.id)) first.set(item.id, item);
  return [...first.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
}

interface Reading {
  readonly text: DocumentText;
  readonly index: MentionIndex;
  readonly clause: Clause;
  readonly head: ClauseHead;
  readonly who: Actors;
  /** Bodies charged with helping. */
  readonly assists: readonly EntityId[];
  readonly deadline: {
    readonly period: Period | null;
    readonly words: string | null;
    readonly default: Period | null;
  };
  readonly modality: Modality;
  readonly times: readonly TimeExpression[];
  readonly quantities: readonly Quantity[];
}

function commitmentOf(
  reading: Reading,
): { commitment: Commitment; collaborations: readonly Collaboration[] } | null {
  const { text, index, clause, head, who, assists, deadline, modality, quantities } = reading;
  const { shadow } = text;
  if (who.reporting && (head.subject?.end ?? 0) >= clause.end) return null;
  const objects = index.inside({ start: head.subject?.end ?? clause.start, end: clause.end });
  const programs = idsOf(objects, "Program");
  const industries = idsOf(objects, "Industry");
  const partnerships = findPartnerships(shadow, clause.start, clause.end, index);
  const partners = [...new Set([...partnerIds(partnerships, who.actors), ...assists])];
  const together = head.subject !== null && actTogether(head.subject, shadow, clause.end);
  if (programs.length + industries.length + quantities.length + partnerships.length === 0 && !together)
    return null;
  const regions = idsOf(objects, "Region").filter((id) => !who.actors.includes(id) && !partners.includes(id));
  const action = head.innerVerb?.words ?? "";
  const evidence = evidenceOf(clause);
  const quote = quoteOf(text.text, evidence);
  const parts = [
    ["speaker", who.speaker ?? ""],
    ["actors", ...who.actors],
    ["partners", ...partners],
    ["objects", ...[...programs, ...industries, ...regions].sort()],
    ["action", action],
    ["modality", modality],
    ["deadline", deadline.period ?? ""],
    ["targets", ...quantities.map(({ comparator, value, unit }) => `${comparator}${value}${unit}`).sort()],
    ["quote", quote],
  ].map((part) => part.join(" "));
  const id = commitmentId(parts);
  const targets = quantities.map(
    (quantity): Target => targetOf(text, clause, quantity, deadline, reading.times, id),
  );
  const commitment: Commitment = {
    id,
    speaker: who.speaker,
    actors: [...who.actors].sort(),
    partners: partners.sort(),
    programs,
    industries,
    regions,
    action,
    modality,
    deadline: deadline.period,
    deadlineText: deadline.words,
    targets: [...new Map(targets.map((target) => [target.id, target])).values()].sort((a, b) =>
      a.id < b.id ? -1 : 1,
    ),
    evidence,
  };
  return { commitment, collaborations: collaborationsOf(text, commitment, head.subject, partnerships) };
}

/** A row of a table of indicators as a commitment of the body that issues the plan. */
function indicatorOf(text: DocumentText, target: TableTarget, actor: EntityId): Commitment {
  const { metric, comparator, value, unit, deadline, modality, row } = target;
  const quote = quoteOf(text.text, row);
  const id = commitmentId([actor, metric, modality, `${comparator}${value}${unit}`, deadline, quote]);
  const named = { metric, comparator, value, unit, deadline, evidence: row };
  return {
    id,
    speaker: null,
    actors: [actor],
    partners: [],
    programs: [],
    industries: [],
    regions: [],
    action: "",
    modality,
    deadline,
    deadlineText: deadline,
    targets: [{ id: targetId([id, metric, comparator, String(value), unit, deadline, quote]), ...named }],
    evidence: row,
  };
}

/** Numbers of what is done or under way are results, not targets. */
function promises(modality: Modality): boolean {
  return modality !== "DONE" && modality !== "ONGOING";
}

function targetOf(
  text: DocumentText,
  clause: Clause,
  quantity: Quantity,
  deadline: Reading["deadline"],
  times: readonly TimeExpression[],
  commitment: Commitment["id"],
): Target {
  const { metric, start, end } = metricOf(text, clause, quantity, times);
  const evidence = { start, end };
  const period = deadline.period ?? deadline.default;
  const { comparator, value, unit } = quantity;
  const id = targetId([
    commitment,
    metric,
    comparator,
    String(value),
    unit,
    period ?? "",
    quoteOf(text.text, evidence),
  ]);
  return { id, metric, comparator, value, unit, deadline: period, evidence };
}

function evidenceOf({ start, end }: Clause): Span {
  return { start, end };
}

function idsOf(mentions: readonly Mention[], type: "Program" | "Industry" | "Region"): EntityId[] {
  return [
    ...new Set(mentions.filter(({ entity }) => entity.type === type).map(({ entity }) => entity.id)),
  ].sort();
}
