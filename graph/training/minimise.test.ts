import { describe, expect, it } from "vitest";
import { minimise } from "./minimise.ts";

/** (x − 3)² + 10 (y + 1)² + (z − 0.1)² */
function bowl(point: Float64Array) {
  const [x = 0, y = 0, z = 0] = point;
  return {
    value: (x - 3) ** 2 + 10 * (y + 1) ** 2 + (z - 0.1) ** 2,
    gradient: Float64Array.of(2 * (x - 3), 20 * (y + 1), 2 * (z - 0.1)),
  };
}

const quiet = () => {};

describe("the least point of a function", () => {
  it("is found where nothing holds the parameters back", () => {
    const found = minimise(bowl, 3, { absolute: 0, square: 0 }, 100, quiet);
    expect([...found].map((x) => Number(x.toFixed(3)))).toEqual([3, -1, 0.1]);
  });

  it("lies nearer to zero under a penalty, and exactly at zero where the gain is smaller than the penalty", () => {
    const found = minimise(bowl, 3, { absolute: 0.5, square: 0 }, 100, quiet);
    expect(found[0]).toBeCloseTo(2.75, 3);
    expect(found[1]).toBeCloseTo(-0.975, 3);
    expect(found[2]).toBe(0);
  });

  it("has a value that falls with every step that is reported", () => {
    const values: number[] = [];
    minimise(bowl, 3, { absolute: 0.1, square: 0.01 }, 100, (_, value) => values.push(value));
    expect(values.length).toBeGreaterThan(1);
    expect(values).toEqual([...values].sort((a, b) => b - a));
  });
});
