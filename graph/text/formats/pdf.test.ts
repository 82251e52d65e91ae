import { describe, expect, it } from "vitest";
import { UnreadableDocument } from "../errors.ts";
import { type Print, pdfFile, pdfOf } from "../testing/pdf-file.ts";
import { pdf } from "./pdf.ts";

async function failure(bytes: Uint8Array): Promise<unknown> {
  return pdf
    .read(bytes)
    .catch((error: unknown) => (error instanceof UnreadableDocument ? [error.reason, error.message] : error));
}

/** Lines of print below each other from a place on. */
function print(words: readonly string[], x: number, y: number, pitch = 28): Print[] {
  return words.map((each, at) => ({ words: each, x, y: y + at * pitch }));
}

const text = async (...pages: Print[][]) => (await pdf.read(pdfOf(pages))).text;

describe("reading a PDF file", () => {
  it("gives a line a paragraph, also across pages, and a line with tabs a row; headers and page numbers are left out", async () => {
    const long = "今年，市交通局将会同市财政局新修农村公路100公里以上，力争2030年底前所有村都通公路。".repeat(
      16,
    );
    const file = pdfFile([
      { kind: "heading", level: 1, words: "江州市修路方案" },
      { kind: "paragraph", words: long },
      { kind: "paragraph", words: "一、指标" },
      {
        kind: "table",
        rows: [
          ["指标", "单位", "2025年", "2030年", "属性"],
          ["农村公路总里程和密度", "公里", "2100", "3000以上", "预期性"],
          ["通车率", "%", "", "≥95", "约束性"],
        ],
      },
      { kind: "paragraph", words: "二、保障" },
    ]);
    expect(await pdf.read(file)).toEqual({
      text: [
        "江州市修路方案",
        long,
        "一、指标",
        "指标\t单位\t2025年\t2030年\t属性",
        "农村公路总里程和密度\t公里\t2100\t3000以上\t预期性",
        "通车率\t%\t\t≥95\t约束性",
        "二、保障",
      ].join("\n"),
      title: "江州市修路方案",
      publishedOn: null,
      notes: [],
    });
  });

  it("joins a title of two lines in the middle of the page, and nothing to it", async () => {
    const title = [
      { words: "江州市人民政府关于印发农村公路", x: 132.5, y: 150, size: 22 },
      { words: "修建方案的通知", x: 220.5, y: 185, size: 22 },
    ];
    const body = print(["各县（市、区）人民政府，市政府各部门：", "现将方案印发给你们。"], 72, 230);
    expect(await text([...title, ...body])).toBe(
      "江州市人民政府关于印发农村公路修建方案的通知\n各县（市、区）人民政府，市政府各部门：\n现将方案印发给你们。",
    );
  });

  it("does not join lines that end early, that end with a full stop, or that begin with a number", async () => {
    const wide = "新".repeat(28);
    expect(
      await text(print([wide, "修路。", `${wide.slice(1)}。`, wide, "（一）架桥", "短行", "完"], 72, 150)),
    ).toBe(`${wide}修路。\n${wide.slice(1)}。\n${wide}\n（一）架桥\n短行\n完`);
  });

  it("reads the left column before the right one", async () => {
    const column = (word: string) =>
      Array.from({ length: 20 }, (_, at) => (at === 19 ? `${word.repeat(12)}。` : word.repeat(13)));
    const page = [
      ...print(["通栏标题"], 250, 120),
      ...print(column("左"), 72, 160),
      ...print(column("右"), 310, 160),
    ];
    expect(await text(page)).toBe(`通栏标题\n${"左".repeat(259)}。\n${"右".repeat(259)}。`);
  });

  it("keeps a line that comes back in the body, and a number that is no page number", async () => {
    const page = (number: string): Print[] => [...print(["附表", number], 72, 200)];
    expect(await text(page("2030"), page("2031"))).toBe("附表\n2030\n附表\n2031");
  });

  it("takes the blanks out that spread a line, and keeps those that part words", async () => {
    expect(await text(print(["江 州 市 交 通 局", "张三 李四 王五六", "GDP of 2030 年"], 72, 200))).toBe(
      "江州市交通局\n张三 李四 王五六\nGDP of 2030 年",
    );
  });

  it("says which pages hold no text", async () => {
    const { notes } = await pdf.read(pdfOf([print(["修路。"], 72, 200), [], []]));
    expect(notes).toEqual([
      {
        en: "2 of 3 pages hold no text and were left out (2, 3); if they are scanned, run text recognition (OCR) over them first.",
        zh: "3 页中有 2 页没有文字，未读取（第 2, 3 页）；如为扫描页，请先做文字识别（OCR）。",
      },
    ]);
  });

  it("refuses scanned paper and says what helps", async () => {
    expect(await failure(pdfOf([[], []]))).toEqual([
      "scanned",
      "Expected a PDF file with text, but its 2 pages hold only pictures, as scanned paper does; run text recognition (OCR) over it first and try again with the result.",
    ]);
  });

  it("refuses a file with a password", async () => {
    const key = "00".repeat(32);
    const lock = `/ID[<00><00>]/Encrypt<</Filter/Standard/V 1/R 2/Length 40/P -44/O<${key}>/U<${key}>>>`;
    expect(await failure(pdfOf([print(["修路。"], 72, 200)], lock))).toEqual([
      "protected",
      "Expected a PDF file without a password, but this one is encrypted; open it with its password, print it to a new PDF file and try again.",
    ]);
  });

  it("refuses a file of ten thousand pages", async () => {
    const pages = Array.from({ length: 10_000 }, () => []);
    expect(await failure(pdfOf(pages))).toEqual([
      "too large",
      "Expected a PDF file of at most 2000 pages, but this one has 10000; divide it and try again.",
    ]);
  });

  it.each([
    ["nothing but its first line", "%PDF-1.7\n"],
    ["another kind of file", "<html>修路。</html>"],
  ])("refuses %s", async (_, content) => {
    expect(await failure(new TextEncoder().encode(content))).toEqual([
      "damaged",
      expect.stringMatching(
        /^Expected a whole PDF file, but it cannot be read \(.+\); check that it was saved completely/,
      ),
    ]);
  });
});
