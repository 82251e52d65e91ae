import { looksLikeTitle } from "../blocks.ts";
import { linesOf } from "../lines.ts";
import { shadowOf } from "../shadow.ts";

/** Units in which the first line of a text is looked for; a title that begins later is none. */
const WINDOW = 1000;

/** The first line that is not blank, where it reads like a title; else null. */
export function firstTitle(text: string): string | null {
  const opening = text.slice(0, WINDOW);
  const line = linesOf(opening)[0];
  if (!line) return null;
  return looksLikeTitle(shadowOf(opening.slice(line.start, line.end)))
    ? opening.slice(line.start, line.end)
    : null;
}
