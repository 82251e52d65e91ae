// 重庆日报 2020-05-06 10:39:20, （2026-02-03）, 二〇二三年五月六日 -> the day of publication (D2)
import type { Period } from "../../model/period.ts";
import { isPeriod } from "../../model/period.ts";

/** A dateline stands in the first or the last lines. */
const RIM = 400;

const forms: readonly RegExp[] = [
  /(20\d\d)[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)/,
  /(20\d\d)年(\d{1,2})月(\d{1,2})日/,
];

/** The publication date that the text itself states in its head or at its end; null where it states none. */
export function findDate(shadow: string): Period | null {
  const head = shadow.slice(0, RIM);
  const [dashed, written] = forms;
  const found =
    (dashed && match(head, dashed)) ?? headline(head) ?? (written && match(lastLine(shadow), written));
  return found ?? null;
}

/** A written date in the head counts only where it is a line or brackets of its own, not inside a sentence. */
function headline(head: string): Period | null {
  const line = /(?:^|\n|\()[^\n。]{0,30}?(20\d\d)年(\d{1,2})月(\d{1,2})日[^\n。,]{0,12}(?:\n|\)|$)/.exec(
    head,
  );
  return line ? period(line) : null;
}

function lastLine(shadow: string): string {
  const trimmed = shadow.trimEnd();
  const line = trimmed.slice(Math.max(trimmed.lastIndexOf("\n"), trimmed.length - 60));
  return line.trim().length <= 40 ? line : "";
}

function match(text: string, form: RegExp): Period | null {
  const found = form.exec(text);
  return found ? period(found) : null;
}

function period([, year = "", month = "", day = ""]: RegExpExecArray): Period | null {
  const text = `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
  return isPeriod(text) ? text : null;
}
