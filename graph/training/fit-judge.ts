import { commonFeatures, fitWeights } from "./confidence/fit-logistic.ts";
import type { JudgedName } from "./judged-names.ts";
import type { Penalty } from "./minimise.ts";

/** The weight of each feature of a name. */
export type JudgeWeights = ReadonlyMap<string, number>;

/** A feature that fewer names have says nothing about others. */
const LEAST_COUNT = 3;
const penalty: Penalty = { absolute: 0.5, square: 0.05 };

/** Fits the logistic regression; names on which the reader left the answer open teach nothing. */
export function fitJudge(names: readonly JudgedName[]): JudgeWeights {
  const cases = names
    .filter(({ verdict }) => verdict.answer !== "open")
    .map(({ features, verdict }) => ({ features, truth: verdict.answer === "yes" ? 1 : 0 }));
  const weights = fitWeights(cases, commonFeatures(names, LEAST_COUNT), penalty);
  return new Map([...weights].filter(([, weight]) => weight !== 0));
}
