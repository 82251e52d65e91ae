import type { JudgedName } from "./judged-names.ts";
import { minimise, type Penalty } from "./minimise.ts";

/** The weight of each feature of a name. */
export type JudgeWeights = ReadonlyMap<string, number>;

/** A feature that fewer names have says nothing about others. */
const LEAST_COUNT = 3;
const penalty: Penalty = { absolute: 0.5, square: 0.05 };
const MOST_STEPS = 200;

/** Fits the logistic regression; names on which the reader left the answer open teach nothing. */
export function fitJudge(names: readonly JudgedName[]): JudgeWeights {
  const counts = new Map<string, number>();
  for (const { features } of names)
    for (const [feature] of features) counts.set(feature, (counts.get(feature) ?? 0) + 1);
  const kept = [...counts].filter(([, count]) => count >= LEAST_COUNT).map(([feature]) => feature);
  const numbers = new Map(kept.map((feature, number) => [feature, number]));
  const examples = names
    .filter(({ verdict }) => verdict.answer !== "open")
    .map(({ features, verdict }) => ({
      truth: verdict.answer === "yes" ? 1 : 0,
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
        value -= Math.log(Math.max(1e-12, truth === 1 ? probability : 1 - probability));
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
  return new Map(
    kept.flatMap((feature, number) => (weights[number] ? [[feature, weights[number] ?? 0] as const] : [])),
  );
}
