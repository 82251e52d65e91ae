import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isBlank } from "./lines.ts";
import { readText } from "./read-text.ts";

/** Blocks as one line each: kind, level, the text of the parent, the own text. */
function outline(text: string): string[] {
  const { blocks } = readText(text);
  return blocks.map(({ kind, level, parent, start, end }) => {
    const above = parent === null ? undefined : blocks[parent];
    return `${kind} ${level} ${above ? text.slice(above.start, above.end) : "–"} | ${text.slice(start, end)}`;
  });
}

const policyText = fc
  .array(
    fc.oneof(
      fc.constantFrom("\n", "\r\n", "\r", "\u2028", "\u000c", "\u3000\u3000", " ", "\t", "|", "\ufeff"),
      fc.constantFrom("一、", "（一）", "1. ", "（1）", "①", "一是", "第一章 ", "# ", "## ", "- ", "3.5亿元"),
      fc.constantFrom("县里修路。", "总体要求", "𠮷", "\ud800", "；", "：", "“引号”"),
    ),
    { maxLength: 60 },
  )
  .map((parts) => parts.join(""));

describe("the blocks of a text", { timeout: 60_000 }, () => {
  it("gives title, headings by their depth, items and paragraphs with what they stand under", () => {
    const text = [
      "某县交通建设三年行动方案",
      "为补齐短板，制定本方案。",
      "一、总体要求",
      "（一）指导思想",
      "坚持便民利民。",
      "（二）主要目标",
      "1. 新建农村公路100公里。",
      "2. 改造桥梁20座。",
      "完成时限：2026年底。",
      "二、重点任务",
      "（一）修路。由县交通局牵头。",
    ].join("\n");
    expect(outline(text)).toEqual([
      "title 0 – | 某县交通建设三年行动方案",
      "paragraph 0 – | 为补齐短板，制定本方案。",
      "heading 1 – | 一、总体要求",
      "heading 2 一、总体要求 | （一）指导思想",
      "paragraph 0 （一）指导思想 | 坚持便民利民。",
      "heading 2 一、总体要求 | （二）主要目标",
      "item 3 （二）主要目标 | 1. 新建农村公路100公里。",
      "item 3 （二）主要目标 | 2. 改造桥梁20座。",
      "paragraph 0 2. 改造桥梁20座。 | 完成时限：2026年底。",
      "heading 1 – | 二、重点任务",
      "item 2 二、重点任务 | （一）修路。由县交通局牵头。",
    ]);
  });

  it("nests chapters above numbers and numbers under the # headings of Markdown", () => {
    expect(outline("# 规划\n## 目标\n一、产业\n1. 建园区\n2. 引企业\n## 保障\n- 资金到位")).toEqual([
      "title 0 – | # 规划",
      "heading 2 – | ## 目标",
      "heading 1 ## 目标 | 一、产业",
      "item 3 一、产业 | 1. 建园区",
      "item 3 一、产业 | 2. 引企业",
      "heading 2 – | ## 保障",
      "item 6 ## 保障 | - 资金到位",
    ]);
    expect(outline("规划\n第一章 总则\n第一节 背景\n一、形势\n势头向好。\n第二章 布局")).toEqual([
      "title 0 – | 规划",
      "heading 1 – | 第一章 总则",
      "heading 2 第一章 总则 | 第一节 背景",
      "heading 1 第一节 背景 | 一、形势",
      "paragraph 0 一、形势 | 势头向好。",
      "heading 1 – | 第二章 布局",
    ]);
  });

  it("takes lines with tabs or bars for rows of a table", () => {
    expect(outline("指标表\n指标\t2025年\n公路\t100公里\n| 桥 | 20座 |\n甲|乙")).toEqual([
      "title 0 – | 指标表",
      "row 0 – | 指标\t2025年",
      "row 0 – | 公路\t100公里",
      "row 0 – | | 桥 | 20座 |",
      "paragraph 0 – | 甲|乙",
    ]);
  });

  it.each([
    ["3.5亿元用于修路。", "a decimal"],
    ["5G基站建成30个。", "a number that belongs to a name"],
    ["2025年，全县修路。", "a year"],
    ["50%以上的村通车。", "a percentage"],
    ["#修路#成为热词。", "a tag"],
    ["第三批项目开工。", "an ordinal"],
  ])("takes no marker from %s: %s", (line) => {
    expect(outline(`标题\n${line}`)).toEqual(["title 0 – | 标题", `paragraph 0 – | ${line}`]);
  });

  it.each(["县里修路。", "一、总体要求", "路".repeat(81), "甲\t乙", "目录："])(
    "takes no title from %s",
    (line) => {
      expect(readText(`${line}\n县里修路。`).blocks[0]?.kind).not.toBe("title");
    },
  );

  it.each(["\n", "\r\n", "\r", "\n\r\n", "\u2028", "\u2029", "\u0085", "\u000b", "\u000c"])(
    "ends lines at %j and leaves surrounding blanks out",
    (end) => {
      const text = `\ufeff\u3000标题 ${end}\u3000\u3000第一段。\u00a0${end}${end}\t第二段。`;
      expect(outline(text)).toEqual([
        "title 0 – | 标题",
        "paragraph 0 – | 第一段。",
        "paragraph 0 – | 第二段。",
      ]);
    },
  );

  it("gives nothing for a text of blanks", () => {
    expect(readText("").blocks).toEqual([]);
    expect(readText(" \r\n\u3000\ufeff\t").blocks).toEqual([]);
  });

  it("gives one block for one line of millions of characters", () => {
    const { blocks } = readText("修路（".repeat(1_700_000));
    expect(blocks).toEqual([{ start: 0, end: 5_100_000, kind: "paragraph", level: 0, parent: null }]);
  });

  it("puts every character that is no blank into exactly one block, in order, whatever the text", () => {
    fc.assert(
      fc.property(fc.oneof(policyText, fc.string({ unit: "binary" })), (text) => {
        const { blocks } = readText(text);
        let last = 0;
        for (const { start, end, parent } of blocks) {
          const edges = [text.charCodeAt(start), text.charCodeAt(end - 1)];
          if (start < last || end <= start || edges.some(isBlank)) return false;
          if (![...text.slice(last, start)].every((gap) => isBlank(gap.charCodeAt(0)))) return false;
          if (parent !== null && (blocks[parent]?.end ?? Number.POSITIVE_INFINITY) > start) return false;
          last = end;
        }
        return [...text.slice(last)].every((gap) => isBlank(gap.charCodeAt(0)));
      }),
    );
  });
});
