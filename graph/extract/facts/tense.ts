import type { Modality } from "../../model/commitment.ts";
import type { ClauseHead } from "./clause-heads.ts";
import type { TimeExpression } from "./deadlines.ts";
import type { Genre } from "./genres.ts";
import { type Cue, hedges, modalityFrom, tellsOfAnAct, tellsOfTheDone } from "./modality.ts";
import type { Actors } from "./subjects.ts";

/** What the choice of a modality looks at in one clause. */
export interface TenseView {
  readonly head: ClauseHead;
  readonly who: Actors;
  /** Cues outside names, in reading order. */
  readonly cues: readonly Cue[];
  readonly times: readonly TimeExpression[];
  /** Whether the clause gives a number. */
  readonly counts: boolean;
  /** Whether a body is charged with it: （市港航局牵头）. */
  readonly charged: boolean;
}

/** The modality of a clause. */
export interface Tense {
  readonly modality: Modality;
  /** Rests on words or on the genre; false where it is only the likeliest reading of news. */
  readonly firm: boolean;
}

/**
 * Gives each clause its modality: by its own words, else by what still holds in its sentence and paragraph, else by genre.
 * Example of ours, in a report: 持续优化航线，改造码头 → ONGOING, WILL; in news: 已改造码头9座，开通航线4条 → DONE, DONE.
 */
export function modalitiesOf(views: readonly TenseView[], genre: Genre): Tense[] {
  const leanings = leaningOfBlocks(views);
  let sentence = -1;
  let carried: Modality | null = null;
  return views.map((view) => {
    const { head, who } = view;
    if (head.clause.sentence !== sentence) {
      sentence = head.clause.sentence;
      carried = null;
    }
    const own = ownModality(view, genre);
    const said = own ?? carriedFor(carried, view);
    const modality = said ?? byContext(view, genre, leanings.get(head.clause.block) ?? 0);
    const firm =
      said !== null || genre.kind !== "news" || who.turn !== null || view.charged || hasDeadline(view);
    const outlasting = own ?? (hasDeadline(view) && genre.kind === "news" ? "WILL" : null);
    if (outlasting === "AIM" || outlasting === "WILL" || outlasting === "MUST" || outlasting === "DONE")
      carried = outlasting;
    if (who.speaks) carried = who.instructed ? "MUST" : "WILL";
    return { modality, firm };
  });
}

/** So far into a clause a verb behind its topic is still its predicate: 点上支持…. */
const NEAR = 4;

function ownModality({ head, who, cues, times }: TenseView, genre: Genre): Modality | null {
  const verb = head.verb?.words ?? "";
  const limit = head.verb && !framing.test(verb) ? head.verb.start : Number.POSITIVE_INFINITY;
  const telling = genre.kind === "news" ? cues : cues.filter(({ loose }) => !loose);
  const near = telling.filter(
    ({ start, end }) => start < limit || (head.verb !== null && end - 1 <= head.verb.end),
  );
  const own = modalityFrom(near, verb);
  if (own === "MUST" && !who.instructed) {
    const ofOneself =
      /^[我本]/.test(head.subject?.pronoun ?? "") || who.source === "standing" || genre.kind !== "news";
    return ofOneself ? "WILL" : "MUST";
  }
  if (own) return own;
  const { innerVerb, bodyStart } = head;
  if (innerVerb && innerVerb.start - bodyStart <= NEAR && hedges(innerVerb.words)) return "WEAK";
  return times.some(({ sense }) => sense === "past") && !times.some(({ sense }) => sense === "ahead")
    ? "DONE"
    : null;
}

/** An aim carries on only to further numbers: 力争码头达9座，航线达4条. */
function carriedFor(carried: Modality | null, { counts }: TenseView): Modality | null {
  return carried === "AIM" ? (counts ? "AIM" : "WILL") : carried;
}

function byContext(view: TenseView, genre: Genre, leaning: number): Modality {
  const { head, who } = view;
  const verb = (head.verb ?? head.innerVerb)?.words ?? "";
  if (who.instructed) return "MUST";
  if (who.turn !== null && leaning <= 0 && tellsOfAnAct(verb) && !hasDeadline(view)) return "DONE";
  if (genre.kind !== "news" || who.turn !== null || view.charged) return "WILL";
  if (tellsOfAnAct(head.closing ?? verb)) return "DONE";
  if (hasDeadline(view) || leaning > 0) return "WILL";
  return tellsOfTheDone(verb) ? "DONE" : "ONGOING";
}

function hasDeadline({ times }: TenseView): boolean {
  return times.some(({ sense, period }) => sense === "ahead" && period !== null);
}

/** For each block how far promises outweigh reports of the past. */
function leaningOfBlocks(views: readonly TenseView[]): Map<number, number> {
  const leaning = new Map<number, number>();
  for (const { head, cues, who } of views) {
    let weight = who.speaks && !who.instructed ? 2 : 0;
    for (const { modality } of cues) {
      if (modality === "WILL" || modality === "AIM") weight += 1;
      else if (modality === "DONE" || modality === "ONGOING") weight -= 1;
    }
    leaning.set(head.clause.block, (leaning.get(head.clause.block) ?? 0) + weight);
  }
  return leaning;
}

/** Verbs that only frame the predicate: 围绕…, 依托…, 立足…. */
const framing =
  /^(?:围绕|依托|立足|聚焦|通过|结合|紧扣|瞄准|锚定|对标|针对|顺应|适应|利用|借助|贯彻|落实|坚持|按照)$/;
