import { describe, expect, it } from "vitest";
import { shortNamesOf } from "./short-names.ts";

describe("short names", () => {
  it("of a commission are its customary forms alone, with its level and with its region", () => {
    expect(shortNamesOf("Agency", "重庆市发展和改革委员会")).toEqual([
      "发展和改革委",
      "发展改革委",
      "发改委",
      "市发展和改革委",
      "市发展改革委",
      "市发改委",
      "重庆发展和改革委",
      "重庆发展改革委",
      "重庆发改委",
      "重庆市发展和改革委",
      "重庆市发展改革委",
      "重庆市发改委",
    ]);
  });

  it("of a national organ are those of the State Council's list", () => {
    expect(shortNamesOf("Agency", "国家发展和改革委员会")).toEqual(
      expect.arrayContaining(["国家发展改革委", "国家发改委"]),
    );
  });

  it("of a government is the form without the people", () => {
    expect(shortNamesOf("Agency", "四川省人民政府")).toEqual(["四川省政府"]);
  });

  it("leave out the full name, and bodies without a region or of another type have none", () => {
    expect(shortNamesOf("Agency", "四川省财政厅")).not.toContain("四川省财政厅");
    expect(shortNamesOf("Agency", "发展和改革委员会")).toEqual([]);
    expect(shortNamesOf("Program", "重庆市发展和改革委员会")).toEqual([]);
  });
});
