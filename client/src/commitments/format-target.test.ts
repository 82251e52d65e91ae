import { expect, test } from "vitest";
import { formatTarget } from "./format-target.ts";

const target = {
  id: "t",
  metric: "5G基站",
  comparator: "EQ",
  value: 30000,
  unit: "个",
  deadline: null,
} as const;

test("a count stands with separators and its unit", () => {
  expect(formatTarget(target, "zh")).toBe("5G基站 = 30,000 个");
});

test("a bound has its sign, a share no space before the per cent", () => {
  expect(
    formatTarget({ ...target, metric: "研发投入强度", comparator: "GTE", value: 2.5, unit: "%" }, "zh"),
  ).toBe("研发投入强度 ≥ 2.5%");
});

test("sums from a hundred million on stand in 亿元, smaller ones in 元", () => {
  const money = { ...target, metric: "投资", unit: "元" };
  expect(formatTarget({ ...money, value: 120000000000 }, "en")).toBe("投资 = 1,200 亿元");
  expect(formatTarget({ ...money, value: 99999999 }, "en")).toBe("投资 = 99,999,999 元");
});

test("a target without metric or unit leaves no gaps", () => {
  expect(formatTarget({ ...target, metric: "", unit: "" }, "zh")).toBe("= 30,000");
});
