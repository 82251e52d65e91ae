import { readFileSync } from "node:fs";
import { buildAutomaton } from "./automaton.ts";

/** A word of the language with what is known of its use. */
export interface CommonWord {
  readonly word: string;
  /** Logarithm of its share among all words counted; for finding the likeliest division of a text into words. */
  readonly logShare: number;
  /** Part of speech: n noun, v verb, ns name of a place … */
  readonly speech: string;
  /** Number of its cluster: words that stand in like surroundings share one. */
  readonly cluster: string;
}

/** A stretch of text as one word; what the list does not have is cut into single characters. */
export interface Segment {
  readonly start: number;
  readonly end: number;
  readonly word: CommonWord | null;
}

/** Worse than the rarest word of the list, so that a listed word always wins over unknown characters. */
const UNKNOWN = -16;

const listed = [...readWords()];
const automaton = buildAutomaton(listed);
const longWords = new Map(listed.filter(([word]) => word.length >= 2));

/** The word of two characters or more that is written exactly so; null where the list has none. */
export function commonWord(text: string): CommonWord | null {
  return longWords.get(text) ?? null;
}

/** Divides a shadow text into its likeliest words (the division with the greatest product of shares). Linear. */
export function segment(shadow: string): Segment[] {
  const hits = automaton.find(shadow);
  const best = new Float64Array(shadow.length + 1).fill(Number.NEGATIVE_INFINITY);
  const from = new Int32Array(shadow.length + 1);
  const words: (CommonWord | null)[] = new Array(shadow.length + 1).fill(null);
  best[0] = 0;
  let next = 0;
  for (let end = 1; end <= shadow.length; end += 1) {
    best[end] = (best[end - 1] ?? 0) + UNKNOWN;
    from[end] = end - 1;
    for (let hit = hits[next]; hit && hit.end === end; hit = hits[++next]) {
      const score = (best[hit.start] ?? 0) + hit.payload.logShare;
      if (score <= (best[end] ?? 0)) continue;
      best[end] = score;
      from[end] = hit.start;
      words[end] = hit.payload;
    }
  }
  const segments: Segment[] = [];
  for (let end = shadow.length; end > 0; end = from[end] ?? 0)
    segments.push({ start: from[end] ?? 0, end, word: words[end] ?? null });
  return segments.reverse();
}

function* readWords(): Generator<readonly [string, CommonWord]> {
  const rows: (readonly [string, number, string, string])[] = [];
  let total = 0;
  for (const line of readFileSync(new URL("./common-words.tsv", import.meta.url), "utf8").split("\n")) {
    const [word, count, speech, cluster] = line.split("\t");
    if (!word || !count || !speech || !cluster) continue;
    rows.push([word, Number(count), speech, cluster]);
    total += Number(count);
  }
  for (const [word, count, speech, cluster] of rows)
    yield [word, { word, logShare: Math.log(count / total), speech, cluster }];
}
