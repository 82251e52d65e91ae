import type { Span } from "../../model/span.ts";
import type { Clause } from "./clauses.ts";
import type { TimeExpression } from "./deadlines.ts";
import { matchEnd } from "./match-end.ts";
import type { MentionIndex } from "./mention-index.ts";
import { agentInside, type Subject, subjectAt, subjectInside } from "./named-subjects.ts";
import { companyEnd } from "./parties.ts";
import { adverbAt, openingAt, otherVerbAt, verbAt } from "./policy-verbs.ts";

/**
 * Reads a clause from its left edge: openings and times, then who acts, then adverbs, then the predicate.
 * Example of ours: 今年，|市港航局、市财政局|将|共同|改造|码头9座 – two bodies act; 码头改造有序推进 – an unnamed subject.
 */
export interface ClauseHead {
  readonly clause: Clause;
  /** Who the clause names as its subject. */
  readonly subject: Subject | null;
  /** True where the clause opens with a noun of its own that is no party: 项目, 企业. */
  readonly foreign: boolean;
  /** True where it opens with a noun behind `;`: it has left the subject before. */
  readonly newTopic: boolean;
  /** True where it opens with a verb that policy texts seldom act with: the one named in the same paragraph may do it. */
  readonly rare: boolean;
  /** The predicate as written, its adverbs left out; null where none was recognised. */
  readonly verb: (Span & { readonly words: string }) | null;
  /** The predicate, or where none was recognised the first verb behind words of another kind: 点上|支持, 航道|优化. */
  readonly innerVerb: ClauseHead["verb"];
  /** What happens to that which an agent does: 由市港航局主办的论坛|昨日|开幕; null where the agent's own verb is the last. */
  readonly closing: string | null;
  /** Where subject and openings end: cues and objects are looked for from here. */
  readonly bodyStart: number;
}

/** A predicate further right belongs to something else. */
const LONGEST_TOPIC = 40;
/** Openings, adverbs and times that may come before a predicate. */
const MOST_STEPS = 16;

