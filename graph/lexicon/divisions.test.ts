import { describe, expect, it } from "vitest";
import { divisions } from "./divisions.ts";

describe("the table of divisions", () => {
  it("knows all provinces, Hong Kong, Macau and Taiwan among them", () => {
    const provinces = [...divisions.values()].filter(({ kind }) => kind === "province");
    expect(provinces).toHaveLength(34);
    expect(provinces.map(({ stem }) => stem)).toEqual(
      expect.arrayContaining(["内蒙古", "宁夏", "香港", "台湾"]),
    );
  });

  it.each([
    ["500116", "江津区", "江津", "500000"],
    ["510104", "锦江区", "锦江", "510100"],
    ["422800", "恩施土家族苗族自治州", "恩施", "420000"],
    ["520526", "威宁彝族回族苗族自治县", "威宁", "520500"],
    ["500233", "忠县", "忠县", "500000"],
    ["429004", "仙桃市", "仙桃", "420000"],
    ["653228", "和康县", "和康", "653200"],
    ["653229", "和安县", "和安", "653200"],
    ["659012", "白杨市", "白杨", "650000"],
    ["460303", "南沙区", "南沙", "460300"],
    ["500105", "江北区", "江北", "500000"],
    ["130421", "邯郸县", "邯郸", "130400"],
  ])("reads %s %s with its short name %s and what it lies in", (code, name, stem, parent) => {
    expect(divisions.get(code)).toEqual(expect.objectContaining({ code, name, stem, parent }));
  });

  it("gives every division a parent of a larger kind", () => {
    const wrong = [...divisions.values()].filter(
      ({ kind, parent }) =>
        (kind === "province") !== (parent === null) || (parent !== null && !divisions.has(parent)),
    );
    expect(wrong).toEqual([]);
  });
});
