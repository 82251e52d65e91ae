import { expect, test } from "vitest";
import type { CanvasEdge } from "../../canvas/canvas-edge.ts";
import { stepAlong, tiedTo } from "./walk.ts";

const edge = (from: string, to: string, count: number): CanvasEdge => ({
  id: `${from}${to}`,
  from,
  to,
  relation: "COMMITS_TO",
  label: null,
  modality: "WILL",
  confidence: null,
  count,
});
const edges = [edge("a", "b", 1), edge("c", "a", 3), edge("b", "c", 1)];

test("the entity with the most facts comes first, whichever way the line points", () => {
  expect(tiedTo("a", edges)).toEqual(["c", "b"]);
});

test("a walk does not turn back and ends where all neighbours were visited", () => {
  expect(stepAlong("a", ["a"], edges)).toBe("c");
  expect(stepAlong("c", ["a", "c"], edges)).toBe("b");
  expect(stepAlong("b", ["a", "c", "b"], edges)).toBeNull();
});
