import { describe, expect, it } from "vitest";
import { type TargetGrounds, targetConfidence } from "./target-confidence.ts";
import { readWeights } from "./weights.ts";

const number: TargetGrounds = { table: false, comparator: ">=", unit: "个", dated: true, actor: 0.5 };

const using = {
  reliability: () => 0.5,
  weights: readWeights(
    "target\t1\ntarget count\t0.5\ntarget bare\t-1\ntarget undated\t-1\ntarget of a table\t2\ntarget, actor\t0.5\n",
  ),
};

describe("the confidence of a target", () => {
  it("tells numbers that are compared and dated from those that are not", () => {
    expect(targetConfidence(number, using)).toBe(0.818);
    expect(targetConfidence({ ...number, comparator: "=", dated: false }, using)).toBe(0.378);
  });

  it("takes a table of indicators for what it is, whatever stands in it", () => {
    expect(targetConfidence({ ...number, table: true }, using)).toBe(0.953);
    expect(targetConfidence({ ...number, table: true, unit: "%", dated: false }, using)).toBe(0.953);
  });

  it("grows with how sure it is that the actor acts", () => {
    expect(targetConfidence({ ...number, actor: 0.9 }, using)).toBe(0.931);
  });
});
