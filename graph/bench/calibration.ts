/** A claim with how sure it was, from 0 to 1, and whether it was right. */
export interface Prediction {
  readonly confidence: number;
  readonly right: boolean;
}

/** The predictions of one stretch of confidence: how many, how sure they were on average, and what share was right. */
export interface ReliabilityBin {
  readonly from: number;
  readonly to: number;
  readonly count: number;
  readonly confidence: number;
  readonly right: number;
}

/** How far confidence can be trusted. */
export interface Calibration {
  readonly count: number;
  /** Mean squared distance between confidence and truth; 0 is perfect, always saying the share of right ones gives `plainBrier`. */
  readonly brier: number;
  readonly plainBrier: number;
  /** Bins that hold predictions, from the least sure to the surest; the last holds 1 itself. */
  readonly bins: readonly ReliabilityBin[];
}

const BINS = 10;

/** Compares confidences with the truth, in bins of a tenth. Without predictions every figure is 0. */
export function calibrationOf(predictions: readonly Prediction[]): Calibration {
  const truths = predictions.map(({ right }) => Number(right));
  const share = mean(truths);
  return {
    count: predictions.length,
    brier: mean(predictions.map(({ confidence, right }) => (confidence - Number(right)) ** 2)),
    plainBrier: share * (1 - share),
    bins: Array.from({ length: BINS }, (_, bin) => binOf(predictions, bin)).filter(({ count }) => count > 0),
  };
}

function binOf(predictions: readonly Prediction[], bin: number): ReliabilityBin {
  const own = predictions.filter(
    ({ confidence }) => Math.min(BINS - 1, Math.floor(confidence * BINS + 1e-9)) === bin,
  );
  return {
    from: bin / BINS,
    to: (bin + 1) / BINS,
    count: own.length,
    confidence: mean(own.map(({ confidence }) => confidence)),
    right: mean(own.map(({ right }) => Number(right))),
  };
}

function mean(numbers: readonly number[]): number {
  return numbers.length === 0 ? 0 : numbers.reduce((sum, number) => sum + number, 0) / numbers.length;
}
