import type { EntityType } from "../../model/entity.ts";
import { byPlace } from "../../model/span.ts";
import type { Mention } from "../layers.ts";
import type { Candidate } from "./candidate.ts";

/**
 * What a reading is worth: a base for its type and something for each character, so that the longer of two readings of a type wins
 * and a sure type wins over a guess. Regions are worth least, because inside a longer reading they stay as nested ones. Integers, so
 * that every machine decides alike.
 */
const weights: Readonly<Record<EntityType, { readonly base: number; readonly each: number }>> = {
  Official: { base: 60, each: 10 },
  Agency: { base: 80, each: 14 },
  Program: { base: 60, each: 14 },
  Region: { base: 4, each: 6 },
  Industry: { base: 40, each: 12 },
};

/** Types that stay as nested mentions inside a longer one of another type. */
const nests: ReadonlySet<EntityType> = new Set(["Region"]);

/**
 * Chooses among readings that overlap: the set of disjoint readings with the greatest total weight (weighted interval scheduling),
 * then the regions that lie inside a chosen reading as nested mentions. O(n log n).
 */
export function decode(candidates: readonly Candidate[]): Mention[] {
  const byEnd = [...candidates].sort((a, b) => a.end - b.end || a.start - b.start || order(a, b));
  const ends = byEnd.map(({ end }) => end);
  const best = new Array<number>(byEnd.length + 1).fill(0);
  const before: number[] = [];
  byEnd.forEach((candidate, at) => {
    const previous = countUpTo(ends, candidate.start, at);
    before.push(previous);
    best[at + 1] = Math.max(best[at] ?? 0, (best[previous] ?? 0) + weightOf(candidate));
  });
  const chosen: Candidate[] = [];
  for (let at = byEnd.length; at > 0; ) {
    const candidate = byEnd[at - 1];
    const previous = before[at - 1] ?? 0;
    if (candidate && (best[previous] ?? 0) + weightOf(candidate) > (best[at - 1] ?? 0)) {
      chosen.push(candidate);
      at = previous;
    } else at -= 1;
  }
  chosen.reverse();
  return [...chosen.map(mention(false)), ...nestedIn(chosen, byEnd).map(mention(true))].sort(byPlace);
}

function weightOf({ start, end, entity, sureness = 1 }: Candidate): number {
  const { base, each } = weights[entity.type];
  return Math.round((base + each * (end - start)) * sureness);
}

/** How many of the first `limit` ends lie at or before a place. */
function countUpTo(ends: readonly number[], place: number, limit: number): number {
  let low = 0;
  let high = limit;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ends[middle] ?? 0) <= place) low = middle + 1;
    else high = middle;
  }
  return low;
}

function nestedIn(chosen: readonly Candidate[], all: readonly Candidate[]): Candidate[] {
  const nested = new Map<string, Candidate>();
  const byStart = [...all].sort(byPlace);
  let next = 0;
  for (const inner of byStart) {
    while ((chosen[next]?.end ?? Number.POSITIVE_INFINITY) <= inner.start) next += 1;
    const outer = chosen[next];
    if (!outer || outer === inner || !nests.has(inner.entity.type) || outer.entity.type === inner.entity.type)
      continue;
    if (outer.entity.type === "Official") continue;
    if (outer.start <= inner.start && inner.end <= outer.end)
      nested.set(`${inner.start} ${inner.end}`, inner);
  }
  return [...nested.values()];
}

function mention(nested: boolean) {
  return ({ start, end, entity, rule, probability }: Candidate): Mention => ({
    start,
    end,
    entity,
    rule,
    nested,
    ...(probability === undefined ? {} : { probability }),
  });
}

function order(a: Candidate, b: Candidate): number {
  return a.entity.id < b.entity.id ? -1 : a.entity.id > b.entity.id ? 1 : 0;
}
