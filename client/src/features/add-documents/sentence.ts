import { sayIn } from "../../i18n/use-words.ts";
import { type WordKey, words } from "./words.ts";

/** A whole sentence in both languages, so that what happened before is readable after the language changes. */
export interface Sentence {
  readonly zh: string;
  readonly en: string;
}

/** A sentence of this feature with its values filled in. */
export function sentence(key: WordKey, values?: Readonly<Record<string, string | number>>): Sentence {
  return { zh: sayIn(words, "zh")(key, values), en: sayIn(words, "en")(key, values) };
}
