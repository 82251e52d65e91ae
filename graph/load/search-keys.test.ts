import { describe, expect, it } from "vitest";
import { normalizeName, pinyinKeys } from "./search-keys.ts";

describe("normalizeName", () => {
  it.each([
    ["重慶市發展和改革委員會", "重庆市发展和改革委员会"],
    ["ＡＩ产业５Ｇ园区", "ai产业5g园区"],
    ["重庆市", "重庆市"],
  ])("writes %s as %s", (name, normal) => {
    expect(normalizeName(name)).toBe(normal);
  });
});

describe("pinyinKeys", () => {
  it("gives the whole, each syllable and the initials", () => {
    expect(pinyinKeys("Agency", ["财政部"])).toBe("bu cai caizhengbu czb zheng");
  });

  it("joins the words of all names, each once", () => {
    expect(pinyinKeys("Region", ["四川省", "四川"])).toBe("chuan sc scs sheng si sichuan sichuansheng");
  });

  it("knows both readings of a surname, and only of a person's", () => {
    expect(pinyinKeys("Official", ["单红"])).toBe("dan danhong dh hong sh shan shanhong");
    expect(pinyinKeys("Industry", ["单晶硅"])).toBe("dan danjinggui djg gui jing");
  });

  it("keeps letters and digits together and types ü as v", () => {
    expect(pinyinKeys("Program", ["5G绿色工程"])).toBe("5g 5glsgc 5glvsegongcheng cheng gong lv se");
  });

  it("gives nothing for marks alone", () => {
    expect(pinyinKeys("Program", ["《》"])).toBe("");
  });
});
