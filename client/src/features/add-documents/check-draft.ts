import type { Draft } from "./draft.ts";
import type { ImportLimits } from "./limits.ts";
import { type Sentence, sentence } from "./sentence.ts";

/** Why a text cannot be sent to the server as it is: too long, or a date that is none; null where it can. */
export function checkDraft({ fileName, text, fields }: Draft, limits: ImportLimits | null): Sentence | null {
  const date = fields.publishedOn.trim();
  if (date !== "" && !isDate(date)) return sentence("badDate", { given: date });
  return tooLong(fileName, text, limits);
}

/** Whether words name a day, month or year that there is: `2020-05-06`, `2020-05`, `2020`. */
export function isDate(words: string): boolean {
  const [, year, month = "01", day = "01"] = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(words) ?? [];
  if (year === undefined) return false;
  const date = new Date(`${year}-${month}-${day}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(`${year}-${month}-${day}`);
}

/** Why a text is too long for the server; null where it is not, or where the limit is not known yet. */
export function tooLong(name: string | null, text: string, limits: ImportLimits | null): Sentence | null {
  if (limits === null || text.length <= limits.maxDocumentLength) return null;
  const values = { length: text.length, most: limits.maxDocumentLength };
  return name === null ? sentence("pastedTooLong", values) : sentence("tooLong", { ...values, name });
}
