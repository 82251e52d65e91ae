import type { Quantity } from "./quantities.ts";

const WORD = "全覆盖";
/** What stands further in front says nothing of it. */
const LONGEST_LEAD = 48;
const reached = /(?:实现|做到|达到|确保)[^,。;:]{2,40}$/;
const closed = /^["']?(?:[,。;:!]|$)/;

/**
 * Finds 全覆盖 where it is what is to be reached: a share of 100 %, though no number says so.
 * Example of ours: 实现村村通公交全覆盖 → = 100 %; but 推进全覆盖监测 and 扩大覆盖 give none. Linear in the distance.
 */
export function findWholeCoverage(shadow: string, start: number, end: number): Quantity[] {
  const found: Quantity[] = [];
  for (let at = shadow.indexOf(WORD, start); at >= 0 && at < end; at = shadow.indexOf(WORD, at + 1)) {
    const close = at + WORD.length;
    if (!reached.test(shadow.slice(Math.max(start, at - LONGEST_LEAD), at))) continue;
    if (!closed.test(shadow.slice(close, Math.min(end, close + 2)))) continue;
    found.push({ start: at, end: close, numberStart: at, value: 100, unit: "%", comparator: "=" });
  }
  return found;
}
