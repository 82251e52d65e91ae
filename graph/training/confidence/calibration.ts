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
  /** Mean distance between confidence and share of right ones over the bins, weighed by their counts. */
  readonly error: number;
  /** Bins that hold predictions, from the least sure to the surest; the last holds 1 itself. */
  readonly bins: readonly ReliabilityBin[];
}

/** Compares confidences with the truth, in bins of equal width. Pure; without predictions every figure is 0. */
export function calibrationOf(predictions: readonly Prediction[], width = 0.1): Calibration {
  const count = predictions.length;
  const binCount = Math.ceil(1 / width - 1e-9);
  const groups = new Map<number, Prediction[]>();
  for (const prediction of predictions) {
    const bin = Math.min(binCount - 1, Math.floor(prediction.confidence / width + 1e-9));
    const group = groups.get(bin);
    if (group) group.push(prediction);
    else groups.set(bin, [prediction]);
  }
  const bins = [...groups]
    .sort(([a], [b]) => a - b)
    .map(([bin, group]) => ({
      from: tidy(bin * width),
      to: tidy(Math.min(1, (bin + 1) * width)),
      count: group.length,
      confidence: mean(group.map(({ confidence }) => confidence)),
      right: mean(group.map(truthOf)),
    }));
  const share = mean(predictions.map(truthOf));
  return {
    count,
    brier: mean(predictions.map((prediction) => (prediction.confidence - truthOf(prediction)) ** 2)),
    plainBrier: share * (1 - share),
    error: bins.reduce((sum, bin) => sum + (bin.count / count) * Math.abs(bin.confidence - bin.right), 0),
    bins,
  };
}

function truthOf({ right }: Prediction): number {
  return right ? 1 : 0;
}

function mean(numbers: readonly number[]): number {
  return numbers.length === 0 ? 0 : numbers.reduce((sum, number) => sum + number, 0) / numbers.length;
}

/** Without the noise of binary fractions: 0.3 and not 0.30000000000000004. */
function tidy(edge: number): number {
  return Number(edge.toFixed(6));
}
