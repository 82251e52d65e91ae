import { afterEach, expect, test } from "vitest";
import type { SourceDocument } from "#graph/model/document";
import { ExtractionFailed } from "./extraction-failed.ts";
import { type Extractor, openExtractor } from "./extractor.ts";

/** Starting a thread and reading the lexicon may take this long on a busy machine, in ms. */
const BUSY = 120_000;
let extractor: Extractor;
afterEach(() => extractor.close());

const source = (text: string): SourceDocument => ({
  source: "a.txt",
  text,
  title: null,
  publishedOn: null,
  homeRegion: null,
});

test(
  "documents are read one after another, each with its own answer",
  async () => {
    extractor = openExtractor();
    const found = await Promise.all(
      ["四川省财政厅。", "重庆市财政局。"].map((text) => extractor.extract(source(text))),
    );
    expect(found.map(({ document }) => document.text)).toEqual(["四川省财政厅。", "重庆市财政局。"]);
    expect(found[0]?.mentioned.map(({ entity }) => entity.name)).toContain("四川省财政厅");
  },
  BUSY,
);

test(
  "a document that takes too long is given up, and the next one is tried anew",
  async () => {
    extractor = openExtractor(1);
    const both = await Promise.allSettled([
      extractor.extract(source("甲。")),
      extractor.extract(source("乙。")),
    ]);
    expect(both.map(({ status }) => status)).toEqual(["rejected", "rejected"]);
    await expect(extractor.extract(source("丙。"))).rejects.toThrow(
      new ExtractionFailed("Reading took longer than 0.001 seconds and was stopped. Split the text."),
    );
  },
  BUSY,
);

test("closing ends what waits", async () => {
  extractor = openExtractor();
  const waiting = extractor.extract(source("甲。"));
  await Promise.all([
    extractor.close(),
    expect(waiting).rejects.toThrow(new ExtractionFailed("The server is stopping.")),
  ]);
});
