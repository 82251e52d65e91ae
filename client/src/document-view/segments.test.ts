import fc from "fast-check";
import { expect, test } from "vitest";
import { type Place, segments } from "./segments.ts";

test("a text without marks is one segment, an empty text none", () => {
  expect(segments("市政府", [])).toEqual([{ start: 0, end: 3, text: "市政府", marks: [] }]);
  expect(segments("", [{ start: 0, end: 0 }])).toEqual([]);
});

test("a mention inside evidence lies under both, the longer one first", () => {
  const mention = { start: 2, end: 4, id: "mention" };
  const evidence = { start: 0, end: 6, id: "evidence" };
  expect(segments("力争建成通车。", [mention, evidence])).toEqual([
    { start: 0, end: 2, text: "力争", marks: [evidence] },
    { start: 2, end: 4, text: "建成", marks: [evidence, mention] },
    { start: 4, end: 6, text: "通车", marks: [evidence] },
    { start: 6, end: 7, text: "。", marks: [] },
  ]);
});

test("marks that cross are cut where the other begins and ends", () => {
  const first = { start: 0, end: 3, id: "first" };
  const second = { start: 2, end: 5, id: "second" };
  expect(segments("一二三四五", [first, second])).toEqual([
    { start: 0, end: 2, text: "一二", marks: [first] },
    { start: 2, end: 3, text: "三", marks: [first, second] },
    { start: 3, end: 5, text: "四五", marks: [second] },
  ]);
});

test("marks that touch do not overlap, marks at the same place keep their order", () => {
  const a = { start: 0, end: 2, id: "a" };
  const b = { start: 2, end: 4, id: "b" };
  const c = { start: 2, end: 4, id: "c" };
  expect(segments("成渝两地", [b, a, c])).toEqual([
    { start: 0, end: 2, text: "成渝", marks: [a] },
    { start: 2, end: 4, text: "两地", marks: [b, c] },
  ]);
});

test("what lies outside the text counts for nothing, the part inside counts", () => {
  const beyond = { start: 1, end: 99 };
  expect(
    segments("规划", [
      beyond,
      { start: 5, end: 9 },
      { start: 1, end: 1 },
      { start: 2, end: 0 },
      { start: -3, end: 0 },
    ]),
  ).toEqual([
    { start: 0, end: 1, text: "规", marks: [] },
    { start: 1, end: 2, text: "划", marks: [beyond] },
  ]);
});

test("offsets count UTF-16 code units: a character outside the basic plane is two", () => {
  const mark = { start: 2, end: 3 };
  expect(segments("𠮷市", [mark])).toEqual([
    { start: 0, end: 2, text: "𠮷", marks: [] },
    { start: 2, end: 3, text: "市", marks: [mark] },
  ]);
});

const places = fc.array(
  fc.record({ start: fc.integer({ min: -3, max: 40 }), end: fc.integer({ min: -3, max: 40 }) }),
  {
    maxLength: 12,
  },
);

test("for any text and marks the segments give back the text, in order and without gaps", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 30 }), places, (text, marks) => {
      const cut = segments(text, marks);
      expect(cut.map((segment) => segment.text).join("")).toBe(text);
      let position = 0;
      for (const { start, end, text: words } of cut) {
        expect(start).toBe(position);
        expect(end).toBeGreaterThan(start);
        expect(words).toBe(text.slice(start, end));
        position = end;
      }
    }),
  );
});

test("for any text and marks each code unit lies under exactly the marks that cover it", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 30 }), places, (text, marks) => {
      for (const segment of segments(text, marks)) {
        for (let unit = segment.start; unit < segment.end; unit += 1) {
          const covering = marks.filter((mark: Place) => mark.start <= unit && unit < mark.end);
          expect(new Set(segment.marks)).toEqual(new Set(covering));
          expect(segment.marks).toHaveLength(covering.length);
        }
      }
    }),
  );
});
