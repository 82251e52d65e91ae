import { describe, expect, it } from "vitest";
import { seededLine, seededText, sentencesIn } from "./seeded-texts.ts";

const sentences = ["甲市修路。", "乙县种树；", "丙区办学。", "丁镇通水。"];

describe("texts made from sentences", () => {
  it("have exactly the length that is asked for and hold nothing but these sentences", () => {
    const text = seededText(sentences, 5 * 40, 7);
    expect(text.length).toBe(200);
    const held = text.split(/(?<=[。；])|\n/).filter((part) => part.length === 5);
    expect(new Set(held)).toEqual(new Set(sentences));
  });

  it("are the same for the same seed and others for another", () => {
    expect(seededText(sentences, 100, 1)).toBe(seededText(sentences, 100, 1));
    expect(seededText(sentences, 100, 1)).not.toBe(seededText(sentences, 100, 2));
  });

  it("have paragraphs of three to six sentences, and none where one line is asked for", () => {
    const paragraphs = seededText(sentences, 1000, 3).split("\n").slice(0, -1);
    const counts = paragraphs.map((paragraph) => paragraph.length / 5);
    expect([Math.min(...counts), Math.max(...counts)]).toEqual([3, 6]);
    expect(seededLine(sentences, 1000, 3)).not.toContain("\n");
  });

  it("cannot be made of nothing", () => {
    expect(() => seededText([], 10, 1)).toThrow("Expected sentences to make a text of");
  });
});

describe("the sentences of documents", () => {
  it("come once each, headings among them", () => {
    const document = { source: "a", title: null, publishedOn: null, homeRegion: null };
    expect(
      sentencesIn([
        { ...document, text: "一、修路\n甲市修路。乙县种树。" },
        { ...document, text: "乙县种树。丙区办学。" },
      ]),
    ).toEqual(["一、修路", "甲市修路。", "乙县种树。", "丙区办学。"]);
  });
});
