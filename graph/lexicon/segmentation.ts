import { type Segment, segment } from "./common-words.ts";

/** A text divided into its likeliest words, asked by place; a text is divided once for all who ask. */
export interface Segmentation {
  /** All words in reading order; they cover the text. */
  readonly words: readonly Segment[];
  /** The word that a character lies in; undefined outside the text. */
  wordAt(at: number): Segment | undefined;
  /** The words between two places, or null where a word reaches over one of them. */
  between(start: number, end: number): readonly Segment[] | null;
}

/** Divides a shadow text. Linear. */
export function segmentationOf(shadow: string): Segmentation {
  const words = segment(shadow);
  const orders = new Int32Array(shadow.length);
  for (const [order, { start, end }] of words.entries())
    for (let at = start; at < end; at += 1) orders[at] = order;
  const wordAt = (at: number) => words[orders[at] ?? -1];
  return {
    words,
    wordAt,
    between(start, end) {
      if (wordAt(start)?.start !== start || wordAt(end - 1)?.end !== end) return null;
      return words.slice(orders[start], (orders[end - 1] ?? 0) + 1);
    },
  };
}
