import { expect, test } from "vitest";
import { type CanvasEdge, drawnEdges } from "./canvas-edge.ts";

const edge = (id: string, from: string, to: string, relation: CanvasEdge["relation"]): CanvasEdge => ({
  id,
  from,
  to,
  relation,
  label: null,
  modality: null,
  confidence: null,
  count: 1,
});

test("one line stands for a joint action and the commitment that states it, in either direction", () => {
  const edges = [edge("1", "a", "b", "WITH"), edge("2", "b", "a", "COLLABORATES_WITH")];
  expect(drawnEdges(edges).map(({ id }) => id)).toEqual(["2"]);
});

test("a partner without a joint action keeps its line, and so do other relations of the pair", () => {
  const edges = [edge("1", "a", "b", "WITH"), edge("2", "a", "b", "SERVES"), edge("3", "a", "c", "WITH")];
  expect(drawnEdges(edges).map(({ id }) => id)).toEqual(["1", "2", "3"]);
});

test("a relation of an entity with itself is not drawn", () => {
  expect(drawnEdges([edge("1", "a", "a", "COLLABORATES_WITH")])).toEqual([]);
});
