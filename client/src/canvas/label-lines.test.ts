import { expect, test } from "vitest";
import { labelLines } from "./label-lines.ts";

test("a short name stays on one line", () => {
  expect(labelLines("重庆市交通局")).toBe("重庆市交通局");
});

test("a name of nine to sixteen characters takes two lines of about one length", () => {
  expect(labelLines("重庆市发展和改革委员会")).toBe("重庆市发展和\n改革委员会");
  expect(labelLines("一二三四五六七八九十一二三四五六")).toBe("一二三四五六七八\n九十一二三四五六");
});

test("a closing bracket does not begin a line, an opening one may", () => {
  expect(labelLines("西部（重庆）科学城")).toBe("西部（重庆）\n科学城");
  expect(labelLines("山城科学城（金凤）")).toBe("山城科学城\n（金凤）");
});

test("a longer name ends in an ellipsis", () => {
  expect(labelLines("一二三四五六七八九十一二三四五六七")).toBe("一二三四五六七八\n九十一二三四五…");
});

test("Latin letters take half the room", () => {
  expect(labelLines("Chongqing Region")).toBe("Chongqing Region");
});
