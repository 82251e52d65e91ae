import type { Span } from "../../model/span.ts";
import type { DocumentText } from "../../text/document-text.ts";
import type { ClauseHead } from "./clause-heads.ts";
import type { MentionIndex } from "./mention-index.ts";
import { leadEnd } from "./metrics.ts";
import type { Quantity } from "./quantities.ts";

/**
 * Pairs metrics and values that 分别 lines up, only where there are as many of one as of the other.
 * Example of ours: 市级、区县岸电使用率分别达到95%、80% → 市级岸电使用率 95 %, 区县岸电使用率 80 %.
 */
export interface ZippedMetrics {
  /** One a value, in order. */
  readonly metrics: readonly string[];
  /** From the first metric to the last value. */
  readonly place: Span;
}

/** What 分别 pairs in a clause; null where it is not there or the counts differ. */
export function zippedMetricsOf(
  { text, shadow }: DocumentText,
  head: ClauseHead,
  quantities: readonly Quantity[],
  index: MentionIndex,
): ZippedMetrics | null {
  const first = quantities[0];
  const last = quantities.at(-1);
  if (!first || !last) return null;
  const start = leadEnd(head, first.start);
  const at = shadow.slice(start, first.start).lastIndexOf("分别");
  if (at < 0) return null;
  const names = itemsOf(shadow, { start, end: start + at });
  if (names.length < 2 || names.length !== quantities.length) return null;
  const tail = sharedTail(names, index);
  const metrics = names.map((name, order) =>
    order < names.length - 1
      ? text.slice(name.start, name.end) + tail(text)
      : text.slice(name.start, name.end),
  );
  return { metrics, place: { start, end: last.end } };
}

/** What the last item says for all: 信息系统整合率 of 市级、区县信息系统整合率; nothing where each item is whole. */
function sharedTail(names: readonly Span[], index: MentionIndex): (text: string) => string {
  const first = names[0];
  const last = names.at(-1);
  if (!first || !last) return () => "";
  const named = index.startingAt(last.start);
  const head = named && named.end < last.end ? named.end - last.start : first.end - first.start;
  const from = last.start + head;
  return last.end - from >= 2 && first.end - first.start <= LONGEST_HEAD
    ? (text) => text.slice(from, last.end)
    : () => "";
}

/** A longer first item is a metric of its own. */
const LONGEST_HEAD = 4;

function itemsOf(shadow: string, { start, end }: Span): Span[] {
  const items: Span[] = [];
  let from = start;
  for (let at = start; at < end; at += 1) {
    if (!/[、和与及]/.test(shadow.charAt(at))) continue;
    items.push({ start: from, end: at });
    from = at + 1;
  }
  items.push({ start: from, end });
  return items.filter((item) => item.end > item.start);
}