const listMarker =
  /(?:[(（]?[一二三四五六七八九十\d]{1,3}[)）.、](?!\d)|[①-⑳·●◆■□▪►※*#-]+|(?:\p{Extended_Pictographic}\ufe0f?)+)\s*/uy;
const quoteOrBlank = /[\s"'《》“”‘’]/;
const adverbial =
  /(?:在|于|经|从)[^,。;:]{1,30}?(?:方面|领域|期间|基础上|进程中|过程中|会上|同时|背景下|领导下|指导下|支持下|推动下|带动下|[中上下时内后前](?=[^央央海游市心国部级午期述层]|$))/y;
/** 市港航局|(以下简称港航局)|今天|(4月7日)|发布: a remark between subject and predicate. */
const remark = /\([^()]{1,24}\)/y;
const whereOpening = /[在于赴到来]/y;
/** 提出|到2030年建成…: the verb states the plan that follows without a comma. */
const stating = /^(?:提出|要求|明确|强调|指出)$/;
const statedAhead = /^(?:到[2二]|将|要|力|未来|在|从|争|计划|今|明|加快|推|实施|建|开展)/;

/** Reads the head of one clause. Looks at a bounded number of words, so that all heads together are linear. */
export function headOf(
  shadow: string,
  clause: Clause,
  index: MentionIndex,
  times: readonly TimeExpression[],
): ClauseHead {
  let at = clause.start;
  let subject: Subject | null = null;
  let verb: ClauseHead["verb"] = null;
  let bodyStart = clause.start;
  let foreign = false;
  let rare = false;
  let newTopic = false;
  for (let step = 0; step < MOST_STEPS && at < clause.end; step += 1) {
    const next = skipOpening(shadow, at, clause, index, times, subject !== null);
    if (next > at) {
      at = next;
      if (!subject) bodyStart = at;
      continue;
    }
    if (!subject) {
      subject = subjectAt(shadow, at, clause, index);
      if (subject) {
        at = subject.end;
        bodyStart = at;
        continue;
      }
    }
    const predicate = verbAt(shadow, at, clause.end);
    const adverb = adverbAt(shadow, at, clause.end);
    if (
      adverb &&
      (!predicate || adverb.length >= predicate.length) &&
      actsLater(shadow, at + adverb.length, clause, index)
    ) {
      at += adverb.length;
      continue;
    }
    if (
      predicate &&
      stating.test(predicate) &&
      statedAhead.test(shadow.slice(at + predicate.length, at + predicate.length + 2))
    ) {
      at += predicate.length;
      bodyStart = at;
      continue;
    }
    if (predicate && !index.startingAt(at))
      verb = { start: at, end: at + predicate.length, words: predicate };
    else if (adverb) {
      at += adverb.length;
      continue;
    } else if (!subject) {
      rare = otherVerbAt(shadow, at, clause.end) !== null;
      foreign = !rare;
      newTopic = shadow.charAt(clause.start - 1) === ";";
    }
    break;
  }
  const late = foreign ? lateHead(shadow, clause, index) : null;
  if (late) return late;
  const innerVerb = verb ?? verbInside(shadow, subject?.end ?? at, clause.end, index);
  const closing = subject?.role === "agent" ? closingVerb(shadow, clause, innerVerb) : null;
  return { clause, subject, foreign, rare, newTopic, verb, innerVerb, closing, bodyStart };
}

/** The head of a clause that opens with a noun of its own and names who acts behind it: 论坛|由市港航局|主办. */
function lateHead(shadow: string, clause: Clause, index: MentionIndex): ClauseHead | null {
  const agent = agentInside(shadow, clause, index);
  const subject = agent ?? subjectInside(shadow, clause, index);
  if (!subject) return null;
  const innerVerb = verbInside(shadow, subject.end, clause.end, index);
  return {
    clause,
    subject,
    foreign: false,
    rare: false,
    newTopic: false,
    verb: null,
    innerVerb,
    closing: agent && closingVerb(shadow, clause, innerVerb),
    bodyStart: agent ? clause.start : subject.end,
  };
}

/** The first verb of two characters or more outside of names, where the words before it are no openings that we know. */
function verbInside(shadow: string, from: number, end: number, index: MentionIndex): ClauseHead["verb"] {
  for (let at = from; at < Math.min(end, from + LONGEST_TOPIC); at += 1) {
    const name = index.covering(at);
    if (name) {
      at = name.end - 1;
      continue;
    }
    const words = verbAt(shadow, at, end);
    if (words && words.length > 1) return { start: at, end: at + words.length, words };
  }
  return null;
}

/** The verb of two characters that a clause ends with, where another one came before. */
function closingVerb(shadow: string, { end }: Clause, before: ClauseHead["verb"]): string | null {
  return before && before.end < end - 2 ? verbAt(shadow, end - 2, end) : null;
}

/** An adverb that is a verb too (加快, 深化) is one only before another verb or adverb: 加快|建设, but 深化|区域合作. */
function actsLater(shadow: string, at: number, { end }: Clause, index: MentionIndex): boolean {
  return (
    index.startingAt(at) === null && (verbAt(shadow, at, end) !== null || adverbAt(shadow, at, end) !== null)
  );
}

/** 作为西部港口的|江州市, 位于两江之间的|江州市: what describes the subject in front of it. */
function attributeEnd(shadow: string, at: number, end: number, index: MentionIndex): number | null {
  if (!describing.test(shadow.slice(at, at + LONGEST_DESCRIBING))) return null;
  for (let next = at; next < Math.min(end, at + LONGEST_ATTRIBUTE); next += 1) {
    if (/[,。;:]/.test(shadow.charAt(next))) return null;
    const type = shadow.charAt(next) === "的" ? index.startingAt(next + 1)?.entity.type : undefined;
    if (type === "Agency" || type === "Region") return next + 1;
  }
  return null;
}

const describing = /^(?:作为|身为|位于|地处|坐落于)/;
const LONGEST_DESCRIBING = 12;
const LONGEST_ATTRIBUTE = 30;

function skipOpening(
  shadow: string,
  at: number,
  { end }: Clause,
  index: MentionIndex,
  times: readonly TimeExpression[],
  subjectKnown: boolean,
): number {
  const time = times.find(({ start }) => start === at);
  if (time) return time.end;
  if (index.startingAt(at)) return at;
  const unit = shadow.charAt(at);
  if (quoteOrBlank.test(unit) && unit !== "《") return at + 1;
  const marker = matchEnd(listMarker, shadow, at);
  if (marker !== null && marker <= end) return marker;
  const aside = subjectKnown ? matchEnd(remark, shadow, at) : null;
  if (aside !== null && aside < end) return aside;
  if (subjectKnown && adverbAt(shadow, at, end)) return at;
  const opening = openingAt(shadow, at, end);
  if (opening) return at + opening.length;
  const company = companyEnd(shadow, at, end, index);
  if (company !== null) return company;
  const described = attributeEnd(shadow, at, end, index);
  if (described !== null) return described;
  const place = matchEnd(adverbial, shadow, at);
  if (place !== null && place < end) return place;
  const where = matchEnd(whereOpening, shadow, at);
  const region = where === null ? null : index.startingAt(where);
  return region?.entity.type === "Region" && region.end < end ? region.end : at;
}
