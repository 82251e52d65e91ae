import { readFileSync } from "node:fs";
import { type Reliability, readReliability } from "./reliability.ts";
import { readWeights, type Weights } from "./weights.ts";

/** What confidence is read from: both parts come from labelled documents (see graph/README.md). */
export interface Scales {
  readonly reliability: Reliability;
  readonly weights: Weights;
}

/** The scales that ship with the product. */
export const scales: Scales = {
  reliability: readReliability(readFileSync(new URL("./reliability.tsv", import.meta.url), "utf8")),
  weights: readWeights(readFileSync(new URL("./weights.tsv", import.meta.url), "utf8")),
};
