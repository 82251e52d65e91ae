import { describe, expect, it } from "vitest";
import { formerDivisions } from "./former-divisions.ts";

describe("the table of former names", () => {
  it.each([
    ["襄樊市", 2010, "襄阳市", "襄樊"],
    ["思茅地区", 2003, "普洱市", null],
    ["莱芜市", 2018, "莱芜区", null],
    ["南汇县", 2001, "浦东新区", null],
    ["綦江县", 2011, "綦江区", null],
    ["昌都地区", 2014, "昌都市", null],
    ["下城区", 2021, "拱墅区", null],
  ])("knows that %s ended in %i and is %s today", (name, until, present, short) => {
    const found = formerDivisions.filter((former) => former.name === name);
    expect(found.map((former) => [former.until, former.present.name, former.short])).toEqual([
      [until, present, short],
    ]);
  });

  it("gives every name a year of this century and another name than the division bears now", () => {
    const wrong = formerDivisions.filter(
      ({ name, until, present }) => until < 2001 || until > 2025 || name === present.name,
    );
    expect(wrong).toEqual([]);
    expect(formerDivisions).toHaveLength(402);
  });

  it("keeps divisions of one former name apart", () => {
    const bearers = formerDivisions.filter(({ name }) => name === "东山区");
    expect(bearers.map(({ present }) => present.code)).toEqual(["440104", "650109"]);
  });
});
