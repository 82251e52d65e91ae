import { describe, expect, it } from "vitest";
import { decode } from "./decode.ts";
import { UnreadableDocument } from "./errors.ts";

const utf8 = (text: string) => new TextEncoder().encode(text);

/** 县里修路 in four encodings. */
const roads = {
  gb18030: [0xcf, 0xd8, 0xc0, 0xef, 0xd0, 0xde, 0xc2, 0xb7],
  utf16le: [0xff, 0xfe, 0xbf, 0x53, 0xcc, 0x91, 0xee, 0x4f, 0xef, 0x8d],
  utf16be: [0xfe, 0xff, 0x53, 0xbf, 0x91, 0xcc, 0x4f, 0xee, 0x8d, 0xef],
  big5traditional: [0xbf, 0xa4, 0xb8, 0xcc, 0xad, 0xd7, 0xb8, 0xf4],
};

function failure(bytes: Uint8Array): unknown {
  try {
    return decode(bytes);
  } catch (error) {
    return error instanceof UnreadableDocument ? [error.reason, error.message] : error;
  }
}

describe("decoding a text file", () => {
  it.each([
    ["UTF-8", utf8("县里修路\r\n")],
    ["UTF-8 with a byte order mark", Uint8Array.of(0xef, 0xbb, 0xbf, ...utf8("县里修路\r\n"))],
    ["UTF-16, low byte first", Uint8Array.of(...roads.utf16le, 0x0d, 0x00, 0x0a, 0x00)],
    ["UTF-16, high byte first", Uint8Array.of(...roads.utf16be, 0x00, 0x0d, 0x00, 0x0a)],
    ["GB18030", Uint8Array.of(...roads.gb18030, 0x0d, 0x0a)],
  ])("reads %s and keeps every character but the mark", (_, bytes) => {
    expect(decode(bytes)).toBe("县里修路\r\n");
  });

  it("reads an encoding that only the file's own declaration tells, and prefers UTF-8 to a wrong declaration", () => {
    expect(decode(Uint8Array.of(...roads.big5traditional), "big5")).toBe("縣裡修路");
    expect(decode(utf8("县里修路"), "gb18030")).toBe("县里修路");
    expect(decode(Uint8Array.of(...roads.gb18030), "no-such-encoding")).toBe("县里修路");
  });

  it("reads nothing as nothing", () => {
    expect(decode(new Uint8Array())).toBe("");
    expect(decode(Uint8Array.of(0xef, 0xbb, 0xbf))).toBe("");
  });

  it("keeps a second byte order mark: only the first is none of the text", () => {
    expect(decode(Uint8Array.of(0xef, 0xbb, 0xbf, 0xef, 0xbb, 0xbf, 0x61))).toBe("\ufeffa");
  });

  it("refuses binary data and says what it looks like", () => {
    expect(failure(utf8("%PDF-1.7 …"))).toEqual([
      "binary",
      "Expected text, but found the beginning of a PDF file; save the document as .txt, .md or .html and try again.",
    ]);
    expect(failure(Uint8Array.of(0x61, 0x00, 0x62))).toEqual([
      "binary",
      "Expected text, but found binary data with control bytes; save the document as .txt, .md or .html and try again.",
    ]);
  });

  it.each([
    [
      "Latin letters that GB18030 takes for rare characters",
      Uint8Array.of(0x52, 0xe9, 0x75, 0x6e, 0xe9, 0x65),
    ],
    ["Latin letters with accents", Uint8Array.of(0x63, 0x61, 0x66, 0xe9, 0x20, 0xe8, 0x65)],
    [
      "UTF-8 with one broken byte",
      Uint8Array.of(...utf8("全县今年新修农村公路一百公里"), 0xff, ...utf8("架桥")),
    ],
    ["UTF-16 cut in the middle of a character", Uint8Array.of(...roads.utf16le, 0x53)],
    ["UTF-8 with a byte order mark and a broken byte", Uint8Array.of(0xef, 0xbb, 0xbf, 0xff)],
    ["GB18030 cut in the middle of a character", Uint8Array.of(...roads.gb18030, 0xcf)],
  ])("refuses %s", (_, bytes) => {
    expect(failure(bytes)).toEqual([
      "encoding",
      `Expected text in UTF-8, UTF-16 with a byte order mark or GB18030, but the ${bytes.length} bytes are valid in none of them; save the document as UTF-8 and try again.`,
    ]);
  });
});
