import { expect, test } from "vitest";
import { missingWords } from "../../i18n/define-words.ts";
import { words } from "./words.ts";

test("every word exists in Chinese and English", () => {
  expect(missingWords(words)).toEqual([]);
});

test("both languages fill in the same values", () => {
  const values = (text: string) => (text.match(/\{\{\w+\}\}/g) ?? []).sort();
  for (const [key, zh] of Object.entries(words.zh)) {
    const en = words.en[key] ?? words.en[`${key}_other`] ?? "";
    expect([key, values(en)]).toEqual([key, values(zh)]);
  }
});
