import { type Draft, isOpen } from "./draft.ts";
import { inputOf } from "./import-batches.ts";
import { aboutText } from "./name-of.ts";
import { type Sentence, sentence } from "./sentence.ts";

/** What a person should know before saving several texts at once, by key: the same text or the same source twice. */
export function listWarnings(drafts: readonly Draft[]): ReadonlyMap<string, Sentence> {
  const warnings = new Map<string, Sentence>();
  const texts = new Map<string, Draft>();
  const sources = new Map<string, Draft>();
  for (const draft of drafts) {
    if (!isOpen(draft) || draft.text === "") continue;
    const { source } = inputOf(draft);
    const sameText = texts.get(draft.text);
    const sameSource = source ? sources.get(source) : undefined;
    if (sameText)
      warnings.set(
        draft.key,
        aboutText(sameText, (name) => sentence("sameText", { name })),
      );
    else if (sameSource)
      warnings.set(
        draft.key,
        aboutText(sameSource, (name) => sentence("sameSource", { name })),
      );
    if (!sameText) texts.set(draft.text, draft);
    if (source && !sameSource) sources.set(source, draft);
  }
  return warnings;
}
