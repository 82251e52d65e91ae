import type { CommonWord } from "../../../lexicon/common-words.ts";
import type { Segmentation } from "../../../lexicon/segmentation.ts";
import type { WordHit } from "../../../lexicon/words.ts";
import type { Finding } from "../candidate.ts";
import { hashOf } from "./hash.ts";

/** What is known of a text before tagging: one symbol a character in each column, as its hash. */
export interface Columns {
  readonly letter: Int32Array;
  /** The word that a character lies in with its position there (b first, m inside, e last, s alone); its part of speech; its cluster. */
  readonly word: Int32Array;
  readonly speech: Int32Array;
  readonly cluster: Int32Array;
  /** Where the word of a character begins and ends. */
  readonly wordStart: Int32Array;
  readonly wordEnd: Int32Array;
  /** What the rules found here, shortest first, so that the longest finding stays. */
  readonly rule: Int32Array;
  /** The suffix of programs or industries that a character belongs to. */
  readonly ending: Int32Array;
  /** How far it is to the end of the next suffix in the clause, and which kind of program that makes. */
  readonly ahead: Int32Array;
  /** How far it is from the last verb or adverb before an object, or from the clause's beginning. */
  readonly edge: Int32Array;
  /** Whether a character stands in title marks, quotes or brackets, or just behind them. */
  readonly marks: Int32Array;
}

const NOTHING = hashOf("-");
const clauseEnds = new Set([...",、。;:!?\n\t #|*_>"].map((mark) => mark.charCodeAt(0)));
/** Blanks and the signs of Markdown: what a format puts around a line says no more than that the line ends. */
const layout = new Set([..." \n\t#|*_>"].map((sign) => sign.charCodeAt(0)));
/** What stands for all of them. */
export const NEWLINE = "\n".charCodeAt(0);
const known = new Map<string, number>();

/** What the columns hold where there is no character: the same as at the end of a line. */
export const outside = {
  word: hashOf("s\n"),
  speech: hashOf("sw"),
  cluster: NOTHING,
  rule: NOTHING,
} as const;

const wordHashes = new Map<CommonWord, readonly (readonly [number, number, number])[]>();
const positions = ["b", "m", "e", "s"] as const;

/** Reads a shadow text once for each column. Linear. */
export function columnsOf(
  shadow: string,
  words: readonly WordHit[],
  segmentation: Segmentation,
  findings: readonly Finding[],
): Columns {
  const column = () => new Int32Array(shadow.length).fill(NOTHING);
  const columns: Columns = {
    letter: column(),
    word: column(),
    speech: column(),
    cluster: column(),
    wordStart: new Int32Array(shadow.length),
    wordEnd: new Int32Array(shadow.length),
    rule: column(),
    ending: column(),
    ahead: column(),
    edge: column(),
    marks: column(),
  };
  for (let at = 0; at < shadow.length; at += 1) {
    const unit = shadow.charCodeAt(at);
    columns.letter[at] = unit >= 48 && unit <= 57 ? 48 : layout.has(unit) ? NEWLINE : unit;
  }
  readWords(shadow, segmentation, columns);
  readRules(findings, columns.rule);
  readEndings(words, columns.ending);
  lookAhead(shadow, words, columns.ahead);
  lookBack(shadow, words, columns.edge);
  readMarks(shadow, columns.marks);
  return columns;
}

function readWords(
  shadow: string,
  segmentation: Segmentation,
  { letter, word, speech, cluster, wordStart, wordEnd }: Columns,
): void {
  for (const segmented of segmentation.words) {
    const { start, end } = segmented;
    const hashes = segmented.word ? hashesOf(segmented.word) : null;
    for (let at = start; at < end; at += 1) {
      const position = end - start === 1 ? 3 : at === start ? 0 : at === end - 1 ? 2 : 1;
      const three = hashes?.[position];
      word[at] = three ? three[0] : hashFor(`s${String.fromCharCode(letter[at] ?? 0)}`);
      speech[at] = three ? three[1] : hashFor(`s${kindOfLetter(shadow.charCodeAt(at))}`);
      cluster[at] = three ? three[2] : NOTHING;
      wordStart[at] = start;
      wordEnd[at] = end;
    }
  }
}

function hashesOf(word: CommonWord): readonly (readonly [number, number, number])[] {
  let hashes = wordHashes.get(word);
  if (!hashes) {
    hashes = positions.map((at) => [
      hashOf(at + word.word),
      hashOf(at + word.speech),
      hashOf(at + word.cluster),
    ]);
    wordHashes.set(word, hashes);
  }
  return hashes;
}

