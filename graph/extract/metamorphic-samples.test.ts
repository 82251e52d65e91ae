import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { sampleDocuments } from "../fixtures/sample-documents.ts";
import { graphHash } from "../load/graph-contents.ts";
import { graphOf } from "../load/graph-of.ts";
import { openMemoryStore } from "../load/memory-store.ts";
import { quoteOf } from "../model/span.ts";
import { extractDocument } from "./extract-document.ts";
import { shifted } from "./testing/shifted.ts";
import { readableFacts } from "./traps/readable-facts.ts";

const samples = (await sampleDocuments()).map(({ folder, document }) => ({
  folder,
  document,
  extraction: extractDocument(document),
}));

/** Names nothing, says nothing: names further on are weighed together over the whole document, so none may come in. */
const neutral = "江水东去，山色如画。\n";
const fullWidth = 0xfee0;

/** What is said, whatever the width of its letters. */
function narrow(facts: readonly string[]): string[] {
  return facts.map((fact) => fact.normalize("NFKC").toLowerCase()).sort();
}

describe.each(samples)("of $folder", ({ document, extraction }) => {
  const { text } = document;
  const said = readableFacts(extraction);

  // Not among the first lines, which tell what kind of document it is and whose.
  it("a neutral sentence between or behind moves places and changes nothing else", () => {
    const breaks = [...text.matchAll(/\n/g)].map(({ index }) => index + 1);
    const places = [1, 2, 3].map((part) => breaks[Math.floor((part * breaks.length) / 4)] ?? text.length);
    for (const at of places) {
      const longer = text.slice(0, at) + neutral + text.slice(at);
      expect(shifted(extractDocument({ ...document, text: longer }), 0, 0)).toEqual(
        shifted(extraction, at, neutral.length),
      );
    }
    const longer = `${text}\n${neutral}`;
    expect(shifted(extractDocument({ ...document, text: longer }), 0, 0)).toEqual(shifted(extraction, 0, 0));
  });

  it("digits and letters of full width say the same", () => {
    const wide = text.replace(/[0-9a-zA-Z%]/g, (unit) => String.fromCharCode(unit.charCodeAt(0) + fullWidth));
    expect(narrow(readableFacts(extractDocument({ ...document, text: wide })))).toEqual(narrow(said));
  });

  it("numbers written out instead of with 万 and 亿 have the same values", () => {
    const plain = text.replace(
      /(?<![\d.,])(\d+(?:\.\d+)?)([万亿])(?=[个吨人亩家户辆台件元])/g,
      (_, digits, scale) => String(Number((Number(digits) * (scale === "万" ? 1e4 : 1e8)).toPrecision(12))),
    );
    expect(readableFacts(extractDocument({ ...document, text: plain }))).toEqual(said);
  });

  it.each([
    ["a reporter says it", "记者：", "。"],
    ["it is a question", "", "？"],
  ])("no statement is a promise once %s", (_, before, behind) => {
    const asked = extraction.commitments.map(
      ({ evidence }) => before + quoteOf(text, evidence).replace(/\s/g, "") + behind,
    );
    expect(
      asked.filter((words) => extractDocument({ ...document, text: words }).commitments.length > 0),
    ).toEqual([]);
  });

  // Deeds turn into past ones with the day, but who and what is named does not.
  it("the day of the document changes no names and no posts", () => {
    const later = `${Number(document.publishedOn?.slice(0, 4)) + 1}${document.publishedOn?.slice(4)}`;
    const read = extractDocument({ ...document, publishedOn: later });
    expect(read.mentioned).toEqual(extraction.mentioned);
    expect(read.posts).toEqual(extraction.posts);
  });

  it("what a deleted sentence alone says is gone", () => {
    for (const { id, evidence } of extraction.commitments.filter((_, order) => order % 6 === 0)) {
      const quote = quoteOf(text, evidence);
      if (text.indexOf(quote) !== text.lastIndexOf(quote)) continue;
      const shorter = text.slice(0, evidence.start) + text.slice(evidence.end);
      expect(
        extractDocument({ ...document, text: shorter }).commitments.map((each) => each.id),
      ).not.toContain(id);
    }
  });
});

it("all sample documents come to one graph in whatever order they are put", async () => {
  const puts = samples.map(({ extraction }) => extraction);
  const expected = graphHash(graphOf(puts));
  const orders = fc.sample(fc.shuffledSubarray(puts, { minLength: puts.length }), { numRuns: 20, seed: 5 });
  for (const order of orders) {
    const store = openMemoryStore();
    for (const extraction of order) await store.put(extraction);
    expect(graphHash(await store.contents())).toBe(expected);
  }
});
