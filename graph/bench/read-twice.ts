import type { Extraction } from "../model/document.ts";
import type { Entity, EntityType } from "../model/entity.ts";
import type { Span } from "../model/span.ts";
import type { Gold } from "./gold.ts";

/** One text as it was read and as careful readers marked it. */
export interface ReadTwice {
  readonly text: string;
  readonly extraction: Extraction;
  readonly gold: Gold;
}

/** A thing that careful readers marked. */
export interface Known {
  readonly type: EntityType;
  /** The full name first. */
  readonly names: readonly string[];
}

/** Everything that careful readers marked in a text. */
export function goldOf(gold: Gold): Known[] {
  const all = (type: EntityType, list: Gold["agencies"]) =>
    list.map(({ canonical, surfaces }) => ({ type, names: [canonical, ...surfaces] }));
  return [
    ...gold.officials.map(({ name }) => ({ type: "Official" as const, names: [name] })),
    ...all("Agency", gold.agencies),
    ...all("Region", gold.regions),
    ...all("Industry", gold.industries),
    ...all("Program", gold.programs),
  ];
}

/** What was found of the thing that the gold calls so: by its full name or any of its forms. */
export function foundAs(name: string, { gold, text, extraction }: ReadTwice): Entity[] {
  const forms = goldOf(gold).find(({ names }) => names[0] === name)?.names ?? [name];
  const letters = new Set(forms.map(lettersOf));
  const named = extraction.mentioned
    .filter(
      ({ entity, mentions }) =>
        letters.has(lettersOf(entity.name)) ||
        mentions.some(({ start, end }) => letters.has(lettersOf(text.slice(start, end)))),
    )
    .map(({ entity }) => entity);
  return [...named, ...extraction.context.filter((entity) => letters.has(lettersOf(entity.name)))];
}

/** Whether anything was found of the thing that the gold calls so. */
export function isFound(name: string, read: ReadTwice): boolean {
  return foundAs(name, read).length > 0;
}

/** Every form of the entity that was found under a name. */
export function formsIn(extraction: Extraction, text: string, name: string): ReadonlySet<string> {
  const forms = extraction.mentioned
    .filter(({ entity }) => entity.name === name)
    .flatMap(({ mentions }) => mentions.map(({ start, end }) => text.slice(start, end)));
  return new Set([name, ...forms].map(lettersOf));
}

/** Every place of some words in a text. */
export function placesOf(text: string, words: string): Span[] {
  const places: Span[] = [];
  if (words === "") return places;
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1))
    places.push({ start: at, end: at + words.length });
  return places;
}

/** Whether two places share a character. */
export function overlap(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

/** A name without blanks and quotation marks, half width: what is compared. */
export function lettersOf(text: string): string {
  return text.normalize("NFKC").replace(/[\s"“”'‘’《》〈〉「」『』]/g, "");
}