function readRules(findings: readonly Finding[], column: Int32Array): void {
  const byLength = [...findings].sort((a, b) => a.end - a.start - (b.end - b.start) || a.start - b.start);
  for (const { start, end, type, rule } of byLength)
    paint(column, start, end, `${type[0]}${rule.slice(0, 2)}`);
}

function readEndings(words: readonly WordHit[], column: Int32Array): void {
  for (const { start, end, payload } of words) {
    if (payload.kind !== "program-suffix" && payload.kind !== "industry-ending") continue;
    if (column[start] !== NOTHING) continue;
    paint(column, start, end, payload.kind === "program-suffix" ? payload.program : "I");
  }
}

function paint(column: Int32Array, start: number, end: number, symbol: string): void {
  const inside = hashFor(`m${symbol}`);
  for (let at = start; at < end; at += 1) column[at] = inside;
  column[end - 1] = hashFor(`e${symbol}`);
  column[start] = hashFor(`b${symbol}`);
}

function lookAhead(shadow: string, words: readonly WordHit[], column: Int32Array): void {
  const kinds: (string | undefined)[] = new Array(shadow.length);
  for (const { end, payload } of words)
    if (payload.kind === "program-suffix") kinds[end - 1] = payload.program;
  let distance = 99;
  let hashes = hashesByDistance("");
  for (let at = shadow.length - 1; at >= 0; at -= 1) {
    const here = kinds[at];
    if (clauseEnds.has(shadow.charCodeAt(at))) distance = 99;
    else if (here !== undefined) {
      distance = 0;
      hashes = hashesByDistance(here);
    } else distance += 1;
    if (distance <= 20)
      column[at] = hashes[distance > 8 ? (distance > FARTHEST ? FARTHEST : 9) : distance] ?? NOTHING;
  }
}

function lookBack(shadow: string, words: readonly WordHit[], column: Int32Array): void {
  const starts: (string | undefined)[] = new Array(shadow.length + 1);
  for (const { end, payload } of words)
    if (payload.kind === "before-object") starts[end] ??= payload.inside ? "i" : "o";
  let distance = 0;
  let hashes = hashesByDistance("c");
  for (let at = 0; at < shadow.length; at += 1) {
    const here = starts[at];
    if (at === 0 || clauseEnds.has(shadow.charCodeAt(at - 1))) {
      distance = 0;
      hashes = hashesByDistance(shadow[at - 1] === "、" ? "l" : "c");
    } else if (here !== undefined) {
      distance = 0;
      hashes = hashesByDistance(here);
    } else distance += 1;
    column[at] = hashes[distance > 6 ? 7 : distance] ?? NOTHING;
  }
}

function readMarks(shadow: string, column: Int32Array): void {
  let open = "";
  let closed = "";
  let since = 0;
  for (let at = 0; at < shadow.length; at += 1) {
    const mark = shadow[at] ?? "";
    if (mark === "\n") open = "";
    if (mark === "《" || mark === "(" || (mark === '"' && open !== '"')) {
      open = mark;
      since = 0;
      column[at] = hashFor(`[${mark}`);
    } else if (open !== "" && (mark === "》" || mark === ")" || mark === '"')) {
      column[at] = hashFor(`]${open}${since > 8 ? 9 : since}`);
      closed = open;
      open = "";
      since = 0;
    } else {
      since += 1;
      if (open !== "") column[at] = hashFor(`${since === 1 ? "1" : "i"}${open}`);
      else if (closed !== "" && since <= 3) column[at] = hashFor(`>${since}${closed}`);
    }
  }
}

/** Farther than this all distances are the same. */
const FARTHEST = 14;
const byDistance = new Map<string, Int32Array>();

/** The hashes of a symbol at each distance from it. */
function hashesByDistance(symbol: string): Int32Array {
  let hashes = byDistance.get(symbol);
  if (!hashes) {
    hashes = Int32Array.from({ length: FARTHEST + 1 }, (_, distance) => hashOf(`${distance}${symbol}`));
    byDistance.set(symbol, hashes);
  }
  return hashes;
}

/** Symbols are few; each is hashed once. Single characters outside the word list are many, so the memory of them is bounded. */
function hashFor(symbol: string): number {
  let hash = known.get(symbol);
  if (hash === undefined) {
    hash = hashOf(symbol);
    if (known.size < 20_000) known.set(symbol, hash);
  }
  return hash;
}

function kindOfLetter(unit: number): string {
  if (unit >= 48 && unit <= 57) return "0";
  if (unit >= 97 && unit <= 122) return "a";
  return unit >= 0x4e00 && unit <= 0x9fff ? "x" : "w";
}
