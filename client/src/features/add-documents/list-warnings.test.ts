import { expect, test } from "vitest";
import { emptyDraft, noFields } from "./draft.ts";
import { listWarnings } from "./list-warnings.ts";

const draft = (key: string, text: string, fileName: string | null, source = "") => ({
  ...emptyDraft(key),
  text,
  fileName,
  fields: { ...noFields, source },
  stage: { name: "ready" } as const,
});

test("texts of their own need no warning, two pasted texts without a source neither", () => {
  expect(listWarnings([draft("1", "甲", "甲.txt"), draft("2", "乙", null), draft("3", "丙", null)])).toEqual(
    new Map(),
  );
});

test("the later of two texts with one source says so", () => {
  const warnings = listWarnings([draft("1", "甲", "通知.txt"), draft("2", "乙", null, "通知.txt")]);
  expect([...warnings].map(([key, { zh }]) => [key, zh])).toEqual([
    ["2", "来源与“通知.txt”相同：都保存时只留下后一份。请改来源，或移出其一。"],
  ]);
});

test("the later of two equal texts says so", () => {
  const warnings = listWarnings([draft("1", "甲", null), draft("2", "甲", "乙.txt")]);
  expect([...warnings].map(([key, { en }]) => [key, en])).toEqual([
    ["2", "The same text as “Pasted text”; saved, the two are one document."],
  ]);
});
