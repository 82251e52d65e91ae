import type { Chain, Neighbours } from "./chain.ts";
import { LABELS, OUTSIDE } from "./labels.ts";
import { type Model, UNIT } from "./model.ts";

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

/** The scores of a line may grow or shrink to these before they are brought back to a sum of 1; what scale they have does not matter. */
const SMALL = 1e-60;
const LARGE = 1e60;

/**
 * All likely spans of one line by the forward–backward algorithm; around a line everything is outside. `scores` holds the state weights of the line's characters, seven
 * each, in units of `UNIT`; `offset` is the line's place in the text. Linear in the line's length.
 */
export function readSpans(
  scores: Int32Array,
  length: number,
  offset: number,
  { chain }: Model,
): LikelySpan[] {
  if (length === 0) return [];
  const potentials = potentialsOf(scores, length);
  const forward = forwardOf(potentials, chain, length);
  const backward = backwardOf(potentials, chain, length);
  return spansOf({ potentials, jumps: chain.jumps, forward, backward, length, offset });
}

/** Labels that are more units below the likeliest of their character are as good as impossible. */
const LOWEST = 2 ** 13;
/** The factor of a label that is so many units below the likeliest of its character. */
const factors = Float64Array.from({ length: LOWEST + 1 }, (_, units) => Math.exp(-units * UNIT));

/** The factor of each label of each character; 1 for the likeliest of a character, so that none overflows. */
function potentialsOf(scores: Int32Array, length: number): Float64Array {
  const potentials = new Float64Array(length * LABELS);
  for (let row = 0; row < length * LABELS; row += LABELS) {
    let greatest = scores[row] ?? 0;
    for (let label = 1; label < LABELS; label += 1) greatest = Math.max(greatest, scores[row + label] ?? 0);
    for (let label = 0; label < LABELS; label += 1)
      potentials[row + label] = factors[Math.min(LOWEST, greatest - (scores[row + label] ?? 0))] ?? 0;
  }
  return potentials;
}

/** The weight of all ways from the line's beginning to each label of each character, that character's own included. */
function forwardOf(potentials: Float64Array, { jumps, before }: Chain, length: number): Float64Array {
  const forward = new Float64Array(length * LABELS);
  for (let label = 0; label < LABELS; label += 1)
    forward[label] = (jumps[OUTSIDE * LABELS + label] ?? 0) * (potentials[label] ?? 0);
  for (let row = LABELS; row < length * LABELS; row += LABELS)
    pass(forward, row - LABELS, row, before, potentials);
  return forward;
}

/** The weight of all ways from each label of each character to the line's end, that character's own included. */
function backwardOf(potentials: Float64Array, { jumps, after }: Chain, length: number): Float64Array {
  const backward = new Float64Array(length * LABELS);
  const last = (length - 1) * LABELS;
  for (let label = 0; label < LABELS; label += 1)
    backward[last + label] = (jumps[label * LABELS + OUTSIDE] ?? 0) * (potentials[last + label] ?? 0);
  for (let row = last - LABELS; row >= 0; row -= LABELS) pass(backward, row + LABELS, row, after, potentials);
  return backward;
}

/** Goes on from one character to the one beside it. */
function pass(
  values: Float64Array,
  from: number,
  to: number,
  { begin, label: neighbours, jump }: Neighbours,
  potentials: Float64Array,
): void {
  let whole = 0;
  for (let label = 0; label < LABELS; label += 1) {
    let sum = 0;
    const end = begin[label + 1] ?? 0;
    for (let at = begin[label] ?? 0; at < end; at += 1)
      sum += (values[from + (neighbours[at] ?? 0)] ?? 0) * (jump[at] ?? 0);
    sum *= potentials[to + label] ?? 0;
    values[to + label] = sum;
    whole += sum;
  }
  if ((whole > SMALL && whole < LARGE) || whole === 0) return;
  for (let label = 0; label < LABELS; label += 1) values[to + label] = (values[to + label] ?? 0) / whole;
}

interface ReadLine {
  readonly potentials: Float64Array;
  readonly jumps: Float64Array;
  readonly forward: Float64Array;
  readonly backward: Float64Array;
  readonly length: number;
  readonly offset: number;
}

function spansOf({ potentials, jumps, forward, backward, length, offset }: ReadLine): LikelySpan[] {
  const spans: LikelySpan[] = [];
  for (let start = 0; start < length - 1; start += 1) {
    let whole = 0;
    for (let label = 0; label < LABELS; label += 1) whole += through(start, label);
    for (const { type, begin, inside, end } of types) {
      let probability = whole > 0 ? through(start, begin) / whole : 0;
      let label: number = begin;
      for (let at = start + 1; probability > FLOOR && at < length && at - start < LONGEST; at += 1) {
        let total = 0;
        for (let to = 0; to < LABELS; to += 1) total += step(label, to, at);
        if (total === 0) break;
        const ending = (probability * step(label, end, at)) / total;
        if (ending > FLOOR)
          spans.push({ start: offset + start, end: offset + at + 1, type, probability: ending });
        probability *= step(label, inside, at) / total;
        label = inside;
      }
    }
  }
  return spans;

  /** Both ways have the character's own factor, which counts once. */
  function through(at: number, label: number): number {
    const here = at * LABELS + label;
    return ((forward[here] ?? 0) * (backward[here] ?? 0)) / (potentials[here] ?? 1);
  }

  function step(from: number, to: number, at: number): number {
    return (jumps[from * LABELS + to] ?? 0) * (backward[at * LABELS + to] ?? 0);
  }
}
