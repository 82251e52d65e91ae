import type { SourceDocument } from "../model/document.ts";
import { readText } from "../text/read-text.ts";
import { sentencesOf } from "../text/sentences.ts";

/** Sentences of one paragraph at least and at most. */
const PARAGRAPH = { least: 3, most: 6 };

/** Every sentence and heading of some documents, in reading order, each once. */
export function sentencesIn(documents: readonly SourceDocument[]): string[] {
  const sentences = documents.flatMap(({ text }) => {
    const read = readText(text);
    return read.blocks.flatMap((block) =>
      sentencesOf(read, block).map(({ start, end }) => text.slice(start, end)),
    );
  });
  return [...new Set(sentences)];
}

/** A text of exactly `length` UTF-16 units made of these sentences in an order that the seed decides, in paragraphs of a few. */
export function seededText(sentences: readonly string[], length: number, seed: number): string {
  return joined(sentences, length, numbersFrom(seed), "\n");
}

/** The same without any line break. */
export function seededLine(sentences: readonly string[], length: number, seed: number): string {
  return joined(sentences, length, numbersFrom(seed), "");
}

function joined(
  sentences: readonly string[],
  length: number,
  next: (below: number) => number,
  lineBreak: string,
): string {
  if (sentences.length === 0) throw new Error("Expected sentences to make a text of, but there are none.");
  const parts: string[] = [];
  let left = 0;
  for (let total = 0; total < length; ) {
    if (left === 0) {
      if (total > 0) parts.push(lineBreak);
      left = PARAGRAPH.least + next(PARAGRAPH.most - PARAGRAPH.least + 1);
    }
    const sentence = sentences[next(sentences.length)] ?? "";
    parts.push(sentence);
    total += sentence.length;
    left -= 1;
  }
  return parts.join("").slice(0, length);
}

/** Whole numbers below a bound, the same for the same seed on every machine (mulberry32). */
function numbersFrom(seed: number): (below: number) => number {
  let state = seed >>> 0;
  return (below) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * below);
  };
}
