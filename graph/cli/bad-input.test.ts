import { describe, expect, it } from "vitest";
import { extractDocument } from "../extract/extract-document.ts";
import { readDocument } from "../text/read-document.ts";
import { extractionLine } from "./extraction-format.ts";

const clause = "今年，市交通局将会同市财政局新修农村公路100公里以上，力争2030年底前完成投资3亿元";

/** What people paste and scanners make. */
const texts: readonly (readonly [name: string, text: string])[] = [
  ["no punctuation", clause.replace(/[，。]/g, "").repeat(200)],
  ["nothing but digits", "2030".repeat(20_000)],
  ["nothing but opening brackets", "（《“(".repeat(20_000)],
  [
    "a table flattened to one line",
    "序号 指标 单位 2025年 2030年 属性 1 港口吞吐量 亿吨 2.1 3以上 预期性 ".repeat(100),
  ],
  ["English", "The Chongqing Municipal Government will build 30,000 5G base stations by 2030. ".repeat(100)],
  [
    "several scripts",
    `重慶市交通局ＷＩＬＬ新修١٢٣公里、４５座橋；${clause}。カタカナ 한국어 ไทย 👨‍👩‍👧 𠮷田村 `.repeat(50),
  ],
  ["blanks between all characters", [...clause.repeat(50)].join(" ")],
  [
    "marks that scanning makes",
    clause.replace(/市/g, "巿").replace(/0/g, "O").replace(/，/g, " ,. ").repeat(50),
  ],
  ["halves of surrogate pairs", `\ud800${clause}\udc00\ud83d${clause}\ude00。`.repeat(30)],
  ["zero-width and control characters", [...clause].join("\u200b\u0001\ufeff").repeat(30)],
  ["lines of one character", [...clause.repeat(30)].join("\n")],
  ["one sentence without end", `${clause}，`.repeat(1_000)],
];

interface Quoted {
  readonly start: number;
  readonly end: number;
  readonly quote: string;
}

/** Every place with a quote in a line of JSON, however deep. */
function quotesIn(value: unknown): Quoted[] {
  if (typeof value !== "object" || value === null) return [];
  const inside = Object.values(value).flatMap(quotesIn);
  return isQuoted(value) ? [value, ...inside] : inside;
}

function isQuoted(value: object): value is Quoted {
  return "start" in value && "end" in value && "quote" in value;
}

describe("a text with", { timeout: 180_000 }, () => {
  it.each(texts)("%s is read, and every quote stands at its place", (_, text) => {
    const document = { source: "a", text, title: null, publishedOn: null, homeRegion: "重庆市" };
    for (const { start, end, quote } of quotesIn(JSON.parse(extractionLine(extractDocument(document))))) {
      expect(start).toBeLessThan(end);
      expect(text.slice(start, end)).toBe(quote);
    }
  });

  it("more characters than fit into memory with their facts is refused with what to do", async () => {
    await expect(readDocument(new Uint8Array(50_000_000).fill(0x61), "a.txt")).rejects.toThrow(
      "Expected a text of at most 6000000 characters, but this one has 50000000; divide it, at its chapters for example, and try again.",
    );
  });

  it("blanks between all characters in a file keeps them all", async () => {
    const text = [...clause].join(" ");
    expect((await readDocument(new TextEncoder().encode(text), "a.txt")).text).toBe(text);
  });
});
