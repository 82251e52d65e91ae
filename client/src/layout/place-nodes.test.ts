import { describe, expect, test } from "vitest";
import { type PlacingTask, placeNodes } from "./place-nodes.ts";

const hub: PlacingTask = {
  placed: [
    { id: "a", x: 0, y: 0 },
    { id: "b", x: 160, y: 40 },
  ],
  added: Array.from({ length: 25 }, (_, index) => ({ id: `n${index}`, anchor: "a" })),
  edges: Array.from({ length: 25 }, (_, index) => ({ from: "a", to: `n${index}` })),
  centre: { x: 500, y: 500 },
};

describe("placing new nodes", () => {
  test("gives the same places for the same task", () => {
    expect(placeNodes(hub)).toEqual(placeNodes(structuredClone(hub)));
  });

  test("gives places to the new nodes alone, in the order given", () => {
    expect(placeNodes(hub).map(({ id }) => id)).toEqual(hub.added.map(({ id }) => id));
  });

  test("keeps them near their anchor and clear of each other and of the old ones", () => {
    const places = placeNodes(hub);
    const all = [...hub.placed, ...places];
    const gaps = all.flatMap((one, index) =>
      all.slice(index + 1).map((other) => Math.hypot(one.x - other.x, one.y - other.y)),
    );
    expect(Math.min(...gaps)).toBeGreaterThan(80);
    expect(Math.max(...places.map(({ x, y }) => Math.hypot(x, y)))).toBeLessThan(700);
  });

  test("puts the first node of an empty picture into the middle of what is seen", () => {
    expect(
      placeNodes({
        placed: [],
        added: [{ id: "a", anchor: null }],
        edges: [],
        centre: { x: 12, y: -30 },
      }),
    ).toEqual([{ id: "a", x: 12, y: -30 }]);
  });

  test("puts a node without anchor beside one that an edge ties it to", () => {
    const [place] = placeNodes({
      placed: [
        { id: "far", x: -2000, y: 0 },
        { id: "near", x: 2000, y: 0 },
      ],
      added: [{ id: "a", anchor: null }],
      edges: [{ from: "a", to: "near" }],
      centre: { x: 0, y: 0 },
    });
    expect(Math.hypot((place?.x ?? 0) - 2000, place?.y ?? 0)).toBeLessThan(300);
  });
});
