// names that are likely enough -> each with every place where the text has it
import type { Segmentation } from "../../../lexicon/segmentation.ts";
import type { EntityType, Region } from "../../../model/entity.ts";
import type { Span } from "../../../model/span.ts";
import { industryOf } from "../../../resolve/industries.ts";
import { programOf } from "../../../resolve/programs.ts";
import type { DocumentText } from "../../../text/document-text.ts";
import type { Candidate, Guess } from "../candidate.ts";
import type { Judge } from "./judge.ts";
import { poolNames } from "./pool-names.ts";
import type { LikelySpan } from "./read-spans.ts";

/** The names that the likely spans and the rules of a text speak for and the judge lets pass, at every place where the text has them. */
export function chooseSpans(
  { shadow, text }: DocumentText,
  segmentation: Segmentation,
  spans: readonly LikelySpan[],
  guesses: readonly Guess[],
  home: Region | null,
  judge: Judge,
): Candidate[] {
  const likely = new Map(spans.map((span) => [placeOf(span, span.type), span.probability]));
  const rules = new Map(guesses.map((guess) => [placeOf(guess, guess.type), guess.rule]));
  return poolNames(shadow, spans, guesses).flatMap((evidence) => {
    const { type, places } = evidence;
    const [first] = places;
    const probability = judge.probability({ shadow, segmentation, evidence });
    if (!first || probability < judge.thresholds[type]) return [];
    const written = text.slice(first.start, first.end);
    const entity = type === "Program" ? programOf(written, home) : industryOf(written);
    return places.map(({ start, end }) => {
      const place = placeOf({ start, end }, type);
      const guessed = rules.get(place);
      const sureness = Math.max(likely.get(place) ?? 0, probability / 2);
      return { start, end, entity, rule: guessed ? `${guessed}+M1` : "M1", sureness, probability };
    });
  });
}

function placeOf({ start, end }: Span, type: EntityType): string {
  return `${start} ${end} ${type}`;
}
