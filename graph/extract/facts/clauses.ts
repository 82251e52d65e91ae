import type { Span } from "../../model/span.ts";
import type { Block, DocumentText } from "../../text/document-text.ts";

/**
 * Cuts blocks into sentences and these into clauses, and leaves names whole: no cut inside 《》, short quotes and short brackets.
 * Example of ours: 今年，我们将实施“桥、路、港”三联动，改造码头（含栈桥，趸船）9座。 → three clauses.
 */
export interface Clause extends Span {
  /** Index in the list of all clauses. */
  readonly index: number;
  readonly sentence: number;
  /** The mark that closes it: `,` `;` `:` `。` …; empty at the end of a block without one. */
  readonly mark: string;
}

export interface Sentence extends Span {
  readonly index: number;
  readonly block: number;
  /** Indices of its first clause and the one behind its last. */
  readonly firstClause: number;
  readonly endClause: number;
}

export interface Clauses {
  readonly sentences: readonly Sentence[];
  readonly clauses: readonly Clause[];
}

/** A quote or bracket up to this length is a name or an aside and not speech. */
const LONGEST_OPAQUE = 24;
const closers: Readonly<Record<string, string>> = { "“": "”", "‘": "’", "(": ")", "（": "）", "《": "》", "「": "」", "[": "]", "〔": "〕" };

/** All sentences and clauses of a text in reading order, without surrounding blanks and marks. Linear in the text's length. */
export function clausesOf({ text, shadow, blocks }: DocumentText): Clauses {
  const sentences: Sentence[] = [];
  const clauses: Clause[] = [];
  for (const [block, place] of blocks.entries()) cutBlock(text, shadow, place, block, sentences, clauses);
  return { sentences, clauses };
}

function cutBlock(
  text: string,
  shadow: string,
  place: Block,
  block: number,
  sentences: Sentence[],
  clauses: Clause[],
): void {
  let sentenceStart = place.start;
  let firstClause = clauses.length;
  let clauseStart = place.start;
  const closeClause = (end: number, mark: string) => {
    const span = trimmed(shadow, clauseStart, end);
    if (span) clauses.push({ ...span, index: clauses.length, sentence: sentences.length, mark });
    clauseStart = end + 1;
  };
  const closeSentence = (end: number) => {
    if (clauses.length > firstClause) {
      const start = clauses[firstClause]?.start ?? sentenceStart;
      sentences.push({ start, end, index: sentences.length, block, firstClause, endClause: clauses.length });
    }
    sentenceStart = end;
    firstClause = clauses.length;
  };
  for (let at = place.start; at < place.end; at += 1) {
    const unit = shadow[at] ?? "";
    const closer = closers[text[at] ?? ""];
    if (closer) {
      const close = closeWithin(text, at + 1, Math.min(place.end, at + LONGEST_OPAQUE + (text[at] === "《" ? 40 : 0)), closer);
      if (close !== null) {
        at = close;
        continue;
      }
    }
    if (endsSentence(unit)) {
      closeClause(at, unit);
      closeSentence(at + 1);
    } else if (endsClause(shadow, at, unit)) closeClause(at, unit);
  }
  closeClause(place.end, "");
  closeSentence(place.end);
}

/** Where a name or aside that opened before `from` closes; null where it goes on for longer or holds a sentence. */
function closeWithin(text: string, from: number, end: number, closer: string): number | null {
  for (let at = from; at < end; at += 1) {
    const unit = text[at];
    if (unit === closer) return at;
    if (unit === "。" || unit === "！" || unit === "？" || unit === "\n") return null;
  }
  return null;
}

function endsSentence(unit: string): boolean {
  return unit === "。" || unit === "!" || unit === "?" || unit === "…";
}

function endsClause(shadow: string, at: number, unit: string): boolean {
  if (unit === ";") return true;
  if (unit !== "," && unit !== ":") return false;
  return !(isDigit(shadow[at - 1]) && isDigit(shadow[at + 1]));
}

function isDigit(unit: string | undefined): boolean {
  return unit !== undefined && unit >= "0" && unit <= "9";
}

const border = /[\s"'“”‘’]/;

function trimmed(shadow: string, from: number, to: number): Span | null {
  let start = from;
  let end = to;
  while (start < end && border.test(shadow[start] ?? "") && !opensName(shadow, start, end)) start += 1;
  while (end > start && /\s/.test(shadow[end - 1] ?? "")) end -= 1;
  return start < end ? { start, end } : null;
}

/** “双碳”目标 keeps its mark, a mark that opens speech goes. */
function opensName(shadow: string, start: number, end: number): boolean {
  const mark = shadow[start];
  if (mark !== '"' && mark !== "'") return false;
  const close = shadow.indexOf(mark, start + 1);
  return close > 0 && close < end;
}
