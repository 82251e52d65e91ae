import type { Period } from "../../model/period.ts";
import type { Sentence } from "../errors.ts";

/** What a file says about itself: its canonical text and, where the file states them, title and day. */
export interface ReadFile {
  readonly text: string;
  readonly title: string | null;
  readonly publishedOn: Period | null;
  /** What a reader should know although the file was read: pages that hold only pictures. */
  readonly notes?: readonly Sentence[];
}

/** One type of file: the endings of its names and how its bytes become text. */
export interface Format {
  /** In small letters, with the dot. */
  readonly endings: readonly string[];
  /** Throws UnreadableDocument where the bytes are no text. */
  readonly read: (bytes: Uint8Array) => ReadFile | Promise<ReadFile>;
}
