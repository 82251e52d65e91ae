import fc from "fast-check";
import { expect, test } from "vitest";
import { type Piece, paragraphs } from "./paragraphs.ts";
import type { Place } from "./segments.ts";

test("every line with a character is a paragraph, whatever breaks it", () => {
  expect(paragraphs("一\n\n二\r\n三\r四\n", []).map(({ start, end }) => [start, end])).toEqual([
    [0, 1],
    [3, 4],
    [6, 7],
    [8, 9],
  ]);
});

test("a mention inside evidence is a piece inside the evidence's piece", () => {
  const evidence = { start: 0, end: 6 };
  const mention = { start: 2, end: 4 };
  expect(paragraphs("力争建成通车。", [evidence, mention])).toEqual([
    {
      start: 0,
      end: 7,
      pieces: [
        {
          mark: evidence,
          begins: true,
          pieces: [
            { start: 0, end: 2, text: "力争", marks: [evidence] },
            {
              mark: mention,
              begins: true,
              pieces: [{ start: 2, end: 4, text: "建成", marks: [evidence, mention] }],
            },
            { start: 4, end: 6, text: "通车", marks: [evidence] },
          ],
        },
        { start: 6, end: 7, text: "。", marks: [] },
      ],
    },
  ]);
});

test("a mark over two lines begins once", () => {
  const mark = { start: 1, end: 4 };
  expect(
    paragraphs("一二\n三四", [mark]).map(({ pieces }) => pieces.filter((piece) => "mark" in piece)),
  ).toEqual([
    [{ mark, begins: true, pieces: [{ start: 1, end: 2, text: "二", marks: [mark] }] }],
    [{ mark, begins: false, pieces: [{ start: 3, end: 4, text: "三", marks: [mark] }] }],
  ]);
});

test("of two marks that cross, the later one begins inside the earlier and goes on after it", () => {
  const first = { start: 0, end: 3 };
  const second = { start: 2, end: 5 };
  expect(outline(paragraphs("一二三四五", [first, second])[0]?.pieces ?? [])).toBe("<一二<三>>~<四五>");
});

test("a mark that starts at a line break begins with the next words", () => {
  const mark = { start: 1, end: 3 };
  expect(paragraphs("一\n二", [mark])[1]?.pieces).toEqual([
    { mark, begins: true, pieces: [{ start: 2, end: 3, text: "二", marks: [mark] }] },
  ]);
});

test("for any text and marks the paragraphs hold the whole text but its line breaks, and each mark over words begins once", () => {
  const mark = fc.record({ start: fc.integer({ min: -2, max: 30 }), end: fc.integer({ min: -2, max: 30 }) });
  const line = fc.string({ unit: fc.constantFrom("市", "要", "\n", "\r", "a"), maxLength: 30 });
  fc.assert(
    fc.property(line, fc.array(mark, { maxLength: 8 }), (text, marks) => {
      const found = paragraphs(text, marks);
      expect(found.map(({ pieces }) => wordsOf(pieces)).join("")).toBe(text.replaceAll(/[\r\n]/g, ""));
      const begun = found.flatMap(({ pieces }) => beginningsOf(pieces));
      const overWords = marks.filter(({ start, end }) =>
        /[^\r\n]/.test(text.slice(Math.max(0, start), Math.max(0, end))),
      );
      expect(new Set(begun)).toEqual(new Set(overWords));
      expect(begun).toHaveLength(overWords.length);
    }),
  );
});

function outline(pieces: readonly Piece<Place>[]): string {
  return pieces
    .map((piece) => ("mark" in piece ? `${piece.begins ? "" : "~"}<${outline(piece.pieces)}>` : piece.text))
    .join("");
}

function wordsOf(pieces: readonly Piece<Place>[]): string {
  return pieces.map((piece) => ("mark" in piece ? wordsOf(piece.pieces) : piece.text)).join("");
}

function beginningsOf(pieces: readonly Piece<Place>[]): Place[] {
  return pieces.flatMap((piece) =>
    "mark" in piece ? [...(piece.begins ? [piece.mark] : []), ...beginningsOf(piece.pieces)] : [],
  );
}
