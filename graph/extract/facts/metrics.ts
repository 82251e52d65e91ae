import { quoteOf, type Span } from "../../model/span.ts";
import type { DocumentText } from "../../text/document-text.ts";
import type { Clause } from "./clauses.ts";
import type { TimeExpression } from "./deadlines.ts";
import { adverbAt, verbAt } from "./policy-verbs.ts";
import type { Quantity } from "./quantities.ts";
import { countingUnits } from "./units.ts";

/** The name of what is counted and the words that say so, verb and number included. */
export interface Metric extends Span {
  readonly metric: string;
}

const LONGEST_METRIC = 40;
const nounEnd = /[、,;。:!?()《》]|(?:和|与|及|以及)(?=\d)/;
const comparing =
  /(?:分别)?(?:均)?(?:达到|达|增至|升至|提高到|提高至|提升到|提升至|降低到|降低至|降至|下降到|下降至|控制在|保持在|稳定在|维持在|压缩到|压缩至|压减至|增加到|增加至|扩大到|扩大至|突破|超过|超|为|约为|约|近|不低于|不少于|不超过|不高于|至少|到|在|至|各)*$/;

/** Reads the metric of a quantity: the noun behind a count word (30个场景), else the words in front of the number (码头岸电覆盖率达到95%). */
export function metricOf(
  text: DocumentText,
  clause: Clause,
  quantity: Quantity,
  times: readonly TimeExpression[],
): Metric {
  const { shadow } = text;
  const from = itemStart(shadow, clause.start, quantity.start);
  const behind = nounBehind(shadow, quantity, clause.end);
  if (behind && countingUnits.has(quantity.unit)) {
    return { metric: trimmedQuote(text, behind), start: from, end: behind.end };
  }
  const before = { start: skipVerbs(shadow, from, quantity.start, times), end: quantity.start };
  const words = shadow.slice(before.start, before.end);
  const end = before.end - (comparing.exec(words)?.[0].length ?? 0);
  const metric = { start: Math.max(before.start, end - LONGEST_METRIC), end };
  const evidence = { start: Math.min(from, quantity.start), end: quantity.end };
  if (metric.end > metric.start) return { metric: trimmedQuote(text, metric), ...evidence };
  if (behind) return { metric: trimmedQuote(text, behind), start: from, end: behind.end };
  return { metric: quoteOf(text.text, { start: from, end: quantity.end }), ...evidence };
}

function nounBehind(shadow: string, { end }: Quantity, limit: number): Span | null {
  const words = shadow.slice(end, Math.min(limit, end + LONGEST_METRIC));
  const stop = words.search(nounEnd);
  const length = stop < 0 ? words.length : stop;
  const start = end + (words.startsWith("的") ? 1 : 0);
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
    const word = adverbAt(shadow, at, end) ?? verbAt(shadow, at, end);
    const next = time?.end ?? at + (word?.length ?? 0);
    if (next === at || next >= end) break;
    at = next;
  }
  return at;
}

function trimmedQuote({ text }: DocumentText, span: Span): string {
  return quoteOf(text, span).trim();
}
