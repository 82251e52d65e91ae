import { quoteOf, type Span } from "../../model/span.ts";
import type { DocumentText } from "../../text/document-text.ts";
import type { ClauseHead } from "./clause-heads.ts";
import type { TimeExpression } from "./deadlines.ts";
import { matchEnd } from "./match-end.ts";
import { adverbAt, verbAt } from "./policy-verbs.ts";
import type { Quantity } from "./quantities.ts";
import { countingUnits } from "./units.ts";

/** The name of what is counted and the words that say so, verb and number included. */
export interface Metric extends Span {
  readonly metric: string;
}

const LONGEST_METRIC = 40;
/** What stands further in front of a number speaks of something else. */
const LONGEST_LEAD = 120;
const nounEnd = /[、,;。:!?()《》]|(?:和|与|及|以及)(?=\d)/;
const comparing =
  /(?:分别)?(?:均)?(?:达到|达|增至|升至|提高到|提高至|提升到|提升至|降低到|降低至|降至|下降到|下降至|控制在|保持在|稳定在|维持在|压缩到|压缩至|压减至|增加到|增加至|扩大到|扩大至|突破|超过|超|为|约为|(?<![签条合公节])约|近|不低于|不少于|不超过|不高于|至少|到|在|至|各|(?:整合|合并|归并|精简|压减|压缩|缩短|优化|调整)[为成])*$/;
/** 将24项审批事项|整合为8项: what is moved is counted twice, and its name stands behind the first number. */
const movedNumber = /^[将把](?:\d[\d.]*[万亿]?[一-鿿])?/;
const timeOpening = /[从自于在到至]/;
const timeEnding = /起(?!步)|开始|[前后]/y;

/** Reads the metric of a quantity: the noun behind a count word (30个场景), else the words in front of the number (码头岸电覆盖率达到95%) and behind the `company` in which it is done. */
export function metricOf(
  text: DocumentText,
  head: ClauseHead,
  quantity: Quantity,
  times: readonly TimeExpression[],
  company: readonly Span[] = [],
): Metric {
  const { clause } = head;
  const { shadow } = text;
  const from = itemStart(shadow, Math.max(clause.start, quantity.start - LONGEST_LEAD), quantity.start);
  const behind = nounBehind(shadow, quantity, clause.end);
  if (behind && countingUnits.has(quantity.unit)) {
    return { metric: trimmedQuote(text, behind), start: from, end: behind.end };
  }
  const named = company.filter(({ end }) => end < quantity.start).map(({ end }) => end);
  const lead = Math.max(from, leadEnd(head, quantity.start), ...named);
  const before = { start: skipVerbs(shadow, lead, quantity.start, times), end: quantity.start };
  const words = shadow.slice(before.start, before.end);
  const end = before.end - (comparing.exec(words)?.[0].length ?? 0);
  const opening = movedNumber.exec(words)?.[0].length ?? 0;
  const moved = opening > 0 ? opening : /^[使让]/.test(words) ? 1 : 0;
  const start = before.start + moved < end ? before.start + moved : before.start;
  const metric = { start: Math.max(start, end - LONGEST_METRIC), end };
  const evidence = { start: Math.min(from, quantity.start), end: quantity.end };
  if (metric.end > metric.start) return { metric: trimmedQuote(text, metric), ...evidence };
  if (behind) return { metric: trimmedQuote(text, behind), start: from, end: behind.end };
  return { metric: quoteOf(text.text, { start: from, end: quantity.end }), ...evidence };
}

/** Where subject and predicate end, in front of what is counted. */
export function leadEnd({ verb, bodyStart, clause }: ClauseHead, before: number): number {
  if (verb && verb.end < before) return verb.end;
  return bodyStart < before ? bodyStart : clause.start;
}

function nounBehind(shadow: string, { end }: Quantity, limit: number): Span | null {
  const words = shadow.slice(end, Math.min(limit, end + LONGEST_METRIC));
  const stop = words.search(nounEnd);
  const length = stop < 0 ? words.length : stop;
  const start = end + (/^的?(?:\d[\d.]*[万亿]?[一-鿿])*(?=.)/.exec(words.slice(0, length))?.[0].length ?? 0);
  return length > 0 && end + length > start ? { start, end: end + length } : null;
}

/** Start of the list item that holds the number: behind the last 、 with a number before it. */
function itemStart(shadow: string, start: number, at: number): number {
  const words = shadow.slice(start, at);
  const cut = words.lastIndexOf("、");
  if (cut >= 0 && /\d/.test(words.slice(0, cut))) return start + cut + 1;
  return start;
}

function skipVerbs(shadow: string, start: number, end: number, times: readonly TimeExpression[]): number {
  let at = start;
  for (let step = 0; step < 6 && at < end; step += 1) {
    const time = times.find((span) => span.start <= at && at < span.end);
    const next =
      time?.end ?? openedTimeEnd(shadow, at, times) ?? at + (skippableAt(shadow, at, end)?.length ?? 0);
    if (next === at || next >= end) break;
    at = next;
  }
  return at;
}

/** 从2027年起, 将自6月起: a time with what opens and closes it. */
function openedTimeEnd(shadow: string, at: number, times: readonly TimeExpression[]): number | null {
  const opening = shadow.charAt(at) === "将" ? at + 1 : at;
  const time = times.find(({ start }) => start === opening + 1);
  if (!time || !timeOpening.test(shadow.charAt(opening))) return null;
  return matchEnd(timeEnding, shadow, time.end) ?? time.end;
}

/** A verb or adverb; one of a single character only before another: 新|培育, not 共|性技术. */
function skippableAt(shadow: string, at: number, end: number): string | null {
  const word = longer(adverbAt(shadow, at, end), verbAt(shadow, at, end));
  if (!word || word.length > 1) return word;
  const next = longer(adverbAt(shadow, at + 1, end), verbAt(shadow, at + 1, end));
  return next !== null && (next.length > 1 || word === "将") ? word : null;
}

function longer(a: string | null, b: string | null): string | null {
  return (a?.length ?? 0) >= (b?.length ?? 0) ? a : b;
}

function trimmedQuote({ text }: DocumentText, span: Span): string {
  return quoteOf(text, span).trim();
}
