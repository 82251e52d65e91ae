import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { shadowOf, simplifiedOf } from "./shadow.ts";

const anyUnits = fc
  .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 300 })
  .map((units) => String.fromCharCode(...units));

describe("the shadow of a text", { timeout: 60_000 }, () => {
  it.each([
    ["，：；？！（）％５Ｇ", ",:;?!()%5g", "full width becomes half width and small"],
    ["“云长制”‘链’「园」", '"云长制"\'链\'"园"', "quotation marks become straight"],
    [
      "6%—6.5%，一九—二○年，3～5个",
      "6%-6.5%,一九-二〇年,3~5个",
      "dashes, waves and the round zero are unified",
    ],
    ["買買提•艾力", "买买提·艾力", "the dot in a name is one dot"],
    ["東莞市發展和改革局", "东莞市发展和改革局", "traditional becomes simplified"],
    ["\u3000一\u00a0二\t三", " 一 二\t三", "blanks become spaces, a tab stays"],
    ["⼴东⾼铁", "广东高铁", "radicals out of PDF files become characters"],
    ["1.5，1。5、《甲〈乙〉》…①", "1.5,1。5、《甲〈乙〉》…①", "marks that mean something else in ASCII stay"],
    ["乾县", "乾县", "a character that simplified names use stays"],
    ["25℃ Ⅳ类 ½ İ ㎡", "25℃ ⅳ类 ½ İ ㎡", "a character whose image has another length stays"],
    ["𠮷林\ud800", "𠮷林\ud800", "characters outside the basic plane and halves of them stay"],
  ])("%s → %s: %s", (text, shadow) => {
    expect(shadowOf(text)).toBe(shadow);
  });

  it("of other traditional shapes is simplified too", () => {
    expect(shadowOf("乾縣衞生局敍永縣裏後發臺麵")).toBe("乾县卫生局叙永县里后发台面");
  });

  it("is more than its simplified words, which keep width, capital letters and marks", () => {
    expect(simplifiedOf("「ＡＩ」衞星—臺北市，⼴東省")).toBe("「ＡＩ」卫星—台北市，广东省");
  });

  it("has one unit for each unit of any string, halves of surrogate pairs included", () => {
    fc.assert(fc.property(anyUnits, (text) => shadowOf(text).length === text.length));
  });

  it("has each unit decided by that unit alone", () => {
    fc.assert(fc.property(anyUnits, (text) => shadowOf(text) === text.split("").map(shadowOf).join("")));
  });

  it("is its own shadow", () => {
    const units = Array.from({ length: 0x10000 }, (_, unit) => String.fromCharCode(unit));
    expect(units.filter((unit) => shadowOf(shadowOf(unit)) !== shadowOf(unit))).toEqual([]);
  });

  it("goes through a text of several million units", () => {
    const shadow = shadowOf("（一）發展５Ｇ。".repeat(600_000));
    expect(shadow === "(一)发展5g。".repeat(600_000)).toBe(true);
  });
});
