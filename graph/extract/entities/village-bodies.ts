// 楠竹镇石桥村党支部书记, 村委会主任 -> bodies of villages and communities before a post (A1)
import { segment } from "../../lexicon/common-words.ts";
import type { WordHit } from "../../lexicon/words.ts";
import type { Region } from "../../model/entity.ts";
import { agencyOf, organOf } from "../../resolve/agencies.ts";
import type { AgencyPlace } from "./agency-place.ts";
import type { Place } from "./find-places.ts";

/** A village or community with the region that the text puts it into. */
interface Village {
  readonly end: number;
  readonly name: string;
  readonly region: Region | null;
}

const kinds = "(?:村|社区|嘎查)";
const body = new RegExp(`(${kinds})原?(党委|党总支|党支部|村?委会|村民委员会|居委会|居民委员会)`, "g");
const behindPlace = new RegExp(`^[\\u4e00-\\u9fff]{1,6}?${kinds}`);
const LONGEST_STEM = 7;
const stop = /[^\u4e00-\u9fff]|[的由据向请是为了和与及在到]/;
/** 农村, 驻村, 行政村: kinds of villages, no names. */
const general = /^(?:[农乡山渔全各驻两多]|行政|自然|贫困|示范|试点|所有|城市|城镇|街道|.*[个些])$/;
/** Parts of speech with which no name begins. */
const leading = /^(?:t|d|p|c|r|v|m|q|u)/;
const partyBodies: ReadonlyMap<string, string> = new Map([
  ["党委", "委员会"],
  ["党总支", "总支部委员会"],
  ["党支部", "支部委员会"],
]);

/**
 * Finds the party branches and committees of villages and communities where a post follows. One without its village's name (村委会主任) is
 * that of the village named last. Looks at a bounded stretch around each.
 */
export function findVillageBodies(
  shadow: string,
  words: readonly WordHit[],
  places: readonly Place[],
  home: Region | null,
): AgencyPlace[] {
  const titles = new Set(words.flatMap(({ start, payload }) => (payload.kind === "title" ? [start] : [])));
  const ends = new Map(places.map((place) => [place.end, place.entity]));
  const villages = villagesBehind(shadow, places);
  const found: AgencyPlace[] = [];
  let known = 0;
  let last: Village | null = null;
  for (const { 0: written, 1: kind = "", 2: form = "", index } of shadow.matchAll(body)) {
    const end = index + written.length;
    if (!titles.has(end)) continue;
    for (; (villages[known]?.end ?? Number.POSITIVE_INFINITY) <= index + kind.length; known += 1)
      last = villages[known] ?? last;
    const start = nameStart(shadow, index, ends);
    if (general.test(shadow.slice(start, index))) continue;
    const village: Village | null =
      start < index
        ? namedVillage(shadow.slice(start, index + kind.length), index + kind.length, ends.get(start), last)
        : last;
    if (!village) continue;
    last = village;
    found.push({ start, end, rule: "A1+A5", ...bodyOf(village, form, village.region ?? home) });
  }
  return found;
}

/** 七里坪镇|石家咀村: the villages that stand behind a place. */
function villagesBehind(shadow: string, places: readonly Place[]): Village[] {
  return places.flatMap(({ end, entity }): Village[] => {
    const name = behindPlace.exec(shadow.slice(end, end + LONGEST_STEM + 2))?.[0];
    return name ? [{ end: end + name.length, name, region: entity }] : [];
  });
}

/** Where the name of a village before `at` begins; `at` itself where none stands there. */
function nameStart(shadow: string, at: number, ends: ReadonlyMap<number, Region>): number {
  let start = at;
  while (start > 0 && !ends.has(start) && !stop.test(shadow[start - 1] ?? "\n")) {
    start -= 1;
    if (at - start > LONGEST_STEM) return at;
  }
  if (ends.has(start)) return start;
  for (const { start: from, word } of segment(shadow.slice(start, at)))
    if (!word || !leading.test(word.speech)) return start + from;
  return at;
}

/** A village that is named again lies where it was put at first. */
function namedVillage(name: string, end: number, region: Region | undefined, last: Village | null): Village {
  return { end, name, region: region ?? (last?.name === name ? last.region : null) };
}

function bodyOf({ name }: Village, form: string, region: Region | null) {
  const party = partyBodies.get(form);
  const civil = name.endsWith("社区") ? "居民委员会" : "村民委员会";
  const written = name + (party ?? civil);
  const branch = party ? "cpc" : "gov";
  const entity = region
    ? agencyOf(region, branch, written)
    : organOf(party ? `中国共产党${written}` : written);
  return { entity, region, branch, body: written } as const;
}
