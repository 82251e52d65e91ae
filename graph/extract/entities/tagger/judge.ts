import { readFileSync } from "node:fs";
import { type NameInText, nameFeatures } from "./name-features.ts";

/** Decides by name, after the tagger has read every place: a logistic regression over `nameFeatures`. */
export interface Judge {
  /** Probability that a name is what its type says; calibrated on texts that the tagger was not fitted on. */
  readonly probability: (name: NameInText) => number;
  /** The probability from which on a name counts: the one with the best F1 on such texts. */
  readonly thresholds: Readonly<Record<"Program" | "Industry", number>>;
}

/** Weights by type and family of the feature (`Program first word`), then by its value. */
type Weights = Map<string, Map<string, number>>;

/** The judge that ships with the product. */
export const judge: Judge = readJudge(readFileSync(new URL("./judge.tsv", import.meta.url), "utf8"));

/** Reads lines of type, family, value and weight between tabs; a line `>Program` or `>Industry` gives the threshold; `#` opens a comment. */
export function readJudge(text: string): Judge {
  const weights: Record<"Program" | "Industry", Weights> = { Program: new Map(), Industry: new Map() };
  const thresholds = { Program: 0.5, Industry: 0.5 };
  for (const line of text.split("\n")) {
    const [type, family, value, weight] = line.split("\t");
    if (type === ">Program") thresholds.Program = Number(family);
    else if (type === ">Industry") thresholds.Industry = Number(family);
    else if ((type === "Program" || type === "Industry") && family !== undefined && value !== undefined) {
      const values = weights[type].get(family) ?? new Map<string, number>();
      weights[type].set(family, values.set(value, Number(weight)));
    }
  }
  return {
    probability: (name) => {
      const known = weights[name.evidence.type];
      let sum = 0;
      nameFeatures(name, (family, value, amount) => {
        sum += amount * (known.get(family)?.get(value) ?? 0);
      });
      return 1 / (1 + Math.exp(-sum));
    },
    thresholds,
  };
}
