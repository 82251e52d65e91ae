import { expect, test } from "vitest";
import { defineWords, missingWords } from "./define-words.ts";
import { sayIn } from "./use-words.ts";

test("English chooses the form by number, Chinese has one form", () => {
  const words = defineWords("test-number", {
    zh: { added: "已添加 {{count}} 个" },
    en: { added_one: "{{count}} added", added_other: "{{count}} are added" },
  });
  expect(missingWords(words)).toEqual([]);
  expect(sayIn(words, "zh")("added", { count: 1 })).toBe("已添加 1 个");
  expect(sayIn(words, "en")("added", { count: 1 })).toBe("1 added");
  expect(sayIn(words, "en")("added", { count: 2 })).toBe("2 are added");
});

test("a word that one language lacks is named", () => {
  const words = defineWords("test-missing", { zh: { here: "有", gone: "缺" }, en: { here: "here" } });
  expect(missingWords(words)).toEqual(["gone"]);
});
