import { readFileSync } from "node:fs";

/** What a character can be: outside, or beginning, inside or end of a program (P) or an industry (I). */
export const labels = ["O", "BP", "IP", "EP", "BI", "II", "EI"] as const;
export const LABELS = labels.length;
/** The label of what is part of no name; also of what lies before and behind a line, however it is indented. */
export const OUTSIDE = 0;

/** A linear-chain conditional random field: a weight for each feature and label, and for each pair of neighbouring labels. */
export interface Model {
  /** Adds the seven weights of each feature, in the order of the labels, to the numbers from `base` on; unknown features add nothing. */
  readonly addWeights: (features: Int32Array, scores: Float32Array, base: number) => void;
  /** Weight of going from one label to the next at `from * LABELS + to`; impossible steps have the lowest weight. */
  readonly steps: Float32Array;
}

/** Weights are written as whole numbers in this unit. */
export const UNIT = 1 / 20;
const IMPOSSIBLE = -1e4;
/** Words of 32 bits; 2 ** 18 bits for some 17,000 features let one of sixteen unknown ones through. */
const FILTER_WORDS = 2 ** 13;
const ZERO = "0".charCodeAt(0);

/** The model that ships with the product; weights.tsv says where it comes from. */
export const model: Model = readModel(readFileSync(new URL("./weights.tsv", import.meta.url), "utf8"));

/**
 * Reads lines of a feature's hash in base 36, a tab and its weights as label digit and number (`3-12` is −12 for the fourth label);
 * a line `>L` gives the steps from label L.
 */
export function readModel(text: string): Model {
  const rows: (readonly [feature: number, weights: Float32Array])[] = [];
  const steps = new Float32Array(LABELS * LABELS).fill(IMPOSSIBLE);
  for (const line of text.split("\n")) {
    const tab = line.indexOf("\t");
    if (tab <= 0 || line.startsWith("#")) continue;
    const weights = new Float32Array(LABELS);
    for (const pair of line.slice(tab + 1).split(" "))
      weights[pair.charCodeAt(0) - ZERO] = Number(pair.slice(1)) * UNIT;
    if (line.startsWith(">")) {
      for (const pair of line.slice(tab + 1).split(" "))
        steps[Number(line.slice(1, tab)) * LABELS + pair.charCodeAt(0) - ZERO] = Number(pair.slice(1)) * UNIT;
    } else rows.push([Number.parseInt(line.slice(0, tab), 36), weights]);
  }
  return { addWeights: tableOf(rows), steps };
}

/**
 * An open hash table behind a filter of one bit a hash: most features of a text have no weight, and the filter, which fits into the
 * processor's nearest cache, says so at once.
 */
function tableOf(rows: readonly (readonly [feature: number, weights: Float32Array])[]): Model["addWeights"] {
  let size = 16;
  while (size < rows.length * 4) size *= 2;
  const hashes = new Int32Array(size);
  const slots = new Int32Array(size).fill(-1);
  const weights = new Float32Array(rows.length * LABELS);
  const filter = new Int32Array(FILTER_WORDS);
  rows.forEach(([feature, own], row) => {
    let slot = feature & (size - 1);
    while (slots[slot] !== -1) slot = (slot + 1) & (size - 1);
    hashes[slot] = feature;
    slots[slot] = row;
    const word = (feature >>> 5) & (FILTER_WORDS - 1);
    filter[word] = (filter[word] ?? 0) | (1 << (feature & 31));
    weights.set(own, row * LABELS);
  });
  return (features, scores, base) => {
    for (let index = 0; index < features.length; index += 1) {
      const feature = features[index] ?? 0;
      const known = filter[(feature >>> 5) & (FILTER_WORDS - 1)] ?? 0;
      if (((known >>> (feature & 31)) & 1) === 0) continue;
      let slot = feature & (size - 1);
      while (slots[slot] !== -1 && hashes[slot] !== feature) slot = (slot + 1) & (size - 1);
      const row = slots[slot] ?? -1;
      if (row < 0) continue;
      for (let label = 0; label < LABELS; label += 1)
        scores[base + label] = (scores[base + label] ?? 0) + (weights[row * LABELS + label] ?? 0);
    }
  };
}
