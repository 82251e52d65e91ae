import { describe, expect, it } from "vitest";
import { calibrationOf } from "./calibration.ts";

describe("calibration", () => {
  it("is the share of right ones beside the confidence, in bins, with the Brier score", () => {
    const { bins, brier, plainBrier, count } = calibrationOf([
      { confidence: 0.25, right: false },
      { confidence: 0.25, right: true },
      { confidence: 0.75, right: true },
      { confidence: 1, right: true },
    ]);
    expect(bins).toEqual([
      { from: 0.2, to: 0.3, count: 2, confidence: 0.25, right: 0.5 },
      { from: 0.7, to: 0.8, count: 1, confidence: 0.75, right: 1 },
      { from: 0.9, to: 1, count: 1, confidence: 1, right: 1 },
    ]);
    expect(brier).toBeCloseTo((0.0625 + 0.5625 + 0.0625) / 4, 10);
    expect(plainBrier).toBeCloseTo(0.75 * 0.25, 10);
    expect(count).toBe(4);
  });

  it("puts a confidence on an edge into the bin that it opens", () => {
    expect(calibrationOf([{ confidence: 0.3, right: true }]).bins.map(({ from }) => from)).toEqual([0.3]);
  });

  it("is nothing without predictions", () => {
    expect(calibrationOf([])).toEqual({ count: 0, brier: 0, plainBrier: 0, bins: [] });
  });
});
