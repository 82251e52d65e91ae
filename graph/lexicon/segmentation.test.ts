import { describe, expect, it } from "vitest";
import { segmentationOf } from "./segmentation.ts";

const text = "推动数字经济发展";

function written(words: readonly { readonly start: number; readonly end: number }[] | null) {
  return words?.map(({ start, end }) => text.slice(start, end));
}

describe("a text divided into words", () => {
  const segmentation = segmentationOf(text);

  it("has words that cover it, each found by any of its characters", () => {
    expect(written(segmentation.words)).toEqual(["推动", "数字", "经济", "发展"]);
    expect(segmentation.wordAt(5)).toBe(segmentation.words[2]);
    expect(segmentation.wordAt(text.length)).toBeUndefined();
  });

  it("gives the words between two places, and none where one reaches over an edge", () => {
    expect(written(segmentation.between(2, 6))).toEqual(["数字", "经济"]);
    expect(segmentation.between(3, 6)).toBeNull();
    expect(segmentation.between(2, 5)).toBeNull();
  });
});
