import { describe, expect, it } from "vitest";
import { labels } from "../extract/entities/tagger/labels.ts";
import { fieldLoss, STEPS } from "./field-loss.ts";
import { courseOf, type Lesson } from "./sequences.ts";

const bit = (...allowed: readonly (typeof labels)[number][]) =>
  allowed.reduce((set, label) => set | (1 << labels.indexOf(label)), 0);

/** Five characters of two features each; what the last one is stays open between two labels. */
const lesson: Lesson = {
  features: Uint32Array.of(11, 12, 11, 13, 12, 13, 11, 12, 13, 11),
  begin: Int32Array.of(0, 2, 4, 6, 8, 10),
  allowed: Uint8Array.of(bit("O"), bit("BP"), bit("EP"), bit("O"), bit("O", "BI")),
  lines: [
    [0, 4],
    [4, 5],
  ],
};
const course = courseOf([lesson]);
const size = course.label.length + STEPS;

describe("the loss of a field", () => {
  it("is the logarithm of the number of labellings where all weigh the same", () => {
    // A line of four with one allowed labelling, and a line of one, in which no name can begin.
    const { value } = fieldLoss(course, new Float64Array(size));
    expect(value).toBeCloseTo(Math.log(labellings(4)) + Math.log(labellings(1)), 9);
  });

  it("has the gradient that its own values show", () => {
    const point = Float64Array.from({ length: size }, (_, i) => Math.sin(i) / 2);
    const { gradient } = fieldLoss(course, point);
    const slopes = point.map((_, i) => {
      const at = (shift: number) =>
        fieldLoss(
          course,
          point.map((x, j) => (i === j ? x + shift : x)),
        ).value;
      return (at(1e-5) - at(-1e-5)) / 2e-5;
    });
    expect(Math.max(...gradient.map((g, i) => Math.abs(g - (slopes[i] ?? 0))))).toBeLessThan(1e-6);
  });

  it("falls when the weights favour the allowed labels", () => {
    const better = new Float64Array(size);
    course.label.forEach((label, p) => {
      better[p] = label === labels.indexOf("O") ? 0.2 : 0;
    });
    expect(fieldLoss(course, better).value).toBeLessThan(fieldLoss(course, new Float64Array(size)).value);
  });
});

/** Counts labellings of a line with something outside before and behind it in which every step is possible. */
function labellings(length: number): number {
  const follows = (from: string, to: string) =>
    /^[BI]/.test(from) ? /^[IE]/.test(to) && from[1] === to[1] : !/^[IE]/.test(to);
  let ways: number[] = labels.map((to) => (follows("O", to) ? 1 : 0));
  for (let at = 1; at < length; at += 1)
    ways = labels.map((to) =>
      labels.reduce((sum, from, i) => sum + (follows(from, to) ? (ways[i] ?? 0) : 0), 0),
    );
  return ways.reduce<number>((sum, way, i) => sum + (follows(labels[i] ?? "O", "O") ? way : 0), 0);
}
