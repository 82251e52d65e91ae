/** A sentence for people, in both languages of the product. */
export interface Sentence {
  readonly en: string;
  readonly zh: string;
}

export type UnreadableReason =
  | "empty"
  | "binary"
  | "encoding"
  | "type"
  | "damaged"
  | "protected"
  | "too large"
  | "scanned";

/** Root of what can go wrong while a text becomes a graph; the message is the English sentence. */
export class GraphError extends Error {
  readonly sentence: Sentence;

  constructor(sentence: Sentence, options?: ErrorOptions) {
    super(sentence.en, options);
    this.name = new.target.name;
    this.sentence = sentence;
  }
}

/** A document that cannot become text: what was expected, what came, and what to do, in one sentence. */
export class UnreadableDocument extends GraphError {
  readonly reason: UnreadableReason;

  constructor(reason: UnreadableReason, sentence: Sentence, options?: ErrorOptions) {
    super(sentence, options);
    this.reason = reason;
  }
}
