import { causeOf } from "./cause-of.ts";
import type { Cause } from "./causes.ts";
import type { Miss } from "./parse-scores.ts";
import type { ReadTwice } from "./read-twice.ts";

/** How often one cause stands behind the misses of one table, with one of them. */
export interface CauseCount {
  readonly table: string;
  readonly kind: Miss["kind"];
  readonly cause: Cause;
  /** For modalities: what was read and what is meant, "WILL ≠ ONGOING". */
  readonly detail: string | null;
  readonly count: number;
  readonly example: string;
}

/** The commonest causes of misses, most first; `texts` by their names. */
export function largestCauses(
  misses: readonly Miss[],
  texts: ReadonlyMap<string, ReadTwice>,
  most: number,
): CauseCount[] {
  const counts = new Map<string, CauseCount>();
  for (const miss of misses) {
    const text = texts.get(miss.document);
    if (!text) continue;
    const { table, kind } = miss;
    const cause = causeOf(miss, text);
    const detail = / ?([A-Z]* ≠ [A-Z]+)\b/.exec(miss.what)?.[1]?.trim() ?? null;
    const key = `${table} ${kind} ${cause} ${detail}`;
    const known = counts.get(key) ?? { table, kind, cause, detail, count: 0, example: "" };
    const example = known.example || `${miss.document}: ${shortened(miss.what)}`;
    counts.set(key, { ...known, count: known.count + 1, example });
  }
  return [...counts.values()].sort((a, b) => b.count - a.count).slice(0, most);
}

const LONGEST_EXAMPLE = 60;

function shortened(text: string): string {
  return text.length > LONGEST_EXAMPLE ? `${text.slice(0, LONGEST_EXAMPLE)}…` : text;
}
