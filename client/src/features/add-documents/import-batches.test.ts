import { expect, test } from "vitest";
import { emptyDraft, noFields } from "./draft.ts";
import { importBatches, inputOf } from "./import-batches.ts";

const draft = (key: string, text: string) => ({ ...emptyDraft(key), text });
const keys = (batches: readonly (readonly { readonly key: string }[])[]) =>
  batches.map((batch) => batch.map(({ key }) => key));

test("what is left empty is not sent; the file's name is the source unless another is given", () => {
  expect(inputOf({ ...draft("1", " 将建设。\n"), fileName: "甲.txt" })).toEqual({
    text: " 将建设。\n",
    title: null,
    source: "甲.txt",
    publishedOn: null,
    homeRegion: null,
  });
  const fields = { ...noFields, source: " 公报 ", homeRegion: "江州市" };
  expect(inputOf({ ...draft("1", "将"), fileName: "甲.txt", fields })).toEqual({
    text: "将",
    title: null,
    source: "公报",
    publishedOn: null,
    homeRegion: "江州市",
  });
});

test("texts go in one import where the server takes them so", () => {
  const limits = { maxDocumentLength: 1000, maxDocumentsPerImport: 100, maxBodyBytes: 1_048_576 };
  expect(keys(importBatches([draft("1", "一"), draft("2", "二")], limits))).toEqual([["1", "2"]]);
  expect(importBatches([], limits)).toEqual([]);
});

test("no import has more texts than the server takes", () => {
  const limits = { maxDocumentLength: 1000, maxDocumentsPerImport: 2, maxBodyBytes: 1_048_576 };
  const five = ["1", "2", "3", "4", "5"].map((key) => draft(key, key));
  expect(keys(importBatches(five, limits))).toEqual([["1", "2"], ["3", "4"], ["5"]]);
});

test("an import has twenty texts at most, even where the server takes more", () => {
  const limits = { maxDocumentLength: 1000, maxDocumentsPerImport: 100, maxBodyBytes: 1_048_576 };
  const many = Array.from({ length: 45 }, (_, index) => draft(String(index), "市"));
  expect(importBatches(many, limits).map(({ length }) => length)).toEqual([20, 20, 5]);
});

test("no import has more bytes than the server takes: a Chinese character is three", () => {
  const limits = { maxDocumentLength: 1000, maxDocumentsPerImport: 100, maxBodyBytes: 8_192 + 700 };
  const texts = [draft("1", "市".repeat(100)), draft("2", "a".repeat(100)), draft("3", "a".repeat(100))];
  expect(keys(importBatches(texts, limits))).toEqual([["1", "2"], ["3"]]);
  expect(keys(importBatches([draft("1", "市".repeat(900)), draft("2", "a")], limits))).toEqual([
    ["1"],
    ["2"],
  ]);
});
