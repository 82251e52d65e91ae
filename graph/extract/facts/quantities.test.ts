import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findQuantities } from "./quantities.ts";

function read(text: string): string[] {
  return findQuantities(text, 0, text.length).map(
    ({ comparator, value, unit }) => `${comparator}${value}${unit}`,
  );
}

describe("findQuantities", () => {
  it.each([
    ["新增泊位2.4万个", ["=24000个"]],
    ["改造老旧码头60座以上", [">=60座"]],
    ["岸电使用率不低于95%", [">=95%"]],
    ["货运量突破3亿吨", [">300000000吨"]],
    ["开通航线超100条", [">100条"]],
    ["失业率控制在5.5%以内", ["<=5.5%"]],
    ["船员培训1900多名", [">1900名"]],
    ["举办推介会200余场", [">200场"]],
    ["开工9个亿元以上港口项目", ["=9个"]],
    ["改造岸线1300多万平方米", [">13000000平方米"]],
    ["投入4000余万元", [">40000000元"]],
    ["总投资约90亿元", ["~9000000000元"]],
    ["港口吞吐量增长5%左右", ["~5%"]],
    ["吞吐量增长4.5%-5%", [">=4.5%", "<=5%"]],
    ["年处理污水32-40亿立方米", [">=3200000000立方米", "<=4000000000立方米"]],
    ["培育3至5家龙头企业", [">=3家", "<=5家"]],
    ["覆盖率、达标率分别达到75%、50%", ["=75%", "=50%"]],
    ["占比提高2个百分点", ["=2个百分点"]],
    ["人口自然增长率控制在6‰以内", ["<=6‰"]],
    ["完成率达到百分之九十", ["=90%"]],
    ["新建三百个观测站", ["=300个"]],
    ["配套率由20%提升到80%", ["=80%"]],
    ["审批环节从目前的11个压减至2个", ["=2个"]],
  ])("reads %s", (text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  it.each([
    ["推广5g应用", "a name with a digit"],
    ["轨道交通18号线", "the number of a line"],
    ["第三批试点", "an ordinal"],
    ["国发〔2020〕5号", "the number of a document"],
    ["到2030年", "a year"],
    ["9月2日", "a day"],
    ["拿出40个亿", "money in words of speech"],
    ["打造百亿级产业集群", "a class"],
    ["建立一个平台", "an article"],
    ["总投资10亿元以上项目", "what picks out the things counted"],
    ["“1+3”格局", "a slogan"],
  ])("finds no quantity in %s: %s", (text) => {
    expect(read(text)).toEqual([]);
  });

  it("does not look into names", () => {
    const text = "开通12366热线9条";
    expect(findQuantities(text, 0, text.length, (at) => (at >= 2 && at < 9 ? 9 : null))).toMatchObject([
      { value: 9, unit: "条" },
    ]);
  });

  it("gives places in reading order that hold the number and its unit", () => {
    const texts = fc
      .array(
        fc.constantFrom("3", "万", "个", "%", "以上", "-", "十", "约", "年", "5.5", ",", "座", "百分之"),
        {
          maxLength: 40,
        },
      )
      .map((parts) => parts.join(""));
    fc.assert(
      fc.property(texts, (text) => {
        let last = 0;
        for (const { start, end, numberStart, unit } of findQuantities(text, 0, text.length)) {
          expect(start).toBeLessThanOrEqual(numberStart);
          expect(numberStart).toBeGreaterThanOrEqual(last - (end - start));
          expect(end).toBeLessThanOrEqual(text.length);
          if (unit !== "%") expect(text.slice(numberStart, end)).toContain(unit);
          last = end;
        }
      }),
    );
  });

  it.each(["3万个", "9", "(((", "百", "5.5%、"])("goes through a long run of %j", (part) => {
    const text = part.repeat(Math.ceil(60_000 / part.length));
    expect(findQuantities(text, 0, text.length).length).toBeLessThanOrEqual(text.length);
  });
});
