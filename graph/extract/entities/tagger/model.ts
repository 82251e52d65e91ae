import { readFileSync } from "node:fs";
import { type Chain, chainOf } from "./chain.ts";
import { FEATURES } from "./features.ts";
import { LABELS } from "./labels.ts";

/** A linear-chain conditional random field: a weight for each feature and label, and for each pair of neighbouring labels. */
export interface Model {
  /** Adds the seven weights of each feature, in units of `UNIT` and in the order of the labels, to the numbers from `base` on; unknown features add nothing. */
  readonly addWeights: (features: Int32Array, scores: Int32Array, base: number) => void;
  readonly chain: Chain;
}

/** Weights are written as whole numbers in this unit, between −2 ** 11 and 2 ** 11, so that a character's features add up within a lane. */
export const UNIT = 1 / 20;
const IMPOSSIBLE = -1e4;
/** Words of 32 bits; 2 ** 20 bits for some 23,000 features let one of 45 unknown ones through. */
const FILTER_WORDS = 2 ** 15;
/** Numbers that the weights of a feature take, two by two. */
const PAIRS = Math.ceil(LABELS / 2);
/** Key of a slot that no feature has; a feature of this hash would be read as unknown. */
const FREE = 0;
const ZERO = "0".charCodeAt(0);

/** The model that ships with the product; weights.tsv says where it comes from. */
export const model: Model = readModel(readFileSync(new URL("./weights.tsv", import.meta.url), "utf8"));

/**
 * Reads lines of a feature's hash in base 36, a tab and its weights as label digit and number (`3-12` is −12 for the fourth label);
 * a line `>L` gives the steps from label L.
 */
export function readModel(text: string): Model {
  const rows: Row[] = [];
  const steps = new Float32Array(LABELS * LABELS).fill(IMPOSSIBLE);
  for (const line of text.split("\n")) {
    const tab = line.indexOf("\t");
    if (tab <= 0 || line.startsWith("#")) continue;
    const weights = new Int32Array(LABELS);
    const pairs = line.slice(tab + 1).split(" ");
    if (line.startsWith(">")) {
      for (const pair of pairs)
        steps[Number(line.slice(1, tab)) * LABELS + pair.charCodeAt(0) - ZERO] = Number(pair.slice(1)) * UNIT;
      continue;
    }
    for (const pair of pairs) weights[pair.charCodeAt(0) - ZERO] = Number(pair.slice(1));
    rows.push({ feature: Number.parseInt(line.slice(0, tab), 36), weights });
  }
  return { addWeights: tableOf(rows), chain: chainOf(steps) };
}

interface Row {
  /** Hash of 32 bits. */
  readonly feature: number;
  /** One whole number a label. */
  readonly weights: Int32Array;
}

/**
 * An open hash table behind a filter of one bit a hash, which says at once that a feature has no weight. Two weights lie in one number
 * (the first in the upper half), so that four additions add all seven.
 */
function tableOf(rows: readonly Row[]): Model["addWeights"] {
  let mask = 15;
  while (mask < rows.length * 2) mask = mask * 2 + 1;
  const keys = new Int32Array(mask + 1).fill(FREE);
  const pairs = new Int32Array((mask + 1) * PAIRS);
  const filter = new Int32Array(FILTER_WORDS);
  for (const { feature, weights } of rows) {
    let slot = feature & mask;
    while (keys[slot] !== FREE) slot = (slot + 1) & mask;
    keys[slot] = feature;
    for (let pair = 0; pair < PAIRS; pair += 1)
      pairs[slot * PAIRS + pair] = ((weights[2 * pair] ?? 0) << 16) + (weights[2 * pair + 1] ?? 0);
    const word = (feature >>> 5) & (FILTER_WORDS - 1);
    filter[word] = (filter[word] ?? 0) | (1 << (feature & 31));
  }
  const known = new Int32Array(FEATURES + 1);
  return (features, scores, base) => {
    // Without a branch: which features are known changes from character to character and cannot be guessed.
    let count = 0;
    for (let index = 0; index < features.length; index += 1) {
      const feature = features[index] ?? 0;
      known[count] = feature;
      count += ((filter[(feature >>> 5) & (FILTER_WORDS - 1)] ?? 0) >>> (feature & 31)) & 1;
    }
    let first = 0;
    let second = 0;
    let third = 0;
    let fourth = 0;
    for (let index = 0; index < count; index += 1) {
      const feature = known[index] ?? 0;
      let slot = feature & mask;
      for (let key = keys[slot]; key !== feature && key !== FREE; key = keys[slot]) slot = (slot + 1) & mask;
      // A free slot holds zeros.
      const entry = slot * PAIRS;
      first = (first + (pairs[entry] ?? 0)) | 0;
      second = (second + (pairs[entry + 1] ?? 0)) | 0;
      third = (third + (pairs[entry + 2] ?? 0)) | 0;
      fourth = (fourth + (pairs[entry + 3] ?? 0)) | 0;
    }
    addPair(scores, base, first);
    addPair(scores, base + 2, second);
    addPair(scores, base + 4, third);
    scores[base + 6] = (scores[base + 6] ?? 0) + upper(fourth);
  };
}

function addPair(scores: Int32Array, base: number, pair: number): void {
  scores[base] = (scores[base] ?? 0) + upper(pair);
  scores[base + 1] = (scores[base + 1] ?? 0) + lower(pair);
}

function lower(pair: number): number {
  return (pair << 16) >> 16;
}

/** What is left of a pair without its lower half, which takes one from the upper where it is negative. */
function upper(pair: number): number {
  return (pair - lower(pair)) >> 16;
}
