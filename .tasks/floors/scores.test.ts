import { describe, expect, it } from "vitest";
import { belowFloors, floorsBelow, readScores } from "./scores.ts";

const printed = [
  "31 documents, 0 bad offsets",
  "table                  precision recall     F1   (gold)",
  "official                100.0    100.0  100.0   (58)",
  "agency name              98.1     97.0   97.5   (104)",
  "collaboration modality    0.0      0.0    0.0   (22)",
].join("\n");

describe("the floors", () => {
  it("are compared with the F1 of each table that the scorer prints", () => {
    expect(readScores(printed)).toEqual({ official: 100, "agency name": 97.5, "collaboration modality": 0 });
  });

  it("hold where a table reaches them and break where it falls below or is gone", () => {
    const scores = readScores(printed);
    expect(belowFloors(scores, { official: 100, "agency name": 97.5 })).toEqual([]);
    expect(belowFloors(scores, { official: 99, "agency name": 97.6, region: 90 })).toEqual([
      "agency name: expected at least 97.6, but it came to 97.5; mend what made it worse.",
      "region: expected at least 90, but the scorer printed no such table.",
    ]);
  });

  it("are set one point below what was reached", () => {
    expect(floorsBelow(readScores(printed))).toEqual({
      official: 99,
      "agency name": 96.5,
      "collaboration modality": 0,
    });
  });
});
