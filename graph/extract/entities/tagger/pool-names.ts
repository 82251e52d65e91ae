// “满天星”行动计划 read once with certainty, twice with doubt -> one name with what all its places say
import { occurrencesOf } from "../../../lexicon/occurrences.ts";
import type { Span } from "../../../model/span.ts";
import type { Guess } from "../candidate.ts";
import { isGenericIndustry, isGenericProgram } from "../generic-names.ts";
import type { LikelySpan } from "./read-spans.ts";

/** A string that the tagger or a rule takes for a program or an industry, with what its places say. */
export interface NameEvidence {
  /** As the shadow text has it. */
  readonly name: string;
  readonly type: LikelySpan["type"];
  /** Probability that at least one place of the name is an entity; 0 where only a rule found it. */
  readonly pooled: number;
  /** Probability at the likeliest place. */
  readonly best: number;
  /** Every place of the string, and how many of them the tagger thinks likely. */
  readonly places: readonly Span[];
  readonly likely: number;
  /** Rules that found the name at some place ("N1"), sorted. */
  readonly rules: readonly string[];
  /** The greatest pooled probability among names of the same type that contain this one, and among those inside it. */
  readonly longer: number;
  readonly shorter: number;
}

interface Pool {
  readonly type: LikelySpan["type"];
  readonly name: string;
  doubt: number;
  best: number;
  likely: number;
  longer: number;
  shorter: number;
  readonly rules: Set<string>;
  readonly places: Span[];
}

/** All names that the tagger or the rules speak for, in order of their first finding. Linear in the text and the names. */
export function poolNames(
  shadow: string,
  spans: readonly LikelySpan[],
  guesses: readonly Guess[],
): NameEvidence[] {
  const pools = new Map<string, Pool>();
  for (const { start, end, type, probability } of spans) {
    const pool = poolOf(pools, shadow.slice(start, end), type);
    if (!pool) continue;
    pool.doubt *= 1 - probability;
    pool.best = Math.max(pool.best, probability);
    pool.likely += 1;
  }
  for (const { start, end, type, rule } of guesses)
    poolOf(pools, shadow.slice(start, end), type)?.rules.add(rule);
  const all = [...pools.values()];
  const find = occurrencesOf(all.map((pool) => [pool.name, pool] as const));
  for (const { start, end, payload } of find(shadow)) payload.places.push({ start, end });
  for (const outer of all)
    for (const { payload: inner } of find(outer.name)) {
      if (inner.type !== outer.type || inner === outer) continue;
      inner.longer = Math.max(inner.longer, 1 - outer.doubt);
      outer.shorter = Math.max(outer.shorter, 1 - inner.doubt);
    }
  return all.map(({ doubt, rules, ...pool }) => ({ ...pool, pooled: 1 - doubt, rules: [...rules].sort() }));
}

function poolOf(pools: Map<string, Pool>, name: string, type: LikelySpan["type"]): Pool | null {
  const key = `${type} ${name}`;
  const known = pools.get(key);
  if (known) return known;
  if (isNoName(name, type)) return null;
  const pool: Pool = {
    type,
    name,
    doubt: 1,
    best: 0,
    likely: 0,
    longer: 0,
    shorter: 0,
    rules: new Set(),
    places: [],
  };
  pools.set(key, pool);
  return pool;
}

const marks = /[《》()"]/;

/** Half a pair of marks is no name, nor what begins with a preposition, nor what any text could say. */
function isNoName(name: string, type: LikelySpan["type"]): boolean {
  if (/^[\s为与及将把]|\s$/.test(name)) return true;
  if (marks.test(name)) {
    const count = (mark: string) => name.split(mark).length - 1;
    if (count("《") !== count("》") || count("(") !== count(")") || count('"') % 2 === 1) return true;
  }
  return type === "Program" ? isGenericProgram(name) : isGenericIndustry(name);
}
