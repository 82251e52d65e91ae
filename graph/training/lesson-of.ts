import { findByRules, findingsOf } from "../extract/entities/find-by-rules.ts";
import { featuresOf } from "../extract/entities/tagger/features.ts";
import { taggedLines } from "../extract/entities/tagger/tag-spans.ts";
import { readText } from "../text/read-text.ts";
import { labelCharacters } from "./label-characters.ts";
import type { LabelledDocument } from "./labelled-document.ts";
import type { Lesson } from "./sequences.ts";

/** Features and allowed labels of a document, made just as they are when a text is read of which nothing else is known. */
export function lessonOf(labelled: LabelledDocument): Lesson {
  const { name, text } = labelled;
  const document = readText(text);
  const found = findByRules(document, {
    source: name,
    text,
    title: null,
    publishedOn: null,
    homeRegion: null,
  });
  const emitted: number[] = [];
  const begin = new Int32Array(text.length + 1);
  let last = 0;
  featuresOf(
    document.shadow,
    found.words,
    found.segmentation,
    findingsOf(found, found.guesses),
    (at, features) => {
      while (last < at) begin[++last] = emitted.length;
      emitted.push(...features);
    },
  );
  while (last < text.length) begin[++last] = emitted.length;
  return {
    features: Uint32Array.from(emitted),
    begin,
    allowed: labelCharacters(labelled),
    lines: [...taggedLines(document.shadow)],
  };
}
