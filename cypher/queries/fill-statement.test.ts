import { expect, test } from "vitest";
import { fillStatement } from "./fill-statement.ts";

const text = "// Says what it answers.\nMATCH (c) // {start}\n  WHERE true // {filter}\nRETURN c";

test("a marked line gives way to the piece of its name and keeps its indent", () => {
  expect(fillStatement(text, { filter: "WHERE c.x = $p0" })).toBe(
    "// Says what it answers.\nMATCH (c) // {start}\n  WHERE c.x = $p0\nRETURN c",
  );
});

test("a dollar sign in a piece means nothing else", () => {
  expect(fillStatement("x // {a}", { a: "$1 $& $$" })).toBe("$1 $& $$");
});
