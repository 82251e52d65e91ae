import { describe, expect, it } from "vitest";
import { LABELS, labels } from "./labels.ts";
import { readModel, UNIT } from "./model.ts";
import { readSpans } from "./read-spans.ts";

// O -> O BP BI, BP -> IP EP, IP -> IP EP, EP -> O BP, BI -> II EI, II -> II EI, EI -> O BI; all steps weigh nothing.
const model = readModel(
  ">0\t00 10 40\n>1\t20 30\n>2\t20 30\n>3\t00 10\n>4\t50 60\n>5\t50 60\n>6\t00 40\n1z\t120 0-20",
);

/** Scores of a line in which each character's label has the given weight over all others. */
function scores(wanted: readonly (typeof labels)[number][], weight: number): Int32Array {
  const all = new Int32Array(wanted.length * LABELS);
  wanted.forEach((label, at) => {
    all[at * LABELS + labels.indexOf(label)] = weight / UNIT;
  });
  return all;
}

describe("likely spans of a line", () => {
  it("are those that its labels speak for, nearly certain where the weights are great", () => {
    const line = scores(["O", "BP", "IP", "EP", "O", "BI", "EI"], 12);
    const found = readSpans(line, 7, 100, model);
    expect(found.map(({ start, end, type }) => `${start}-${end} ${type}`)).toEqual([
      "101-104 Program",
      "105-107 Industry",
    ]);
    expect(Math.min(...found.map(({ probability }) => probability))).toBeGreaterThan(0.99);
  });

  it("share the probability where the end is open", () => {
    const line = scores(["BP", "IP", "EP"], 12);
    line[1 * LABELS + labels.indexOf("EP")] = 12 / UNIT;
    line[2 * LABELS + labels.indexOf("O")] = 12 / UNIT;
    const found = readSpans(line, 3, 0, model);
    expect(found.map(({ end }) => end)).toEqual([2, 3]);
    expect(found[0]?.probability).toBeCloseTo(0.5, 2);
    expect(found[1]?.probability).toBeCloseTo(0.5, 2);
  });

  it("are none in an empty line and in one without names, however long", () => {
    expect(readSpans(new Int32Array(0), 0, 0, model)).toEqual([]);
    expect(readSpans(scores(new Array<"O">(3000).fill("O"), 9), 3000, 0, model)).toEqual([]);
  });
});

describe("a model", () => {
  it("adds a known feature's weights in its unit, and nothing for an unknown one", () => {
    const all = new Int32Array(2 * LABELS);
    model.addWeights(Int32Array.of(Number.parseInt("1z", 36)), all, LABELS);
    model.addWeights(Int32Array.of(12345), all, 0);
    expect([...all]).toEqual([0, 0, 0, 0, 0, 0, 0, -20, 20, 0, 0, 0, 0, 0]);
  });
});
