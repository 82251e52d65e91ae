import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { contains, quoteOf, type Span } from "../model/span.ts";
import type { DocumentText } from "./document-text.ts";
import { readText } from "./read-text.ts";
import { clausesOf, sentencesOf } from "./sentences.ts";

function quotes(text: string, of: (text: DocumentText, within: Span) => Span[]): string[] {
  return of(readText(text), { start: 0, end: text.length }).map((span) => quoteOf(text, span));
}

const marked = fc
  .array(
    fc.constantFrom(
      "修路",
      "，",
      "。",
      "；",
      ",",
      ".",
      "3",
      "000",
      "（",
      "）",
      "“",
      "”",
      '"',
      "《",
      "》",
      "\n",
      " ",
      "\ud840",
    ),
    {
      maxLength: 60,
    },
  )
  .map((parts) => parts.join(""));

describe("sentences", () => {
  it.each([
    ["今年修路。明年建桥！行吗？行；好", ["今年修路。", "明年建桥！", "行吗？", "行；", "好"]],
    ["今年修路;明年建桥?行!好.又修路. 完.", ["今年修路;", "明年建桥?", "行!", "好.", "又修路.", "完."]],
    ["投资3.5亿元，增长6.5%。第No. 5号路", ["投资3.5亿元，增长6.5%。", "第No. 5号路"]],
    [
      "县长说：“今年修路。明年建桥。”会后大家表态。",
      ["县长说：“今年修路。", "明年建桥。”", "会后大家表态。"],
    ],
    [
      '推行"修路!养路"办法，"一路一长；一桥一长"不变。',
      ['推行"修路!', '养路"办法，"一路一长；', '一桥一长"不变。'],
    ],
    ['县长说:"今年修路。明年建桥。"会后"表态"。', ['县长说:"今年修路。', '明年建桥。"', '会后"表态"。']],
    ["修路（甲镇牵头；乙镇配合。）年内完工。", ["修路（甲镇牵头；乙镇配合。）年内完工。"]],
    ["印发《修路！三年行动》。好", ["印发《修路！三年行动》。", "好"]],
    ["修路（未完。\n建桥）。", ["修路（未完。\n建桥）。"]],
    [`修路（${"又".repeat(250)}。建桥）。`, [`修路（${"又".repeat(250)}。`, "建桥）。"]],
    [" 修路\r\n\u3000建桥 \n\n", ["修路", "建桥"]],
    ["……？！", ["……？！"]],
    ["", []],
    ["\n \r", []],
  ])("of %j are %j", (text, expected) => {
    expect(quotes(text, sentencesOf)).toEqual(expected);
  });
});

describe("clauses", () => {
  it.each([
    [
      "今年，我市将修路、架桥，投资1,000万元；明年通车。",
      ["今年", "我市将修路、架桥", "投资1,000万元", "明年通车"],
    ],
    ["今年,我市将修路,投资2,500元,3,路", ["今年", "我市将修路", "投资2,500元", "3", "路"]],
    [
      "推行“一路一长，一桥一长”，落实（甲镇，乙镇）责任",
      ["推行“一路一长，一桥一长”", "落实（甲镇，乙镇）责任"],
    ],
    [
      "“今年要修路，还要建桥，更要把学校、医院和市场都办好，让大家满意”",
      ["“今年要修路", "还要建桥", "更要把学校、医院和市场都办好", "让大家满意”"],
    ],
    ["，，修路，。", ["修路"]],
    ["《通知，一》，好", ["《通知，一》", "好"]],
  ])("of %j are %j", (text, expected) => {
    expect(quotes(text, clausesOf)).toEqual(expected);
  });
});

describe("sentences and clauses of any text", { timeout: 60_000 }, () => {
  it("follow each other, lie in their block and leave out nothing but blanks and, for clauses, end marks", () => {
    fc.assert(
      fc.property(fc.oneof(marked, fc.string({ unit: "binary" })), (text) => {
        const whole = { start: 0, end: text.length };
        const document = readText(text);
        const sentences = sentencesOf(document, whole);
        const clauses = clausesOf(document, whole);
        expect(
          sentences
            .map((span) => quoteOf(text, span))
            .join("")
            .replace(blanks, ""),
        ).toBe(text.replace(blanks, ""));
        const follows = (clause: Span, order: number) =>
          clause.start >= (clauses[order - 1]?.end ?? 0) && clause.end > clause.start;
        expect(clauses.every(follows)).toBe(true);
        const letters = /[,，。.；;！!？?]/g;
        const said = clauses.map((span) => quoteOf(text, span)).join("");
        expect(said.replace(blanks, "").replace(letters, "")).toBe(
          text.replace(blanks, "").replace(letters, ""),
        );
        const inside = (clause: Span) => sentences.some((sentence) => contains(sentence, clause));
        expect(clauses.every(inside)).toBe(true);
      }),
    );
  });

  it.each(["（", "“", "修路，", "3.5", '"', "《（"])("come from hundreds of thousands of %j", (part) => {
    const text = part.repeat(Math.ceil(200_000 / part.length));
    expect(clausesOf(readText(text), { start: 0, end: text.length }).length).toBeGreaterThan(0);
  });
});

const blanks = /[\s\u0085\u200b\u2060\u180e]/g;
