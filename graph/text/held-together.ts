import type { Span } from "../model/span.ts";
import type { DocumentText } from "./document-text.ts";

/** A bracket that is not closed within this many units is a slip of the writer and holds nothing together. */
const LONGEST_BRACKET = 200;
/** A longer quotation is speech: what is said in it has sentences and clauses of its own. */
const LONGEST_QUOTED_PHRASE = 30;

const brackets: Readonly<Record<string, string>> = {
  "(": ")",
  "《": "》",
  "〈": "〉",
  "【": "】",
  "〔": "〕",
  "[": "]",
};
const openers = new Map(Object.entries(brackets).map(([opener, closer]) => [closer, opener]));

/**
 * The places that no sentence and no clause may be cut in: from each opening mark to behind its closing one, for brackets
 * and for quotation marks around a short phrase (“一网通办，一网统管”); a quotation with a full stop inside is speech. Linear.
 */
export function heldTogether({ text, shadow }: DocumentText, { start, end }: Span): Map<number, number> {
  const held = new Map<number, number>();
  const open = new Map<string, number[]>(Object.keys(brackets).map((opener) => [opener, []]));
  let quote = -1;
  for (let at = start; at < end; at += 1) {
    const mark = shadow.charAt(at);
    const opener = openers.get(mark);
    if (opener) {
      const from = open.get(opener)?.pop();
      if (from !== undefined && at - from <= LONGEST_BRACKET) held.set(from, at + 1);
    } else if (mark === '"') {
      if (quote < 0 || isOpening(text.charAt(at))) quote = at;
      else {
        if (at - quote <= LONGEST_QUOTED_PHRASE && !/[。;!?]/.test(shadow.slice(quote, at)))
          held.set(quote, at + 1);
        quote = -1;
      }
    } else open.get(mark)?.push(at);
  }
  return held;
}

/** Straight quotation marks look the same at both ends: they open and close in turn. */
function isOpening(mark: string): boolean {
  return "“「『〝".includes(mark);
}
