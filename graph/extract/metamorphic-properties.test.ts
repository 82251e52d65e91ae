import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { sampleDocuments } from "../fixtures/sample-documents.ts";
import type { Extraction } from "../model/document.ts";
import { contains, type Span } from "../model/span.ts";
import { readText } from "../text/read-text.ts";
import { extractDocument } from "./extract-document.ts";
import { findQuantities } from "./facts/quantities.ts";

const samples = (await sampleDocuments()).map(({ document }) => document);
const lines = samples.flatMap(({ text }) => text.split("\n")).filter(Boolean);
const marks = [..."，。、；：？！“”《》（）\n\t 　\u{20BB7}\u{1F600}\ud800\0%〔〕·|#"];

/** Texts as they come and as they never should: lines of documents, cut anywhere, marks, and any other units at all. */
const anyText = fc
  .array(
    fc.oneof(
      fc.constantFrom(...lines),
      fc
        .tuple(fc.constantFrom(...lines), fc.nat(80), fc.nat(80))
        .map(([line, from, length]) => line.slice(from, from + length)),
      fc.constantFrom(...marks),
      fc.string({ unit: "binary", maxLength: 12 }),
    ),
    { maxLength: 12 },
  )
  .map((parts) => parts.join(""));

function extract(text: string): Extraction {
  return extractDocument({
    source: "a.txt",
    text,
    title: null,
    publishedOn: "2026-03-12",
    homeRegion: "重庆市",
  });
}

function placesOf({ mentioned, posts, commitments, collaborations }: Extraction): Span[] {
  return [
    ...mentioned.flatMap(({ mentions }) => mentions),
    ...[...posts, ...commitments, ...collaborations].map(({ evidence }) => evidence),
    ...commitments.flatMap(({ targets }) => targets.map(({ evidence }) => evidence)),
  ];
}

describe("whatever the text", () => {
  it("every place holds words, inside one block of it", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { blocks } = readText(text);
        for (const place of placesOf(extract(text))) {
          expect(text.slice(place.start, place.end).trim()).not.toBe("");
          expect(blocks.some((block) => contains(block, place))).toBe(true);
        }
      }),
      { numRuns: 60 },
    );
  });

  it("no two entities share a key or an id, and every target lies in its commitment", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { mentioned, context, commitments } = extract(text);
        const entities = [...mentioned.map(({ entity }) => entity), ...context];
        expect(new Set(entities.map(({ type, key }) => `${type} ${key}`)).size).toBe(entities.length);
        expect(new Set(entities.map(({ id }) => id)).size).toBe(entities.length);
        for (const { evidence, targets } of commitments)
          for (const target of targets) expect(contains(evidence, target.evidence)).toBe(true);
      }),
      { numRuns: 60 },
    );
  });

  it("a second reading says the same to the byte, wherever the computer stands", () => {
    const [language, zone] = [process.env.LC_ALL, process.env.TZ];
    const before = samples.map((document) => JSON.stringify(extractDocument(document)));
    try {
      process.env.LC_ALL = "tr_TR.UTF-8";
      process.env.TZ = "Pacific/Kiritimati";
      expect([...samples].reverse().map((document) => JSON.stringify(extractDocument(document)))).toEqual(
        before.reverse(),
      );
    } finally {
      restore("LC_ALL", language);
      restore("TZ", zone);
    }
  });

  it.each([
    "江津区",
    "市交通局将",
    "3万个，",
    "《",
    "（",
    "“市长",
    "a",
    "1",
    " ",
    "、和与",
    "1994年",
    "智慧港区、",
  ])("a line of sixty thousand characters of %j comes to an end", (part) => {
    const text = part.repeat(Math.ceil(60_000 / part.length));
    expect(extract(text).document.text).toBe(text);
  });

  it("a line of a million characters comes to an end", () => {
    const line = lines.join("").replace(/\s/g, "");
    const text = line.repeat(Math.ceil(1_000_000 / line.length));
    const read = extract(text);
    expect(read.mentioned.length).toBeGreaterThan(100);
    expect(placesOf(read).every(({ start, end }) => start < end && end <= text.length)).toBe(true);
  });
});

describe("a quantity", () => {
  it("comes back as it was written", () => {
    const value = fc.oneof(
      fc.integer({ min: 1, max: 99_999_999 }),
      fc.integer({ min: 1, max: 99_999 }).map((n) => n / 100),
    );
    const unit = fc.constantFrom("元", "公里", "%", "吨", "家", "个百分点", "万千瓦时");
    const written = fc.constantFrom<(number: number) => string>(
      (number) => String(number),
      (number) => number.toLocaleString("en-US", { maximumFractionDigits: 2 }),
    );
    fc.assert(
      fc.property(value, unit, written, (number, word, write) => {
        const text = `总量达到${write(number)}${word}`;
        expect(findQuantities(text, 0, text.length)).toMatchObject([
          word === "万千瓦时"
            ? { value: Number((number * 1e4).toPrecision(15)), unit: "千瓦时" }
            : { value: number, unit: word },
        ]);
      }),
    );
  });
});

function restore(name: string, value: string | undefined): void {
  if (value === undefined) delete process.env[name];
  else process.env[name] = value;
}
