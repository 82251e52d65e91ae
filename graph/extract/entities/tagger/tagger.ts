import { type Judge, judge } from "./judge.ts";
import { type Model, model } from "./model.ts";

/** The learned part of reading: weights for characters, and for the names that these make. */
export interface Tagger {
  readonly model: Model;
  readonly judge: Judge;
  /** Keeps what the rules find of programs and industries from it, so that its own part can be measured. */
  readonly withoutRules?: boolean;
}

/** The one that ships with the product. */
export const tagger: Tagger = { model, judge };
