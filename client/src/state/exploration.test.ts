import { describe, expect, test } from "vitest";
import { aNode } from "./a-node.ts";
import { adding, broughtBy, type Exploration, moving, removing } from "./exploration.ts";
import { applyDiff, emptyDiff, invert, isEmpty, squash } from "./exploration-diff.ts";

const a = aNode({ id: "a" });
const b = aNode({ id: "b", addedBy: "a" });
const c = aNode({ id: "c", addedBy: "b" });
const d = aNode({ id: "d" });
const picture: Exploration = { nodes: new Map([a, b, c].map((node) => [node.id, node])) };

describe("what changes a picture", () => {
  test("adding leaves out what is there already", () => {
    expect(adding(picture, [b, d])).toEqual({ ...emptyDiff, added: [d] });
  });

  test("removing takes the nodes as they are and ignores unknown ids", () => {
    expect(removing(picture, ["c", "x"])).toEqual({ ...emptyDiff, removed: [c] });
  });

  test("moving leaves out what stays where it is", () => {
    const places = new Map([
      ["a", { x: 0, y: 0 }],
      ["b", { x: 5, y: 6 }],
    ]);
    expect(moving(picture, places)).toEqual({
      ...emptyDiff,
      updated: [[b, { ...b, place: { x: 5, y: 6 } }]],
    });
  });

  test("a diff without content is empty, one with a move is not", () => {
    expect(isEmpty(emptyDiff)).toBe(true);
    expect(isEmpty({ ...emptyDiff, updated: [[a, a]] })).toBe(false);
  });
});

describe("what an expansion brought", () => {
  test("is found over several steps, without the expanded entity", () => {
    expect(broughtBy(picture, "a")).toEqual(["b", "c"]);
    expect(broughtBy(picture, "c")).toEqual([]);
  });

  test("is found once where two entities brought each other", () => {
    const circle: Exploration = {
      nodes: new Map([aNode({ id: "a", addedBy: "b" }), b].map((node) => [node.id, node])),
    };
    expect(broughtBy(circle, "a")).toEqual(["b"]);
  });
});

describe("diffs", () => {
  const moved = { ...b, place: { x: 9, y: 9 } };
  const change = { added: [d], removed: [c], updated: [[b, moved]] as const };

  test("an inverted diff takes everything back, places included", () => {
    const there = applyDiff(picture, change);
    expect([...there.nodes.values()]).toEqual([a, moved, d]);
    const back = applyDiff(there, invert(change));
    expect(new Set(back.nodes.values())).toEqual(new Set([a, b, c]));
  });

  test("a squashed diff does what two do in turn", () => {
    const second = { added: [c], removed: [d], updated: [[moved, { ...moved, name: "B" }]] as const };
    const both = squash(change, second);
    expect(both).toEqual({ added: [], removed: [], updated: [[b, { ...moved, name: "B" }]] });
    expect(new Set(applyDiff(picture, both).nodes.values())).toEqual(
      new Set(applyDiff(applyDiff(picture, change), second).nodes.values()),
    );
  });

  test("squashing a diff with its inverse leaves nothing", () => {
    expect(isEmpty(squash(change, invert(change)))).toBe(true);
  });
});
