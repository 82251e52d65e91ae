import type { Feature, Weights } from "../../extract/confidence/weights.ts";
import { minimise, type Penalty } from "../minimise.ts";

/** Features of a case with the truth about it, from 0 to 1. */
export interface Case {
  readonly features: readonly Feature[];
  readonly truth: number;
}

const usual: Penalty = { absolute: 0, square: 0.5 };
const MOST_STEPS = 200;

/** Fits a logistic regression. A feature that fewer than `leastCount` cases have gets no weight. Deterministic. */
export function fitLogistic(cases: readonly Case[], leastCount: number): Weights {
  return fitWeights(cases, commonFeatures(cases, leastCount), usual);
}

/** The features that at least `leastCount` cases have, in the order in which they occur. */
export function commonFeatures(cases: readonly Pick<Case, "features">[], leastCount: number): string[] {
  const counts = new Map<string, number>();
  for (const { features } of cases)
    for (const [feature] of features) counts.set(feature, (counts.get(feature) ?? 0) + 1);
  return [...counts].filter(([, count]) => count >= leastCount).map(([feature]) => feature);
}

/** Fits a weight to each of the kept features; all others are left out of the cases. */
export function fitWeights(cases: readonly Case[], kept: readonly string[], penalty: Penalty): Weights {
  const numbers = new Map(kept.map((feature, number) => [feature, number]));
  const examples = cases.map(({ features, truth }) => ({
    truth,
    parts: features.flatMap(([feature, amount]) => {
      const number = numbers.get(feature);
      return number === undefined ? [] : [[number, amount] as const];
    }),
  }));
  const weights = minimise(
    (point) => {
      const gradient = new Float64Array(point.length);
      let value = 0;
      for (const { truth, parts } of examples) {
        const sum = parts.reduce((total, [number, amount]) => total + amount * (point[number] ?? 0), 0);
        const probability = 1 / (1 + Math.exp(-sum));
        value -= truth * Math.log(Math.max(1e-12, probability));
        value -= (1 - truth) * Math.log(Math.max(1e-12, 1 - probability));
        for (const [number, amount] of parts)
          gradient[number] = (gradient[number] ?? 0) + (probability - truth) * amount;
      }
      return { value, gradient };
    },
    kept.length,
    penalty,
    MOST_STEPS,
    () => {},
  );
  return new Map(kept.map((feature, number) => [feature, weights[number] ?? 0]));
}
