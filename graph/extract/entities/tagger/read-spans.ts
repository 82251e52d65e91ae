import { LABELS, type Model, OUTSIDE } from "./model.ts";

/** A stretch of text with the probability that it is, exactly so, an entity of a type. */
export interface LikelySpan {
  readonly start: number;
  readonly end: number;
  readonly type: "Program" | "Industry";
  readonly probability: number;
}

/** Spans less likely than this are not even remembered. */
const FLOOR = 0.04;
const LONGEST = 60;
const types = [
  { type: "Program", begin: 1, inside: 2, end: 3 },
  { type: "Industry", begin: 4, inside: 5, end: 6 },
] as const;

/**
 * All likely spans of one line by the forward–backward algorithm; around a line everything is outside. `scores` holds the state weights of the line's characters, seven
 * each; `offset` is the line's place in the text. Linear in the line's length.
 */
export function readSpans(
  scores: Float32Array,
  length: number,
  offset: number,
  { steps }: Model,
): LikelySpan[] {
  if (length === 0) return [];
  const jumps = steps.map((weight) => Math.exp(weight));
  const potentials = potentialsOf(scores, length);
  const forward = new Float64Array(length * LABELS);
  const backward = new Float64Array(length * LABELS);
  for (let label = 0; label < LABELS; label += 1) {
    forward[label] = (jumps[OUTSIDE * LABELS + label] ?? 0) * (potentials[label] ?? 0);
    backward[(length - 1) * LABELS + label] = jumps[label * LABELS + OUTSIDE] ?? 0;
  }
  rescale(forward, 0);
  for (let at = 1; at < length; at += 1) {
    for (let to = 0; to < LABELS; to += 1) {
      let sum = 0;
      for (let from = 0; from < LABELS; from += 1)
        sum += (forward[(at - 1) * LABELS + from] ?? 0) * (jumps[from * LABELS + to] ?? 0);
      forward[at * LABELS + to] = sum * (potentials[at * LABELS + to] ?? 0);
    }
    rescale(forward, at);
  }
  for (let at = length - 2; at >= 0; at -= 1) {
    for (let from = 0; from < LABELS; from += 1) {
      let sum = 0;
      for (let to = 0; to < LABELS; to += 1) {
        const next = (at + 1) * LABELS + to;
        sum += (jumps[from * LABELS + to] ?? 0) * (potentials[next] ?? 0) * (backward[next] ?? 0);
      }
      backward[at * LABELS + from] = sum;
    }
    rescale(backward, at);
  }
  return spansOf(forward, backward, potentials, jumps, length, offset);
}

/** The greatest of a character's potentials is 1, so that none overflows. */
function potentialsOf(scores: Float32Array, length: number): Float64Array {
  const potentials = new Float64Array(length * LABELS);
  for (let at = 0; at < length; at += 1) {
    let greatest = Number.NEGATIVE_INFINITY;
    for (let label = 0; label < LABELS; label += 1)
      greatest = Math.max(greatest, scores[at * LABELS + label] ?? 0);
    for (let label = 0; label < LABELS; label += 1)
      potentials[at * LABELS + label] = Math.exp((scores[at * LABELS + label] ?? 0) - greatest);
  }
  return potentials;
}

function rescale(values: Float64Array, at: number): void {
  let sum = 0;
  for (let label = 0; label < LABELS; label += 1) sum += values[at * LABELS + label] ?? 0;
  if (sum === 0) return;
  for (let label = 0; label < LABELS; label += 1)
    values[at * LABELS + label] = (values[at * LABELS + label] ?? 0) / sum;
}

function spansOf(
  forward: Float64Array,
  backward: Float64Array,
  potentials: Float64Array,
  jumps: Float32Array,
  length: number,
  offset: number,
): LikelySpan[] {
  const spans: LikelySpan[] = [];
  for (let start = 0; start < length - 1; start += 1) {
    let whole = 0;
    for (let label = 0; label < LABELS; label += 1) whole += product(forward, backward, start, label);
    for (const { type, begin, inside, end } of types) {
      let probability = whole > 0 ? product(forward, backward, start, begin) / whole : 0;
      let label: number = begin;
      for (let at = start + 1; probability > FLOOR && at < length && at - start < LONGEST; at += 1) {
        let total = 0;
        for (let to = 0; to < LABELS; to += 1) total += onward(label, to, at);
        if (total === 0) break;
        const ending = (probability * onward(label, end, at)) / total;
        if (ending > FLOOR)
          spans.push({ start: offset + start, end: offset + at + 1, type, probability: ending });
        probability *= onward(label, inside, at) / total;
        label = inside;
      }
    }
  }
  return spans;

  function onward(from: number, to: number, at: number): number {
    const next = at * LABELS + to;
    return (jumps[from * LABELS + to] ?? 0) * (potentials[next] ?? 0) * (backward[next] ?? 0);
  }
}

function product(forward: Float64Array, backward: Float64Array, at: number, label: number): number {
  return (forward[at * LABELS + label] ?? 0) * (backward[at * LABELS + label] ?? 0);
}
