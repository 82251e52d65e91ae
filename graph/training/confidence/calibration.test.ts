import { describe, expect, it } from "vitest";
import { calibrationOf } from "./calibration.ts";

describe("calibration", () => {
  it("gives the Brier score, that of always saying the share, and what each bin said and was", () => {
    const predictions = [
      { confidence: 0.25, right: false },
      { confidence: 0.25, right: true },
      { confidence: 0.75, right: true },
      { confidence: 1, right: true },
    ];
    expect(calibrationOf(predictions, 0.5)).toEqual({
      count: 4,
      brier: (0.0625 + 0.5625 + 0.0625 + 0) / 4,
      plainBrier: 0.1875,
      error: 0.5 * 0.25 + 0.5 * 0.125,
      bins: [
        { from: 0, to: 0.5, count: 2, confidence: 0.25, right: 0.5 },
        { from: 0.5, to: 1, count: 2, confidence: 0.875, right: 1 },
      ],
    });
  });

  it("puts an edge into the bin that it opens, and 1 into the last", () => {
    const edges = [0, 0.3, 0.7, 1].map((confidence) => ({ confidence, right: true }));
    expect(calibrationOf(edges).bins.map(({ from, to, count }) => [from, to, count])).toEqual([
      [0, 0.1, 1],
      [0.3, 0.4, 1],
      [0.7, 0.8, 1],
      [0.9, 1, 1],
    ]);
  });

  it("is all zeros without predictions", () => {
    expect(calibrationOf([])).toEqual({ count: 0, brier: 0, plainBrier: 0, error: 0, bins: [] });
  });
});
