// programs: ["“满天星”行动计划"] -> O O BP IP IP … EP O: the labels that each character may have
import { labels } from "../extract/entities/tagger/labels.ts";
import type { LabelledDocument } from "./labelled-document.ts";

const bit = Object.fromEntries(labels.map((label, at) => [label, 1 << at])) as Record<
  (typeof labels)[number],
  number
>;
/** Any label: the reader left open whether this is an entity, so neither answer is taught. */
const ANY = (1 << labels.length) - 1;

/**
 * For each character the set of labels that it may have, as bits in the order of the model's labels. Every place of a surface counts;
 * of surfaces that overlap the longer one does. Places that the reader marked as optional may be anything.
 */
export function labelCharacters({ text, labels: marked }: LabelledDocument): Uint8Array {
  const allowed = new Uint8Array(text.length);
  const spans = [
    ...placesOf(text, marked.programs, "P" as const),
    ...placesOf(text, marked.industries, "I" as const),
  ].sort((a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start);
  for (const { start, end, type } of spans) {
    if (
      end - start < 2 ||
      text.slice(start, end).includes("\n") ||
      allowed.subarray(start, end).some((set) => set !== 0)
    )
      continue;
    allowed.fill(bit[`I${type}`], start, end);
    allowed[start] = bit[`B${type}`];
    allowed[end - 1] = bit[`E${type}`];
  }
  const open = marked.optional.filter(({ type }) => /^(?:program|industry)$/i.test(type));
  for (const { start, end } of placesOf(text, open, "P"))
    if (allowed.subarray(start, end).every((set) => set === 0)) allowed.fill(ANY, start, end);
  return allowed.map((set) => (set === 0 ? bit.O : set));
}

function placesOf<Type>(
  text: string,
  entities: readonly { readonly surfaces: readonly string[] }[],
  type: Type,
) {
  const places: { start: number; end: number; type: Type }[] = [];
  for (const surface of new Set(entities.flatMap(({ surfaces }) => surfaces)))
    for (let at = text.indexOf(surface); surface !== "" && at >= 0; at = text.indexOf(surface, at + 1))
      places.push({ start: at, end: at + surface.length, type });
  return places;
}
