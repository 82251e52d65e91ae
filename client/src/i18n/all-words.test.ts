import { expect, test } from "vitest";
import { missingWords, type Words } from "./define-words.ts";

const modules = import.meta.glob<Record<string, unknown>>("../**/*words.ts", { eager: true });
const all = Object.entries(modules).flatMap(([file, exports]) =>
  Object.values(exports)
    .filter(isWords)
    .map((words) => [file, words] as const),
);

test("every word exists in Chinese and in English", () => {
  expect(all.length).toBeGreaterThan(8);
  expect(all.flatMap(([file, words]) => missingWords(words).map((key) => `${file}: ${key}`))).toEqual([]);
});

test("both languages use the same values in a word", () => {
  const values = (text: string) => [...text.matchAll(/{{(\w+)}}/g)].map(([, name]) => name).sort();
  const unequal = all.flatMap(([file, { zh, en }]) =>
    Object.entries(zh)
      .filter(([key, text]) => {
        const english = en[key] ?? en[`${key}_other`] ?? "";
        return values(text).join() !== values(english).join();
      })
      .map(([key]) => `${file}: ${key}`),
  );
  expect(unequal).toEqual([]);
});

function isWords(value: unknown): value is Words<string> {
  return (
    typeof value === "object" && value !== null && "namespace" in value && "zh" in value && "en" in value
  );
}
