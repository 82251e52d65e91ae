import type { Modality } from "../../model/commitment.ts";
import type { EntityId } from "../../model/ids.ts";
import type { DocumentText } from "../../text/document-text.ts";
import type { EntityLayer } from "../layers.ts";
import { type ClauseHead, headOf } from "./clause-heads.ts";
import { type Clause, readClauses } from "./clauses.ts";
import { type Deadline, deadlineCursor } from "./deadline-scope.ts";
import { findTimes, type TimeExpression } from "./deadlines.ts";
import { dutiesOf, dutyCursor } from "./duties.ts";
import type { Genre } from "./genres.ts";
import type { MentionIndex } from "./mention-index.ts";
import { findCues } from "./modality.ts";
import { findPartnerships, type Partnership } from "./partners.ts";
import { findQuantities, type Quantity } from "./quantities.ts";
import { actorsOf } from "./subjects.ts";
import { modalitiesOf, type Tense, type TenseView } from "./tense.ts";
import { voicesOf } from "./turns.ts";
import { findWholeCoverage } from "./whole-coverage.ts";

/**
 * A clause that somebody stands behind, with everything that was read in and around it.
 * Example of ours: 市港航局将在2027年底前改造码头9座 – the bureau, WILL, 2027, one number.
 */
export interface Statement {
  readonly clause: Clause;
  readonly head: ClauseHead;
  readonly speaker: EntityId | null;
  /** At least one. */
  readonly actors: readonly EntityId[];
  /** Bodies charged with helping. */
  readonly assists: readonly EntityId[];
  readonly modality: Modality;
  /** Whether words of the clause say the modality. */
  readonly cued: boolean;
  /** How the actors were found, see `Actors`; or that a bracket charges them. */
  readonly way: string;
  readonly deadline: Deadline;
  readonly times: readonly TimeExpression[];
  /** With whom it is done, and who of those named does something together. */
  readonly partnerships: readonly Partnership[];
  /** The numbers that are promised; results and mere figures are left out. */
  readonly quantities: readonly Quantity[];
}

/** The statements of a text in reading order. Linear in the text's length. */
export function statementsOf(
  text: DocumentText,
  entities: EntityLayer,
  index: MentionIndex,
  genre: Genre,
): Statement[] {
  const { shadow } = text;
  const read = readClauses(text);
  const { clauses } = read;
  const times = clauses.map(({ start, end }) => findTimes(shadow, start, end, entities.publishedOn));
  const heads = clauses.map((clause) => headOf(shadow, clause, index, times[clause.index] ?? []));
  const partnerships = heads.map(({ clause: { start, end }, subject }) =>
    findPartnerships(shadow, start, end, index, subject?.end),
  );
  const actors = actorsOf(text, read, heads, partnerships, voicesOf(text, entities, index), genre, entities);
  const quantities = clauses.map(({ start, end }) => [
    ...findQuantities(shadow, start, end, (at) => endOfNumberedName(shadow, index, at)),
    ...findWholeCoverage(shadow, start, end),
  ]);
  const dutyAt = dutyCursor(dutiesOf(text, index));
  const duties = clauses.map(({ start }) => dutyAt(start));
  const views = heads.flatMap((head): TenseView[] => {
    const { start, end, index: order } = head.clause;
    const who = actors[order];
    if (!who) return [];
    const cues = findCues(shadow, start, end).filter((cue) => index.covering(cue.start) === null);
    const counts = (quantities[order]?.length ?? 0) > 0;
    return [{ head, who, cues, times: times[order] ?? [], counts, charged: duties[order] !== null }];
  });
  const tenses = modalitiesOf(views, genre);
  const deadlineOf = deadlineCursor(text, genre);
  return views.flatMap(({ head, who, times, cues }, order): Statement[] => {
    const { clause } = head;
    const plan = who.plan || genre.kind === "plan";
    const deadline = deadlineOf(clause, times, { turn: who.turn, plan });
    const tense = tenses[order];
    const duty = duties[order];
    const known = duty?.leads ?? who.actors;
    const named = known.length > 0 ? known : goalsBearer(genre, tense, deadline, quantities[order] ?? []);
    const announced = who.reporting && (head.subject?.end ?? 0) >= clause.end;
    if (!tense || who.void || announced || named.length === 0) return [];
    const { modality } = tense;
    const promised = tense.firm && modality !== "DONE" && modality !== "ONGOING";
    return [
      {
        clause,
        head,
        speaker: who.speaker,
        actors: named,
        assists: duty?.assists ?? [],
        modality,
        cued: cues.length > 0,
        way: duty ? "charged in brackets" : who.way,
        deadline,
        times,
        partnerships: partnerships[clause.index] ?? [],
        quantities: promised ? (quantities[order] ?? []) : [],
      },
    ];
  });
}

/**
 * News tell a place's goals without naming it again: 到2027年，通航里程达到900公里. Only a number that is promised for a day to come
 * is surely a goal.
 */
function goalsBearer(
  { topic }: Genre,
  tense: Tense | undefined,
  deadline: Deadline,
  quantities: readonly Quantity[],
): readonly EntityId[] {
  const aims = tense?.firm && (tense.modality === "AIM" || tense.modality === "WILL");
  return topic && quantities.length > 0 && aims && deadline.period !== null ? [topic.id] : [];
}

/** End of the name that a number lies in: “1030”行动, 百名教师计划 and 千亿立方米生产基地 count nothing. */
function endOfNumberedName(shadow: string, index: MentionIndex, at: number): number | null {
  const name = index.covering(at);
  if (!name) return null;
  const quoted = name.start < at && /["《]/.test(shadow.slice(name.start, at));
  const spelledOut = name.entity.type === "Program" && /[百千万]/.test(shadow.charAt(at));
  return quoted || (spelledOut && /(?:计划|行动|工程|基地|集群)$/.test(shadow.slice(at, name.end)))
    ? name.end
    : null;
}
