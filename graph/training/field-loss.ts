import { LABELS, labels } from "../extract/entities/tagger/labels.ts";
import { type Expectation, expectation } from "./expectation.ts";
import type { Course, Lesson } from "./sequences.ts";

/** How badly parameters explain the lessons, and in which direction each of them makes that worse. */
export interface Loss {
  readonly value: number;
  readonly gradient: Float64Array;
}

/** Steps from one label to the next are the last parameters, at `from * LABELS + to` behind those of the features. */
export const STEPS = LABELS * LABELS;

/** Whether a label may follow another: inside and end continue their own type, everything else starts anew. */
export const possible: readonly boolean[] = labels.flatMap((from) =>
  labels.map((to) => {
    const open = /^[BI]/.test(from);
    const continues = /^[IE]/.test(to);
    return open ? continues && from[1] === to[1] : !continues;
  }),
);

/**
 * The negative logarithm of the probability that a linear-chain conditional random field gives to the allowed labels of all lessons,
 * and its gradient. Lines are chains of their own. Where a character may have several labels their probabilities add up.
 */
export function fieldLoss(course: Course, parameters: Float64Array): Loss {
  const gradient = new Float64Array(parameters.length);
  const offset = parameters.length - STEPS;
  const jumps = possible.map((may, step) => (may ? Math.exp(parameters[offset + step] ?? 0) : 0));
  let value = 0;
  for (const lesson of course.lessons)
    for (const [start, end] of lesson.lines) {
      const scores = scoresOf(course, lesson, start, end, parameters);
      const all = expectation(scores, jumps, null);
      const allowed = expectation(scores, jumps, lesson.allowed.subarray(start, end));
      value += all.logSum - allowed.logSum;
      addGradient(gradient, course, lesson, start, end, all, allowed);
      for (let step = 0; step < STEPS; step += 1)
        add(gradient, offset + step, (all.steps[step] ?? 0) - (allowed.steps[step] ?? 0));
    }
  return { value, gradient };
}

function scoresOf(
  { first, label }: Course,
  { features, begin }: Lesson,
  start: number,
  end: number,
  parameters: Float64Array,
): Float64Array {
  const scores = new Float64Array((end - start) * LABELS);
  for (let at = start; at < end; at += 1)
    for (let i = begin[at] ?? 0; i < (begin[at + 1] ?? 0); i += 1) {
      const feature = features[i] ?? 0;
      for (let p = first[feature] ?? 0; p < (first[feature + 1] ?? 0); p += 1)
        add(scores, (at - start) * LABELS + (label[p] ?? 0), parameters[p] ?? 0);
    }
  return scores;
}

function addGradient(
  gradient: Float64Array,
  { first, label }: Course,
  { features, begin }: Lesson,
  start: number,
  end: number,
  all: Expectation,
  allowed: Expectation,
): void {
  for (let at = start; at < end; at += 1)
    for (let i = begin[at] ?? 0; i < (begin[at + 1] ?? 0); i += 1) {
      const feature = features[i] ?? 0;
      for (let p = first[feature] ?? 0; p < (first[feature + 1] ?? 0); p += 1) {
        const state = (at - start) * LABELS + (label[p] ?? 0);
        add(gradient, p, (all.states[state] ?? 0) - (allowed.states[state] ?? 0));
      }
    }
}

function add(sums: Float64Array, at: number, part: number): void {
  sums[at] = (sums[at] ?? 0) + part;
}
