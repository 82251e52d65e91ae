import { expect, test } from "vitest";
import { aNode } from "../state/a-node.ts";
import { emptyFilters } from "../state/filters.ts";
import type { CanvasEdge } from "./canvas-edge.ts";
import { leftOut } from "./left-out.ts";

const edge = (id: string, from: string, to: string, rest: Partial<CanvasEdge> = {}): CanvasEdge => ({
  id,
  from,
  to,
  relation: "COMMITS_TO",
  label: null,
  modality: "WILL",
  confidence: 0.9,
  count: 1,
  ...rest,
});
const nodes = new Map(
  [
    aNode({ id: "agency", type: "AGENCY" }),
    aNode({ id: "sure" }),
    aNode({ id: "unsure" }),
    aNode({ id: "person", type: "OFFICIAL" }),
  ].map((node) => [node.id, node]),
);
const edges = [
  edge("firm", "agency", "sure"),
  edge("weak", "agency", "sure", { modality: "WEAK", confidence: 0.55 }),
  edge("end", "agency", "unsure"),
  edge("post", "person", "agency", { relation: "HOLDS", modality: null, confidence: null }),
  edge("joint", "agency", "sure", { relation: "WITH", modality: "WEAK" }),
];
const confidences = new Map([
  ["agency", 0.99],
  // Shown as 60%.
  ["sure", 0.597],
  ["unsure", 0.594],
]);
const ids = (filters: Partial<typeof emptyFilters>) => {
  const out = leftOut(nodes, edges, confidences, { ...emptyFilters, ...filters });
  return [[...out.nodes], [...out.edges]];
};

test("without filters nothing is out of sight", () => {
  expect(ids({})).toEqual([[], []]);
});

test("a least confidence hides what shows less, and lines that lose an end; what has none stays", () => {
  expect(ids({ minConfidence: 60 })).toEqual([["unsure"], ["weak", "end"]]);
});

test("a hidden type takes its lines with it; a hidden modality only lines that stand for commitments", () => {
  expect(ids({ hiddenTypes: new Set(["OFFICIAL"]) })).toEqual([["person"], ["post"]]);
  expect(ids({ hiddenModalities: new Set(["WEAK"]) })).toEqual([[], ["weak"]]);
});
