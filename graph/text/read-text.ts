import type { DocumentText } from "./document-text.ts";

/** Prepares a canonical text for reading; every string is readable, an empty one has no blocks. */
export function readText(text: string): DocumentText {
  return { text, shadow: text, blocks: [] };
}
