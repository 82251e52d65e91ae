import { expect, test } from "vitest";
import { bandOf, confidenceBands, confidenceMarks, percentOf } from "./confidence-marks.ts";

test("a confidence is a whole percent; only certainty is 100, only the impossible 0", () => {
  expect([0, 0.001, 0.834, 0.835, 0.997, 1].map(percentOf)).toEqual([0, 1, 83, 84, 99, 100]);
});

test("a band goes by the percent that is shown, and what has no confidence has no band", () => {
  expect([1, 0.8, 0.795, 0.794, 0.6, 0.594, 0, null].map(bandOf)).toEqual([
    "HIGH",
    "HIGH",
    "HIGH",
    "FAIR",
    "FAIR",
    "LOW",
    "LOW",
    null,
  ]);
});

test("a less sure band is thinner, paler, emptier and broken: never told by dashes alone", () => {
  const marks = confidenceBands.map((band) => confidenceMarks[band]);
  const falls = (values: readonly number[]) =>
    values.every((value, index) => index === 0 || value < (values[index - 1] ?? 0));
  expect(marks.map(({ dashes }) => dashes !== null)).toEqual([false, true, true]);
  expect(falls(marks.map(({ width }) => width))).toBe(true);
  expect(falls(marks.map(({ opacity }) => opacity))).toBe(true);
  expect(falls(marks.map(({ fill }) => fill))).toBe(true);
});
