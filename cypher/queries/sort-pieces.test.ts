import { expect, test } from "vitest";
import { sortPieces } from "./sort-pieces.ts";

test("an order goes on after a key part by part and ends with the id", () => {
  const pieces = sortPieces(
    [
      { expression: "c.day", descending: true, missing: "" },
      { expression: "c.size", descending: false, missing: 0 },
    ],
    "c.id",
  );
  expect(pieces).toEqual({
    keys: 'coalesce(c.day, "") AS k0, coalesce(c.size, 0) AS k1, c.id AS last',
    after:
      "WHERE $after IS NULL OR k0 < $after[0] OR (k0 = $after[0] AND (k1 > $after[1] OR (k1 = $after[1] AND (last > $after[2]))))",
    key: "[k0, k1, last]",
    order: { names: "k0, k1, last", clause: "ORDER BY k0 DESC, k1, last" },
  });
});

test("without any other part the id alone sorts", () => {
  expect(sortPieces([], "e.id").order.clause).toBe("ORDER BY last");
});
