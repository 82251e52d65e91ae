import { LABELS } from "../extract/entities/tagger/labels.ts";
import { fieldLoss, possible, STEPS } from "./field-loss.ts";
import { minimise, type Penalty } from "./minimise.ts";
import { courseOf, type Lesson } from "./sequences.ts";

/** Weights as they were found: one for each label of a feature, and one for each step between labels. */
export interface Fitted {
  readonly features: ReadonlyMap<number, Float64Array>;
  /** Weight of going from one label to the next at `from * LABELS + to`; those of impossible steps mean nothing. */
  readonly steps: Float64Array;
}

/** Chosen on held-out fifths of 219 policy texts; half and twice of each change F1 by less than .005. */
const usual: Penalty = { absolute: 0.2, square: 0.01 };
const MOST_STEPS = 60;

/** Fits the tagger to lessons. Takes about half a second a step for 300,000 characters. */
export function fitTagger(
  lessons: readonly Lesson[],
  report: (step: number, loss: number) => void,
  penalty: Penalty = usual,
): Fitted {
  const course = courseOf(lessons);
  const size = course.label.length + STEPS;
  const found = minimise((point) => fieldLoss(course, point), size, penalty, MOST_STEPS, report);
  const features = new Map<number, Float64Array>();
  course.hashes.forEach((hash, number) => {
    const weights = new Float64Array(LABELS);
    for (let p = course.first[number] ?? 0; p < (course.first[number + 1] ?? 0); p += 1)
      weights[course.label[p] ?? 0] = found[p] ?? 0;
    if (weights.some((weight) => weight !== 0)) features.set(hash, weights);
  });
  const steps = found.subarray(course.label.length).map((weight, step) => (possible[step] ? weight : 0));
  return { features, steps };
}

/** The mean of several fits, feature by feature; a feature that a fit does not have counts as nothing there. */
export function meanOf(fits: readonly Fitted[]): Fitted {
  const features = new Map<number, Float64Array>();
  const steps = new Float64Array(STEPS);
  for (const fit of fits) {
    for (const [hash, weights] of fit.features) addShare(sumOf(features, hash), weights, fits.length);
    addShare(steps, fit.steps, fits.length);
  }
  return { features, steps };
}

function sumOf(features: Map<number, Float64Array>, hash: number): Float64Array {
  const known = features.get(hash) ?? new Float64Array(LABELS);
  features.set(hash, known);
  return known;
}

function addShare(sum: Float64Array, part: Float64Array, parts: number): void {
  for (let at = 0; at < sum.length; at += 1) sum[at] = (sum[at] ?? 0) + (part[at] ?? 0) / parts;
}
