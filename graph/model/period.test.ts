import { describe, expect, it } from "vitest";
import { isPeriod, lastDayOf } from "./period.ts";

describe("lastDayOf", () => {
  it.each([
    ["2020", "2020-12-31"],
    ["2020-H1", "2020-06-30"],
    ["2020-H2", "2020-12-31"],
    ["2021-Q3", "2021-09-30"],
    ["2024-02", "2024-02-29"],
    ["2023-02", "2023-02-28"],
    ["2020-12-31", "2020-12-31"],
  ])("gives the last day of %s as %s", (period, day) => {
    expect(lastDayOf(period)).toBe(day);
  });

  it.each(["", "20", "2020-13", "2020-H3", "2020-Q5", "2023-02-29", "2020-12-31T00:00", "尽快"])(
    "answers null for %j, which is no period",
    (text) => {
      expect(lastDayOf(text)).toBeNull();
      expect(isPeriod(text)).toBe(false);
    },
  );
});
