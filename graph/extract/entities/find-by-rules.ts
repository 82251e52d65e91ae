import { type Segmentation, segmentationOf } from "../../lexicon/segmentation.ts";
import { findWords, type WordHit } from "../../lexicon/words.ts";
import type { SourceDocument } from "../../model/document.ts";
import type { Region } from "../../model/entity.ts";
import { byPlace } from "../../model/span.ts";
import { regionByNameOrCode } from "../../resolve/regions.ts";
import type { DocumentText } from "../../text/document-text.ts";
import type { PostStatement } from "../layers.ts";
import type { AgencyPlace } from "./agency-place.ts";
import type { Candidate, Finding, Guess } from "./candidate.ts";
import { findAgencies } from "./find-agencies.ts";
import { findDeixis } from "./find-deixis.ts";
import { findHome } from "./find-home.ts";
import { findIndustries } from "./find-industries.ts";
import { findOfficials } from "./find-officials.ts";
import { findPlaces, type Place, selectPlaces } from "./find-places.ts";
import { findPrograms } from "./find-programs.ts";
import { findTowns } from "./find-towns.ts";
import { joinOfficials } from "./join-officials.ts";
import type { PersonPlace } from "./post-run.ts";
import { withoutStraddledTitles } from "./straddled-titles.ts";

/** What the rules find in a text before readings that overlap are weighed. */
export interface Findings {
  readonly words: readonly WordHit[];
  readonly segmentation: Segmentation;
  readonly home: Region | null;
  readonly places: readonly Place[];
  readonly agencies: readonly AgencyPlace[];
  readonly persons: readonly PersonPlace[];
  readonly officials: readonly Candidate[];
  readonly posts: readonly PostStatement[];
  /** Programs and industries by their marks and suffixes: guesses, which the tagger weighs with everything around them. */
  readonly guesses: readonly Guess[];
}

/** Applies the rules in the order in which they need each other: regions, home, bodies, persons, then programs and industries. */
export function findByRules({ shadow, text }: DocumentText, source: SourceDocument): Findings {
  const words = findWords(shadow);
  const segmentation = segmentationOf(shadow);
  const raw = selectPlaces(shadow, words, segmentation);
  const given = source.homeRegion === null ? null : regionByNameOrCode(source.homeRegion);
  const home = given ?? findHome(shadow, raw);
  const regions = findPlaces(shadow, raw, home);
  const towns = findTowns(shadow, regions, home);
  const places = [...outside(regions, towns), ...towns].sort(byPlace);
  const deixis = findDeixis(shadow, home);
  const titled = withoutStraddledTitles(shadow, words, places);
  const agencies = findAgencies(shadow, titled, places, home);
  const persons = findOfficials(shadow, text, titled, agencies, places, home);
  const { mentions: officials, posts } = joinOfficials(text, shadow, persons, home);
  const guesses = [...findPrograms(shadow, words), ...findIndustries(shadow, words)];
  return {
    words,
    segmentation,
    home,
    places: [...places, ...deixis],
    agencies,
    persons,
    officials,
    posts,
    guesses,
  };
}

/** What the rules say of every place that they speak of. `guesses` are those of programs and industries that are to count. */
export function findingsOf({ places, agencies, officials }: Findings, guesses: readonly Guess[]): Finding[] {
  const sure = [...places, ...agencies, ...officials];
  return [
    ...sure.map(({ start, end, entity, rule }) => ({ start, end, type: entity.type, rule })),
    ...guesses,
  ];
}

/** The divisions of which no part is the name of a town: 龙泉 in 门头沟区龙泉镇 is none. Both are in order of their places. */
function outside(divisions: readonly Place[], towns: readonly Place[]): Place[] {
  const named = towns.filter(({ entity }) => entity.kind === "town").sort(byPlace);
  let next = 0;
  return divisions.filter(({ start, end }) => {
    while ((named[next]?.end ?? Number.POSITIVE_INFINITY) <= start) next += 1;
    return (named[next]?.start ?? Number.POSITIVE_INFINITY) >= end;
  });
}
