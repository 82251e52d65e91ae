import { tagger } from "../extract/entities/tagger/tagger.ts";
import { judgedNames } from "../training/judged-names.ts";
import type { LabelledDocument } from "../training/labelled-document.ts";
import type { Prediction } from "./calibration.ts";

/** How sure the product is of each program and industry that it lets pass, and whether careful readers agree; open cases are left out. */
export function predictionsOn(documents: readonly LabelledDocument[]): Prediction[] {
  return documents
    .flatMap((document) => judgedNames(document, tagger.model))
    .flatMap(({ type, features, verdict }) => {
      const confidence = tagger.judge.probability(features);
      if (verdict.answer === "open" || confidence < tagger.judge.thresholds[type]) return [];
      return [{ confidence, right: verdict.answer === "yes" }];
    });
}
