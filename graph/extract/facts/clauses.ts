import type { Span } from "../../model/span.ts";
import type { DocumentText } from "../../text/document-text.ts";
import { clausesOf } from "../../text/sentences.ts";

/**
 * The clauses of a text as facts need them: parted at colons too, each with the mark behind it and the sentence it belongs to.
 * Example of ours: 今年，我们将办好两件事：一是新建码头9座；二是开通航线4条。 → one sentence of four clauses.
 */
export interface Clause extends Span {
  readonly index: number;
  readonly sentence: number;
  readonly block: number;
  /** The mark that closes it: `,` `;` `:` `。` …; empty where its line ends without one. */
  readonly mark: string;
}

export interface Sentence extends Span {
  readonly index: number;
  readonly block: number;
  /** Index of its first clause. */
  readonly firstClause: number;
}

export interface Clauses {
  readonly sentences: readonly Sentence[];
  readonly clauses: readonly Clause[];
}

/** All sentences (up to 。！？ or a line end) and clauses of a text in reading order. Linear in the text's length. */
export function readClauses(text: DocumentText): Clauses {
  const sentences: Sentence[] = [];
  const clauses: Clause[] = [];
  for (const [block, place] of text.blocks.entries()) {
    let open: { start: number; firstClause: number } | null = null;
    for (const whole of clausesOf(text, place).flatMap((clause) => partedAtColons(text.shadow, clause))) {
      const part = withoutOpenQuote(text.shadow, whole);
      const mark = markBehind(text.shadow, part.end, place.end);
      open ??= { start: part.start, firstClause: clauses.length };
      clauses.push({ ...part, index: clauses.length, sentence: sentences.length, block, mark });
      if (mark !== "。" && mark !== "!" && mark !== "?") continue;
      sentences.push({ ...open, end: part.end + 1, index: sentences.length, block });
      open = null;
    }
    if (open) sentences.push({ ...open, end: place.end, index: sentences.length, block });
  }
  return { sentences, clauses };
}

/** A quotation mark that opens or closes in another clause is no part of this one; a short quoted name keeps both of its own. */
function withoutOpenQuote(shadow: string, { start, end }: Span): Span {
  const words = shadow.slice(start, end);
  if (!words.includes('"') || words.split('"').length % 2 === 1) return { start, end };
  if (words.startsWith('"')) return words.length > 1 ? { start: start + 1, end } : { start, end };
  return words.endsWith('"') ? { start, end: end - 1 } : { start, end };
}

const closing: ReadonlySet<string> = new Set(",;:。!?.");

/** The first mark behind a clause; a closing quotation mark may stand between. */
function markBehind(shadow: string, end: number, limit: number): string {
  for (let at = end; at < Math.min(limit, end + 3); at += 1) {
    const unit = shadow.charAt(at);
    if (closing.has(unit)) return unit === "." ? "。" : unit;
  }
  return "";
}

/** 10:30 holds together, and so does a name in 《》. */
function partedAtColons(shadow: string, { start, end }: Span): Span[] {
  const words = shadow.slice(start, end);
  if (!words.includes(":")) return [{ start, end }];
  const parts: Span[] = [];
  let from = 0;
  let named = false;
  for (let at = 0; at < words.length; at += 1) {
    const unit = words.charAt(at);
    if (unit === "《") named = true;
    else if (unit === "》") named = false;
    else if (unit === ":" && !named && !/\d:\d/.test(words.slice(Math.max(0, at - 1), at + 2))) {
      if (at > from) parts.push({ start: start + from, end: start + at });
      from = at + 1;
    }
  }
  if (words.length > from) parts.push({ start: start + from, end });
  return parts;
}
