import { describe, expect, it } from "vitest";
import { numeralAt } from "./numerals.ts";

describe("numeralAt", () => {
  it.each([
    ["3万个", 30000, 2],
    ["1.5万亿元", 1.5e12, 5],
    ["5,562.5亿元", 556250000000, 8],
    ["1.1亿千瓦", 110000000, 4],
    ["500千瓦", 500, 3],
    ["2万千瓦", 20000, 2],
    ["三千亿元", 3e11, 3],
    ["二〇二五年", 2025, 4],
    ["三百二十栋", 320, 4],
    ["百年一遇", 100, 1],
    ["十二条", 12, 2],
  ])("reads the head of %s as %d", (text, value, length) => {
    expect(numeralAt(text, 0)).toMatchObject({ value, start: 0, end: length });
  });

  it.each(["个", "三四家", "", "五六七"])("finds no number at the head of %j", (text) => {
    expect(numeralAt(text, 0)).toBeNull();
  });
});
