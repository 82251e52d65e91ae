import { LABELS, OUTSIDE } from "../extract/entities/tagger/labels.ts";

/** What a chain of characters may be labelled, weighed by probability. */
export interface Expectation {
  /** Logarithm of the sum of all labellings' weights. */
  readonly logSum: number;
  /** Probability of each label at each character, at `character * LABELS + label`. */
  readonly states: Float64Array;
  /** How often each step from label to label is expected, at `from * LABELS + to`. */
  readonly steps: Float64Array;
}

/**
 * Forward–backward over one chain of at least one character, with something outside of every name before and behind it. `scores` are logarithms of weights, `jumps` weights of steps; `allowed`
 * closes at each character the labels whose bit it lacks. Every place is scaled to sum 1, so that no length overflows.
 */
export function expectation(
  scores: Float64Array,
  jumps: readonly number[],
  allowed: Uint8Array | null,
): Expectation {
  const { potentials, greatest } = potentialsOf(scores, allowed);
  const forward = new Float64Array(scores.length);
  let logSum = greatest;
  for (let base = 0; base < scores.length; base += LABELS) {
    for (let to = 0; to < LABELS; to += 1) {
      let reached = base === 0 ? (jumps[OUTSIDE * LABELS + to] ?? 0) : 0;
      for (let from = 0; base > 0 && from < LABELS; from += 1)
        reached += (forward[base - LABELS + from] ?? 0) * (jumps[from * LABELS + to] ?? 0);
      forward[base + to] = reached * (potentials[base + to] ?? 0);
    }
    logSum += Math.log(rescale(forward, base));
  }
  const backward = new Float64Array(scores.length);
  let ended = 0;
  for (let label = 0; label < LABELS; label += 1) {
    const onward = jumps[label * LABELS + OUTSIDE] ?? 0;
    backward[scores.length - LABELS + label] = onward;
    ended += (forward[scores.length - LABELS + label] ?? 0) * onward;
  }
  logSum += Math.log(ended);
  const steps = new Float64Array(LABELS * LABELS);
  for (let base = scores.length - LABELS; base > 0; base -= LABELS)
    stepBack(base, forward, backward, potentials, jumps, steps);
  for (let base = 0; base < scores.length; base += LABELS) {
    for (let label = 0; label < LABELS; label += 1)
      forward[base + label] = (forward[base + label] ?? 0) * (backward[base + label] ?? 0);
    rescale(forward, base);
  }
  for (let label = 0; label < LABELS; label += 1) {
    const into = OUTSIDE * LABELS + label;
    const out = label * LABELS + OUTSIDE;
    steps[into] = (steps[into] ?? 0) + (forward[label] ?? 0);
    steps[out] = (steps[out] ?? 0) + (forward[scores.length - LABELS + label] ?? 0);
  }
  return { logSum, states: forward, steps };
}

/** Weights of labels with the greatest of each place as 1, and the sum of the logarithms that this took away. */
function potentialsOf(
  scores: Float64Array,
  allowed: Uint8Array | null,
): { potentials: Float64Array; greatest: number } {
  const potentials = new Float64Array(scores.length);
  let greatest = 0;
  for (let base = 0; base < scores.length; base += LABELS) {
    let top = Number.NEGATIVE_INFINITY;
    for (let label = 0; label < LABELS; label += 1) top = Math.max(top, scores[base + label] ?? 0);
    greatest += top;
    const open = allowed?.[base / LABELS] ?? -1;
    for (let label = 0; label < LABELS; label += 1)
      if ((open >> label) & 1) potentials[base + label] = Math.exp((scores[base + label] ?? 0) - top);
  }
  return { potentials, greatest };
}

/** Fills the place before `base`, and adds what the step between the two is expected to be. */
function stepBack(
  base: number,
  forward: Float64Array,
  backward: Float64Array,
  potentials: Float64Array,
  jumps: readonly number[],
  steps: Float64Array,
): void {
  const before = base - LABELS;
  const onward = new Float64Array(LABELS);
  for (let to = 0; to < LABELS; to += 1)
    onward[to] = (potentials[base + to] ?? 0) * (backward[base + to] ?? 0);
  let whole = 0;
  for (let from = 0; from < LABELS; from += 1) {
    let total = 0;
    for (let to = 0; to < LABELS; to += 1) total += (jumps[from * LABELS + to] ?? 0) * (onward[to] ?? 0);
    backward[before + from] = total;
    whole += (forward[before + from] ?? 0) * total;
  }
  for (let from = 0; from < LABELS; from += 1) {
    const share = (forward[before + from] ?? 0) / whole;
    for (let to = 0; share > 0 && to < LABELS; to += 1) {
      const step = from * LABELS + to;
      steps[step] = (steps[step] ?? 0) + share * (jumps[step] ?? 0) * (onward[to] ?? 0);
    }
    backward[before + from] = (backward[before + from] ?? 0) / whole;
  }
}

function rescale(values: Float64Array, base: number): number {
  let sum = 0;
  for (let label = 0; label < LABELS; label += 1) sum += values[base + label] ?? 0;
  for (let label = 0; label < LABELS; label += 1) values[base + label] = (values[base + label] ?? 0) / sum;
  return sum;
}
