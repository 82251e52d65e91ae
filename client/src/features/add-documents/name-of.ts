import type { Draft } from "./draft.ts";
import { type Sentence, sentence } from "./sentence.ts";

/** What to call a text: its title, else its file; null for a pasted text without a title. */
export function nameOf({ fields, preview, fileName }: Draft): string | null {
  return fields.title.trim() || preview?.found.title || fileName;
}

/** A sentence about a text by its name; a pasted text without a title is called so in both languages. */
export function aboutText(draft: Draft, say: (name: string) => Sentence): Sentence {
  const name = nameOf(draft);
  if (name !== null) return say(name);
  const { zh, en } = sentence("pasted");
  return { zh: say(zh).zh, en: say(en).en };
}
