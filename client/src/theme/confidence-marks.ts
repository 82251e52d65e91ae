/** How sure a thing is, in words and as it is drawn. */
export type ConfidenceBand = "HIGH" | "FAIR" | "LOW";

/** How a band is drawn, on top of what type and modality say. */
export interface ConfidenceMark {
  /** Least whole percent of the band. */
  readonly from: number;
  /** Share of a line's own width and opacity that is left; the order of the modalities' widths stays. */
  readonly width: number;
  readonly opacity: number;
  /** Dashes and gaps of a line; none for an unbroken one. Never the only sign: width, opacity and the legend say it too. */
  readonly dashes: readonly [dash: number, gap: number] | null;
  /** Share of a mark's colour in its fill; its outline keeps the full colour, so that the contrast stays. */
  readonly fill: number;
}

/** Surest first. */
export const confidenceMarks: Readonly<Record<ConfidenceBand, ConfidenceMark>> = {
  HIGH: { from: 80, width: 1, opacity: 1, dashes: null, fill: 1 },
  FAIR: { from: 60, width: 0.8, opacity: 0.9, dashes: [9, 4], fill: 0.45 },
  LOW: { from: 0, width: 0.65, opacity: 0.7, dashes: [3, 4], fill: 0.12 },
};

/** Surest first. */
export const confidenceBands: readonly ConfidenceBand[] = ["HIGH", "FAIR", "LOW"];

/**
 * A confidence of 0 to 1 as the whole percent that is shown and filtered by. Only what is certain is 100 and only what
 * is out of the question is 0: 0.997 is 99.
 */
export function percentOf(confidence: number): number {
  if (confidence <= 0) return 0;
  if (confidence >= 1) return 100;
  return Math.min(99, Math.max(1, Math.round(confidence * 100)));
}

/** The band of a confidence of 0 to 1, by the percent that is shown; null where there is no confidence. */
export function bandOf(confidence: number | null): ConfidenceBand | null {
  if (confidence === null) return null;
  const percent = percentOf(confidence);
  return confidenceBands.find((band) => percent >= confidenceMarks[band].from) ?? null;
}
