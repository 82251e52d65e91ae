import { blocksOf } from "./blocks.ts";
import type { DocumentText } from "./document-text.ts";
import { shadowOf } from "./shadow.ts";

/** Prepares a canonical text for reading; every string is readable, an empty one has no blocks. Linear. */
export function readText(text: string): DocumentText {
  const shadow = shadowOf(text);
  return { text, shadow, blocks: blocksOf(shadow) };
}
