/** A sentence and its near twin: what the first says must be found there and must not be found in the second. */
export interface Trap {
  /** The text that says the facts. */
  readonly says: string;
  /** Facts as words of one line of `readableFacts`: `WILL 泊位 =12个`. */
  readonly facts: readonly string[];
  /** The text that looks like it and does not say them. */
  readonly trap: string;
  /** What the second text says instead; empty where nothing more is asked of it. */
  readonly instead: readonly string[];
}

/** Traps of one kind; they share the region and the day of their texts unless they need others. */
export interface TrapFamily {
  readonly title: string;
  readonly home: string;
  /** YYYY-MM-DD */
  readonly publishedOn: string;
  readonly traps: readonly Trap[];
}

/** One row of a table of traps: the text that says the facts, these, and the text that does not, with what it says instead. */
export function trap(
  says: string,
  facts: string | readonly string[],
  text: string,
  instead: string | readonly string[] = [],
): Trap {
  return { says, facts: [facts].flat(), trap: text, instead: [instead].flat() };
}
