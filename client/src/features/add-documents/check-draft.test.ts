import { expect, test } from "vitest";
import { checkDraft, isDate, tooLong } from "./check-draft.ts";
import { emptyDraft, noFields } from "./draft.ts";

const limits = { maxDocumentLength: 4, maxDocumentsPerImport: 100, maxBodyBytes: 1_048_576 };

test.each(["2020", "2020-05", "2020-05-06", "2020-02-29"])("%s is a date", (date) => {
  expect(isDate(date)).toBe(true);
});

test.each(["", "2020年5月", "20", "2020-13", "2020-02-30", "2021-02-29", "2020-5-6", "2020-05-06 "])(
  "%s is no date",
  (date) => {
    expect(isDate(date)).toBe(false);
  },
);

test("a date that is none is named with the ways to write one", () => {
  expect(
    checkDraft({ ...emptyDraft("1"), text: "将", fields: { ...noFields, publishedOn: "去年" } }, limits),
  ).toEqual({
    zh: "日期应写作 2020-05-06、2020-05 或 2020，现为“去年”，请改正。",
    en: "The date should read 2020-05-06, 2020-05 or 2020, but is “去年”; please correct it.",
  });
});

test("a text beyond the server's limit is named with its length, one at the limit is not", () => {
  expect(tooLong("甲.txt", "一二三四五", limits)).toEqual({
    zh: "甲.txt：文本有 5 字，超过每份至多 4 字；请拆成几份后重试。",
    en: "甲.txt: the text has 5 characters, more than the 4 that one document may have; split it and try again.",
  });
  expect(tooLong(null, "一二三四五", limits)?.en).toBe(
    "The pasted text has 5 characters, more than the 4 that one document may have; split it.",
  );
  expect(tooLong("甲.txt", "一二三四", limits)).toBeNull();
  expect(tooLong("甲.txt", "一二三四五", null)).toBeNull();
});

test("a text with a date or without one is sent", () => {
  expect(checkDraft({ ...emptyDraft("1"), text: "将" }, limits)).toBeNull();
  expect(
    checkDraft({ ...emptyDraft("1"), text: "将", fields: { ...noFields, publishedOn: "2020" } }, limits),
  ).toBeNull();
});
