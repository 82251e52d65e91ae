import { expect, test } from "vitest";
import { labelLines } from "./label-lines.ts";

test("a short name stays on one line", () => {
  expect(labelLines("重庆市交通局")).toBe("重庆市交通局");
});

test("a name of nine to sixteen characters takes two lines", () => {
  expect(labelLines("重庆市发展和改革委员会")).toBe("重庆市发展和改革\n委员会");
  expect(labelLines("一二三四五六七八九十一二三四五六")).toBe("一二三四五六七八\n九十一二三四五六");
});

test("a longer name ends in an ellipsis", () => {
  expect(labelLines("一二三四五六七八九十一二三四五六七")).toBe("一二三四五六七八\n九十一二三四五…");
});

test("Latin letters take half the room", () => {
  expect(labelLines("Chongqing Region")).toBe("Chongqing Region");
});
