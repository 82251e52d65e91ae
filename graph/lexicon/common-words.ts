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
  const best = new Float64Array(shadow.length + 1);
  const from = new Int32Array(shadow.length + 1);
  const words: (CommonWord | null)[] = new Array(shadow.length + 1).fill(null);
  let reached = 0;
  const reach = (end: number) => {
    for (; reached < end; reached += 1) {
      best[reached + 1] = (best[reached] ?? 0) + UNKNOWN;
      from[reached + 1] = reached;
    }
  };
  automaton.each(shadow, (start, end, word) => {
    reach(end);
    const score = (best[start] ?? 0) + word.logShare;
    if (score <= (best[end] ?? 0)) return;
    best[end] = score;
    from[end] = start;
    words[end] = word;
  });
  reach(shadow.length);
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
