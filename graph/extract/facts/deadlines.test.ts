import { describe, expect, it } from "vitest";
import { findTimes, planPeriod } from "./deadlines.ts";

const published = "2024-03-12";

function periods(text: string): (string | null)[] {
  return findTimes(text, 0, text.length, published)
    .filter(({ sense }) => sense === "ahead")
    .map(({ period }) => period);
}

describe("findTimes", () => {
  it.each([
    ["到2027年底建成", ["2027"]],
    ["2027年前完成", ["2027"]],
    ["今年开工", ["2024"]],
    ["明年投用", ["2025"]],
    ["年内上线", ["2024"]],
    ["今年上半年开航", ["2024-H1"]],
    ["下半年开航", ["2024-H2"]],
    ["三季度末通车", ["2024-Q3"]],
    ["6月底前拆除", ["2024-06"]],
    ["2026年10月底前拆除", ["2026-10"]],
    ["2026年9月30日前拆除", ["2026-09-30"]],
    ["“十四五”期间新建", ["2025"]],
    ["“十五五”末达到", ["2030"]],
    ["3年内新建", ["2027"]],
    ["用三年时间改造", ["2027"]],
    ["到二〇三五年建成", ["2035"]],
    ["下一步加密航线", [null]],
  ])("reads %s", (text, expected) => {
    expect(periods(text.replaceAll(/[“”]/g, '"'))).toEqual(expected);
  });

  it.each([
    ["截至2023年底,已有9座", "as of"],
    ["比2020年增长5%", "a baseline"],
    ["自2025年7月1日起施行", "a beginning"],
    ["2023年建成9座", "a year that is over"],
    ["今年以来开通4条", "what has been since"],
    ["今年前2个月吞吐量增长", "what has been so far"],
    ["原计划2026年完工", "a plan of the past"],
  ])("finds no deadline in %s: %s", (text) => {
    expect(periods(text)).toEqual([]);
  });

  it("leaves relative times open where the day of publication is unknown", () => {
    expect(findTimes("今年开工", 0, 4, null).filter(({ period }) => period !== null)).toEqual([]);
  });
});

describe("planPeriod", () => {
  it.each([
    ["航运发展行动方案(2024-2027年)", "2027"],
    ['山城市"十五五"航运规划', "2030"],
    ["航运发展意见", null],
  ])("gives the last year of %s as %s", (name, year) => {
    expect(planPeriod(name)).toBe(year);
  });
});
