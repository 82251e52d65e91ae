import { describe, expect, it } from "vitest";
import { UnreadableDocument } from "./errors.ts";
import { readDocument } from "./read-document.ts";

const utf8 = (text: string) => new TextEncoder().encode(text);

async function failure(bytes: Uint8Array, source: string): Promise<unknown> {
  return readDocument(bytes, source).catch((error: unknown) =>
    error instanceof UnreadableDocument ? [error.reason, error.message] : error,
  );
}

describe("reading a document", () => {
  it("keeps every character of plain text and takes a first line that reads like a title", async () => {
    const text = "\u3000\u3000修路三年方案\u3000\r\n\r\n\u3000\u3000今年修路。\r\n";
    expect(await readDocument(utf8(`\ufeff${text}`), "方案.TXT")).toEqual({
      source: "方案.TXT",
      text,
      title: "修路三年方案",
      publishedOn: null,
      homeRegion: null,
      notes: [],
    });
    expect((await readDocument(utf8("今年，全县修路100公里。\n明年架桥。"), "a.txt")).title).toBeNull();
  });

  it("keeps every character of Markdown and takes its first heading of the top level for the title", async () => {
    const text = "---\nkind: plan\n---\n\n# 修路三年方案\n\n**今年**修路。\n";
    const { title, text: read } = await readDocument(utf8(text), "plan.md");
    expect([title, read]).toEqual(["修路三年方案", text]);
  });

  it("takes date and home region as given", async () => {
    const { publishedOn, homeRegion } = await readDocument(utf8("修路。"), "a.txt", {
      date: "2020-05-06",
      home: "重庆市",
    });
    expect([publishedOn, homeRegion]).toEqual(["2020-05-06", "重庆市"]);
  });

  it("reads a name without an ending as plain text, or as a page where it begins like one", async () => {
    expect((await readDocument(utf8("修路。"), "-")).text).toBe("修路。");
    expect((await readDocument(utf8(" <!DOCTYPE html><p>修路。"), "-")).text).toBe("修路。");
    expect((await readDocument(utf8("修路。"), "a.b/文件")).text).toBe("修路。");
  });

  it("refuses a type that it does not know and names those it does", async () => {
    for (const [name, ending] of [
      ["规划.XLS", ".xls"],
      ["a.xyz", ".xyz"],
    ] as const) {
      expect(await failure(utf8("修路。"), name)).toEqual([
        "type",
        `Expected a file of a type that can be read (.txt .text .md .markdown .html .htm .xhtml .docx .pdf), but this one ends in ${ending}; save its text as one of these and try again.`,
      ]);
    }
  });

  it.each([
    ["a.txt", ""],
    ["a.txt", "\ufeff \r\n\u3000\t"],
    ["a.html", "<html><head><title>题</title></head><body><p> </p></body></html>"],
  ])("refuses an empty document: %s %j", async (name, text) => {
    expect(await failure(utf8(text), name)).toEqual([
      "empty",
      `Expected a document with text, but its ${utf8(text).length} bytes hold no visible character; check that the file was saved completely.`,
    ]);
  });
});
