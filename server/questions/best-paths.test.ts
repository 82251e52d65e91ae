import { describe, expect, test } from "vitest";
import { bestPaths, type Expand } from "./best-paths.ts";

/** Expands over relations written `a-b:3` (three facts). */
function graph(...relations: string[]): Expand & { asked: string[] } {
  const asked: string[] = [];
  const expand = async (ids: readonly string[]) => {
    asked.push(...ids);
    return new Map(
      ids.map((id) => [
        id,
        relations.flatMap((relation) => {
          const [a = "", b = "", facts = "1"] = relation.split(/[-:]/);
          const strength = Number(facts);
          return a === id ? [[b, strength] as const] : b === id ? [[a, strength] as const] : [];
        }),
      ]),
    );
  };
  return Object.assign(expand, { asked });
}

const find = (expand: Expand, maxHops = 4, count = 3) =>
  bestPaths({ from: "a", to: "z", maxHops, count }, expand);

describe("the best paths", () => {
  test("are the shortest first, then those whose weakest relation is strongest", async () => {
    const expand = graph("a-b:1", "b-z:9", "a-c:2", "c-z:2", "a-d:5", "d-e:5", "e-z:5");
    expect(await find(expand)).toEqual([
      ["a", "c", "z"],
      ["a", "b", "z"],
      ["a", "d", "e", "z"],
    ]);
  });

  test("are as many as asked for", async () => {
    expect(await find(graph("a-b", "b-z", "a-c", "c-z"), 4, 1)).toEqual([["a", "b", "z"]]);
  });

  test("never pass an entity twice", async () => {
    expect(await find(graph("a-b", "b-c", "c-b", "b-z"), 6, 10)).toEqual([["a", "b", "z"]]);
  });

  test("reach as far as the hops allow and no further", async () => {
    const line = graph("a-b", "b-c", "c-d", "d-z");
    expect(await find(line, 4)).toEqual([["a", "b", "c", "d", "z"]]);
    expect(await find(line, 3)).toEqual([]);
  });

  test("are none where the two are not connected, found out on the smaller side", async () => {
    const expand = graph("a-b", "a-c", "a-d", "b-e", "y-z");
    expect(await find(expand, 6)).toEqual([]);
    expect(expand.asked).not.toContain("b");
  });

  test("are none from an entity to itself", async () => {
    expect(await bestPaths({ from: "a", to: "a", maxHops: 4, count: 3 }, graph("a-b"))).toEqual([]);
  });

  test("of many alike are the same each time, whatever the order of relations", async () => {
    const relations = ["a-b", "b-z", "a-c", "c-z", "a-d", "d-z"];
    expect(await find(graph(...relations), 4, 2)).toEqual(await find(graph(...relations.reverse()), 4, 2));
  });
});
