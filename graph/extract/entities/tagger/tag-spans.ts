// every line of a text -> spans that are likely programs or industries (M1)
import type { Segmentation } from "../../../lexicon/segmentation.ts";
import type { WordHit } from "../../../lexicon/words.ts";
import type { Finding } from "../candidate.ts";
import { featuresOf } from "./features.ts";
import { LABELS } from "./labels.ts";
import type { Model } from "./model.ts";
import { type LikelySpan, readSpans } from "./read-spans.ts";

/** All likely programs and industries of a text, line by line. `known` holds what the rules found; their findings are features. */
export function tagSpans(
  shadow: string,
  words: readonly WordHit[],
  segmentation: Segmentation,
  known: readonly Finding[],
  model: Model,
): LikelySpan[] {
  const scores = new Int32Array(shadow.length * LABELS);
  featuresOf(shadow, words, segmentation, known, (at, features) =>
    model.addWeights(features, scores, at * LABELS),
  );
  const spans: LikelySpan[] = [];
  for (const [start, end] of taggedLines(shadow)) spans.push(...readLine(scores, start, end, model));
  return spans;
}

/** Longer lines are read in pieces, so that a text without line breaks needs no more memory than others. */
const LINE = 4000;

/** The stretches that are tagged each by itself. */
export function* taggedLines(shadow: string): Generator<readonly [start: number, end: number]> {
  for (let start = 0; start < shadow.length; ) {
    const newline = shadow.indexOf("\n", start);
    const end = newline < 0 ? shadow.length : newline;
    for (let from = start; from < end; from += LINE) yield [from, Math.min(end, from + LINE)];
    start = end + 1;
  }
}

function readLine(scores: Int32Array, start: number, end: number, model: Model): LikelySpan[] {
  return readSpans(scores.subarray(start * LABELS, end * LABELS), end - start, start, model);
}
