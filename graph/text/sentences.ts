import type { Span } from "../model/span.ts";
import type { DocumentText } from "./document-text.ts";
import { heldTogether } from "./held-together.ts";
import { isBlank, isLineEnd } from "./lines.ts";

/**
 * The sentences of a block (or of any part of a text), end marks and closing quotation marks included, surrounding blanks
 * left out. A sentence ends at 。！？； and their ASCII forms and at a line end; never inside brackets or a short quoted
 * phrase, and a full stop in ASCII ends one only behind a Chinese character (3.5 and No. 5 hold). Linear.
 */
export function sentencesOf(text: DocumentText, within: Span): Span[] {
  return split(text, within, endsSentence);
}

/**
 * The clauses of a block or sentence: its sentences parted further at commas, without the mark that ends them. The comma in
 * 1,000, in brackets or in a short quoted phrase parts nothing, nor does 、 between the items of a list. Linear.
 */
export function clausesOf(text: DocumentText, within: Span): Span[] {
  const { shadow } = text;
  const clauses = split(text, within, (_, at) => endsSentence(shadow, at) || endsClause(shadow, at));
  return clauses.map((clause) => withoutEndMark(shadow, clause)).filter(({ start, end }) => start < end);
}

function split(text: DocumentText, within: Span, endsAt: (shadow: string, at: number) => boolean): Span[] {
  const { shadow } = text;
  const held = heldTogether(text, within);
  const parts: Span[] = [];
  let from = within.start;
  let at = within.start;
  let quoted = false;
  while (at < within.end) {
    const heldTo = held.get(at);
    if (heldTo !== undefined) {
      at = heldTo;
      continue;
    }
    if (text.text.charAt(at) === '"') quoted = !quoted;
    at += 1;
    if (!endsAt(shadow, at - 1)) continue;
    while (at < within.end && belongsToEnd(text, at, quoted)) {
      if (text.text.charAt(at) === '"') quoted = false;
      at += 1;
    }
    parts.push(trimmed(shadow, from, at));
    from = at;
  }
  parts.push(trimmed(shadow, from, within.end));
  return parts.filter(({ start, end }) => start < end);
}

function endsSentence(shadow: string, at: number): boolean {
  const mark = shadow.charAt(at);
  if (mark === "。" || mark === ";" || mark === "!" || mark === "?") return true;
  if (mark === ".")
    return (
      isHan(shadow, at - 1) && (at + 1 >= shadow.length || /[\s\u3400-\u9fff"]/.test(shadow.charAt(at + 1)))
    );
  return isLineEnd(shadow.charCodeAt(at));
}

function endsClause(shadow: string, at: number): boolean {
  return shadow.charAt(at) === "," && !/^\d,\d{3}(?!\d)/.test(shadow.slice(Math.max(0, at - 1), at + 5));
}

/** The end of 。” and of ？！ comes after the closing quotation mark (a straight one closes where one is open) and the last mark. */
function belongsToEnd({ text, shadow }: DocumentText, at: number, quoted: boolean): boolean {
  const mark = text.charAt(at);
  return (mark === '"' && quoted) || /[”’」』]/.test(mark) || /[。!?)》]/.test(shadow.charAt(at));
}

function withoutEndMark(shadow: string, { start, end }: Span): Span {
  let last = end;
  while (last > start && (endsSentence(shadow, last - 1) || shadow.charAt(last - 1) === ",")) last -= 1;
  return trimmed(shadow, start, last);
}

function trimmed(shadow: string, start: number, end: number): Span {
  let first = start;
  let last = end;
  while (first < last && isBlank(shadow.charCodeAt(first))) first += 1;
  while (last > first && isBlank(shadow.charCodeAt(last - 1))) last -= 1;
  return { start: first, end: last };
}

function isHan(shadow: string, at: number): boolean {
  return /[\u3400-\u9fff]/.test(shadow.charAt(at));
}
