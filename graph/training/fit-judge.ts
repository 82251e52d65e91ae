import { commonFeatures, fitWeights } from "./confidence/fit-logistic.ts";
import type { JudgedName } from "./judged-names.ts";
import type { Penalty } from "./minimise.ts";

/** The weight of each feature of a name. */
export type JudgeWeights = ReadonlyMap<string, number>;

/** A feature that fewer names have says nothing about others. */
const LEAST_COUNT = 3;
/** Chosen on 86 texts that neither tagger nor judge had seen; half and twice of it change F1 by less than .003, a tenth of it takes .012 from programs. */
const penalty: Penalty = { absolute: 0, square: 2.5 };

/** Fits the logistic regression; names on which the reader left the answer open teach nothing. */
export function fitJudge(names: readonly JudgedName[]): JudgeWeights {
  const cases = names
    .filter(({ verdict }) => verdict.answer !== "open")
    .map(({ features, verdict }) => ({ features, truth: verdict.answer === "yes" ? 1 : 0 }));
  const weights = fitWeights(cases, commonFeatures(names, LEAST_COUNT), penalty);
  return new Map([...weights].filter(([, weight]) => weight !== 0));
}
