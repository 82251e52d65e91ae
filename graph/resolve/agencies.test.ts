import { describe, expect, it } from "vitest";
import {
  agencyByFunction,
  agencyOf,
  functionNamed,
  governmentOf,
  inOneProvince,
  organOf,
} from "./agencies.ts";
import { namedRegion, regionOfCode } from "./regions.ts";

const chongqing = regionOfCode("500000");
const sichuan = regionOfCode("510000");

describe("a body's name", () => {
  it("is made from region, branch and body", () => {
    expect(agencyOf(chongqing, "gov", "财政局").name).toBe("重庆市财政局");
    expect(agencyOf(chongqing, "cpc", "委员会宣传部").name).toBe("中国共产党重庆市委员会宣传部");
    expect(agencyOf(sichuan, "npc", "常务委员会").name).toBe("四川省人民代表大会常务委员会");
    expect(agencyOf(sichuan, "cppcc", "委员会").name).toBe("中国人民政治协商会议四川省委员会");
  });

  it("follows the level of the region where only the function is known", () => {
    const fn = functionNamed("经济和信息化");
    expect(fn && [chongqing, sichuan].map((region) => agencyByFunction(region, fn).name)).toEqual([
      "重庆市经济和信息化委员会",
      "四川省经济和信息化厅",
    ]);
    expect(functionNamed("占星")).toBeNull();
  });

  it("is that of a government, or of an administrative committee in a zone", () => {
    expect(governmentOf(chongqing).name).toBe("重庆市人民政府");
    expect(governmentOf(namedRegion("两江新区")).name).toBe("两江新区管理委员会");
    expect(governmentOf(regionOfCode("810000")).name).toBe("香港特别行政区政府");
  });
});

describe("bodies of districts with one name", () => {
  it("stay apart by the city", () => {
    const [beijing, changchun] = ["110105", "220104"].map((code) => governmentOf(regionOfCode(code)));
    expect([beijing?.name, changchun?.name]).toEqual(["北京市朝阳区人民政府", "长春市朝阳区人民政府"]);
    expect(beijing?.id).not.toBe(changchun?.id);
  });

  it("are other bodies than the city's and the nation's", () => {
    const ids = [
      agencyOf(chongqing, "gov", "商务委员会"),
      agencyOf(sichuan, "gov", "商务厅"),
      organOf("商务部"),
    ];
    expect(new Set(ids.map(({ id }) => id)).size).toBe(3);
  });
});

describe("a body under its former name", () => {
  it.each([
    ["卫生和计划生育委员会", "重庆市卫生健康委员会", "四川省卫生健康委员会"],
    ["环境保护局", "重庆市生态环境局", "四川省生态环境局"],
    ["环境保护厅法规处", "重庆市生态环境厅法规处", "四川省生态环境厅法规处"],
    ["农业委员会", "重庆市农业农村委员会", "四川省农业农村委员会"],
    ["国土资源厅", "重庆市自然资源厅", "四川省自然资源厅"],
  ])("%s is the one of today, in every region", (written, first, second) => {
    const [a, b] = [chongqing, sichuan].map((region) => agencyOf(region, "gov", written));
    expect([a?.name, b?.name]).toEqual([first, second]);
    expect(a?.id).not.toBe(b?.id);
  });

  it("is another one where it was merged, where it only begins alike and where its city merged it", () => {
    const chengdu = regionOfCode("510100");
    expect(agencyOf(sichuan, "gov", "工商行政管理局").name).toBe("四川省工商行政管理局");
    expect(agencyOf(sichuan, "gov", "农业综合开发办公室").name).toBe("四川省农业综合开发办公室");
    expect(agencyOf(chengdu, "gov", "国土资源局").name).toBe("成都市国土资源局");
    expect(agencyOf(chengdu, "cppcc", "农业委员会").name).toBe("中国人民政治协商会议成都市农业委员会");
  });
});

describe("two regions", () => {
  it("lie in one province or do not", () => {
    expect(inOneProvince(regionOfCode("510104"), sichuan)).toBe(true);
    expect(inOneProvince(chongqing, sichuan)).toBe(false);
  });
});
