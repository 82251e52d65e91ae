import { describe, expect, it } from "vitest";
import { contextOf, jurisdictionName, namedRegion, regionByNameOrCode, regionOfCode } from "./regions.ts";

const nameOf = (text: string) => regionByNameOrCode(text)?.name ?? null;

describe("a region given by a user", () => {
  it.each([
    ["重庆市", "重庆市"],
    ["重庆", "重庆市"],
    ["500000", "重庆市"],
    [" 四川 ", "四川省"],
    ["吉林", "吉林省"],
    ["吉林市", "吉林市"],
    ["江津", "江津区"],
    ["两江新区", "两江新区"],
    ["四川天府新区", "天府新区"],
    ["辽宁省朝阳市", "朝阳市"],
    ["北京市朝阳区", "朝阳区"],
    ["襄樊", "襄阳市"],
    ["章丘市", "章丘区"],
  ])("%s is %s", (text, name) => {
    expect(nameOf(text)).toBe(name);
  });

  it.each(["鼓楼区", "南沙区", "火星", "", "99"])(
    "%s stays open, because several or no divisions fit",
    (text) => {
      expect(nameOf(text)).toBeNull();
    },
  );
});

describe("a region's surroundings", () => {
  it("lead from the county over the prefecture to the province", () => {
    expect(contextOf(regionOfCode("510104")).map(({ name }) => name)).toEqual(["成都市", "四川省"]);
    expect(contextOf(regionOfCode("500116")).map(({ name }) => name)).toEqual(["重庆市"]);
    expect(contextOf(namedRegion("川渝"))).toEqual([]);
  });

  it("stand before the names of its bodies for districts, not for counties under a prefecture", () => {
    expect(jurisdictionName(regionOfCode("510104"))).toBe("成都市锦江区");
    expect(jurisdictionName(regionOfCode("500229"))).toBe("重庆市城口县");
    expect(jurisdictionName(regionOfCode("511425"))).toBe("青神县");
    expect(jurisdictionName(namedRegion("白鹿镇", "town", regionOfCode("510182")))).toBe("彭州市白鹿镇");
  });
});
