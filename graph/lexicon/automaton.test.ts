import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { buildAutomaton } from "./automaton.ts";

describe("an automaton", () => {
  it("finds words that overlap and words inside words, by their end and the longer first", () => {
    const automaton = buildAutomaton([
      ["市财政局", "body"],
      ["财政", "function"],
      ["财政局", "short"],
      ["局长", "title"],
    ]);
    expect(automaton.find("市财政局长")).toEqual([
      { start: 1, end: 3, payload: "function" },
      { start: 0, end: 4, payload: "body" },
      { start: 1, end: 4, payload: "short" },
      { start: 3, end: 5, payload: "title" },
    ]);
  });

  it("gives every payload of a word that was given several times, and none for an empty word", () => {
    const automaton = buildAutomaton([
      ["朝阳", 1],
      ["", 2],
      ["朝阳", 3],
    ]);
    expect(automaton.find("朝阳")).toEqual([
      { start: 0, end: 2, payload: 1 },
      { start: 0, end: 2, payload: 3 },
    ]);
  });

  it("finds what a search word by word finds", () => {
    const letters = fc.array(fc.constantFrom("甲", "乙", "丙"), { maxLength: 12 }).map((all) => all.join(""));
    fc.assert(
      fc.property(fc.uniqueArray(letters, { maxLength: 8 }), letters, (words, text) => {
        const found = buildAutomaton(words.map((word) => [word, word] as const)).find(text);
        const wanted = words.filter((word) => word !== "").flatMap((word) => placesOf(word, text));
        expect(new Set(found.map(({ start, payload }) => `${start} ${payload}`))).toEqual(new Set(wanted));
        expect(found).toHaveLength(wanted.length);
      }),
    );
  });
});

function placesOf(word: string, text: string): string[] {
  const places: string[] = [];
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) places.push(`${at} ${word}`);
  return places;
}
