import type { Sentence } from "../text/errors.ts";
import type { Given, ReadDocument } from "../text/read-document.ts";

/** A document that was found and not yet read. */
export interface SourceEntry {
  /** The path as given or found, or what a line of a .jsonl file says. */
  readonly source: string;
  /** Where to look when something is wrong: the path, for a line of a .jsonl file with its number: `news.jsonl:17`. */
  readonly place: string;
  /** Reads it anew at each call; throws GraphError where that is impossible. */
  readonly read: () => Promise<ReadDocument>;
  /** The path where the document is a file of its own; null for a line of a file and standard input. */
  readonly file: string | null;
  /** What was known about it before it was read. */
  readonly given: Given;
}

/** Something that will not be read: `failed` where it was asked for, `skipped` where leaving it out is as it should be. */
export interface SourceNotice {
  readonly place: string;
  readonly outcome: "failed" | "skipped";
  readonly sentence: Sentence;
}

export type SourceItem = SourceEntry | SourceNotice;

/** Whether an item can be read. */
export function isEntry(item: SourceItem): item is SourceEntry {
  return "read" in item;
}

/** A notice that something is rightly left out. */
export function skipped(place: string, en: string, zh: string): SourceNotice {
  return { place, outcome: "skipped", sentence: { en, zh } };
}

/** A notice that something could not be read. */
export function failed(place: string, sentence: Sentence): SourceNotice {
  return { place, outcome: "failed", sentence };
}
