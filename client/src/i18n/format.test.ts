import { describe, expect, test } from "vitest";
import { formatDate, formatNumber } from "./format.ts";

describe("dates", () => {
  test("are written as precisely as they are known", () => {
    expect(["2025-12-31", "2025-12", "2025"].map((date) => formatDate(date, "zh"))).toEqual([
      "2025年12月31日",
      "2025年12月",
      "2025年",
    ]);
    expect(["2025-12-31", "2025-02", "2025"].map((date) => formatDate(date, "en"))).toEqual([
      "31 Dec 2025",
      "Feb 2025",
      "2025",
    ]);
  });

  test("that are none stay as they were", () => {
    expect(formatDate("今年上半年", "zh")).toBe("今年上半年");
  });
});

describe("numbers", () => {
  test("have separators of thousands and keep their fractions", () => {
    expect(formatNumber(30000, "zh")).toBe("30,000");
    expect(formatNumber(6.5, "en")).toBe("6.5");
  });
});
