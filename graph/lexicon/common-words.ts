import { readFileSync } from "node:fs";
import { firstNodes, NONE, ROOT, Trie } from "./trie.ts";

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
const longWords = new Map(listed.filter(([word]) => word.length >= 2));
const trie = new Trie();
const words: CommonWord[] = [];
const wordAtNode: number[] = [];
for (const [written, word] of listed) {
  wordAtNode[trie.add(written)] = words.length;
  words.push(word);
}
/** For each node of the trie the number of the word that ends there, NONE for most; then what the number's word weighs. */
const wordOf = Int32Array.from({ length: trie.size }, (_, node) => wordAtNode[node] ?? NONE);
const logShares = Float64Array.from(words, ({ logShare }) => logShare);
const first = firstNodes(trie);

/** The word of two characters or more that is written exactly so; null where the list has none. */
export function commonWord(text: string): CommonWord | null {
  return longWords.get(text) ?? null;
}

/** Divides a shadow text into its likeliest words (the division with the greatest product of shares). Linear. */
export function segment(shadow: string): Segment[] {
  const { length } = shadow;
  const best = new Float64Array(length + 1).fill(Number.NEGATIVE_INFINITY);
  const from = new Int32Array(length + 1);
  const chosen = new Int32Array(length + 1).fill(NONE);
  best[0] = 0;
  for (let start = 0; start < length; start += 1) {
    const before = best[start] ?? 0;
    let node = first[shadow.charCodeAt(start)] ?? ROOT;
    for (let end = start + 1; node !== ROOT && node !== NONE; end += 1) {
      const word = wordOf[node] ?? NONE;
      const score = word === NONE ? Number.NEGATIVE_INFINITY : before + (logShares[word] ?? 0);
      if (score > (best[end] ?? 0)) {
        best[end] = score;
        from[end] = start;
        chosen[end] = word;
      }
      node = end < length ? trie.follow(node, shadow.charCodeAt(end)) : NONE;
    }
    // All words that end behind this character are known now: none of them beats it as an unknown one where it is not likelier.
    if (before + UNKNOWN >= (best[start + 1] ?? 0)) {
      best[start + 1] = before + UNKNOWN;
      from[start + 1] = start;
      chosen[start + 1] = NONE;
    }
  }
  const segments: Segment[] = [];
  for (let end = length; end > 0; end = from[end] ?? 0)
    segments.push({ start: from[end] ?? 0, end, word: words[chosen[end] ?? NONE] ?? null });
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
