// the judge lets 港航计划 pass at 0.4, and of names that it lets pass so two in three are right -> 0.66
import type { EntityType } from "../../model/entity.ts";
import { type Feature, logOdds, probabilityOf, type Weights } from "./weights.ts";

/**
 * How likely a name is one that was let pass, from the probability that the judge gave it among all strings: those that pass and win
 * against the readings around them are a better lot (Platt scaling on texts that the tagger was not fitted on).
 */
export function nameConfidence(type: EntityType, judged: number, weights: Weights): number {
  return probabilityOf(nameFeatures(type, judged), weights);
}

/** What the scaling looks at. */
export function nameFeatures(type: EntityType, judged: number): Feature[] {
  return [
    [`name ${type}`, 1],
    [`name ${type} odds`, logOdds(judged)],
  ];
}
