/** Weights of logistic regressions by feature; a feature without a weight counts nothing. */
export type Weights = ReadonlyMap<string, number>;

/** A feature, and how much of it there is. */
export type Feature = readonly [feature: string, amount: number];

/** The probability that features with these weights speak for. */
export function probabilityOf(features: readonly Feature[], known: Weights): number {
  let sum = 0;
  for (const [feature, amount] of features) sum += amount * (known.get(feature) ?? 0);
  return 1 / (1 + Math.exp(-sum));
}

/** Logarithm of the odds, held between ±5. */
export function logOdds(probability: number): number {
  return Math.max(-5, Math.min(5, Math.log((probability + 1e-6) / (1 - probability + 1e-6))));
}

/** Reads lines of a feature, a tab and its weight; `#` opens a comment. */
export function readWeights(text: string): Weights {
  const read = new Map<string, number>();
  for (const line of text.split("\n")) {
    const [feature = "", weight] = line.split("\t");
    if (weight !== undefined && !line.startsWith("#")) read.set(feature, Number(weight));
  }
  return read;
}
