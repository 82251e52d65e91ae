import { readFileSync } from "node:fs";
import type { NameFeature } from "./name-features.ts";

/** Decides by name, after the tagger has read every place: a logistic regression over `nameFeatures`. */
export interface Judge {
  /** Probability that a name with these features is what its type says; calibrated on texts that the tagger was not fitted on. */
  readonly probability: (features: readonly NameFeature[]) => number;
  /** The probability from which on a name counts: the one with the best F1 on such texts. */
  readonly thresholds: Readonly<Record<"Program" | "Industry", number>>;
}

/** The judge that ships with the product. */
export const judge: Judge = readJudge(readFileSync(new URL("./judge.tsv", import.meta.url), "utf8"));

/** Reads lines of a feature, a tab and its weight; a line `>Program` or `>Industry` gives the threshold; `#` opens a comment. */
export function readJudge(text: string): Judge {
  const weights = new Map<string, number>();
  for (const line of text.split("\n")) {
    const tab = line.lastIndexOf("\t");
    if (tab > 0 && !line.startsWith("#")) weights.set(line.slice(0, tab), Number(line.slice(tab + 1)));
  }
  return {
    probability: (features) => {
      let sum = 0;
      for (const [feature, amount] of features) sum += amount * (weights.get(feature) ?? 0);
      return 1 / (1 + Math.exp(-sum));
    },
    thresholds: { Program: weights.get(">Program") ?? 0.5, Industry: weights.get(">Industry") ?? 0.5 },
  };
}
