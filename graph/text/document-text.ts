import type { Span } from "../model/span.ts";

export type BlockKind = "title" | "heading" | "paragraph" | "item" | "row";

/** One line or table row of the document with its role; the place excludes the line break and surrounding blanks. */
export interface Block extends Span {
  readonly kind: BlockKind;
  /** Depth of a heading or item (一、 is 1, （一） is 2, 1. is 3 …); 0 for everything else. */
  readonly level: number;
  /** Index of the heading or item that this block stands under; null at the top. */
  readonly parent: number | null;
}

/** A text made ready for reading: three views of the same characters, all with the same offsets. */
export interface DocumentText {
  /** The canonical text; quotes come from here and only from here. */
  readonly text: string;
  /** The text for matching: half width, simplified, ASCII punctuation. Same length, one code unit to one code unit. */
  readonly shadow: string;
  /** In reading order, not overlapping; every character that is no blank lies in exactly one. */
  readonly blocks: readonly Block[];
}
