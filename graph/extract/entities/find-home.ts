// 我市, 市财政局, 全省 in a text that keeps naming 重庆 -> home region 重庆市 (R4)
import type { Division } from "../../lexicon/divisions.ts";
import { wordlikeStems } from "../../lexicon/wordlike-stems.ts";
import type { Region } from "../../model/entity.ts";
import type { Span } from "../../model/span.ts";
import { contextOf, namedRegion, regionOfCode } from "../../resolve/regions.ts";
import type { RawPlace } from "./find-places.ts";
import { isAtLevel } from "./levels.ts";

/** Words that leave the name out because the reader knows it, by the level that they speak of. */
const deixis: readonly (readonly [level: string, RegExp])[] = [
  ["省", /(?:我|全|本)省|(?<![\u4e00-\u9fff])省(?:委|政府|人大|政协|级|直)|省(?:委省政府|委、省政府)/g],
  [
    "市",
    /(?:我|全|本)市(?!场)|(?<![\u4e00-\u9fff])市(?:委|政府|人大|政协|级|直|[\u4e00-\u9fff]{2,8}(?:局|委)[,、。])|市(?:委市政府|委、市政府)/g,
  ],
  ["区", /(?:我|全|本)区(?!域)|(?<![\u4e00-\u9fff])区(?:委|政府|人大|政协)|区委、区政府/g],
  ["县", /(?:我|全|本)县(?!域)|(?<![\u4e00-\u9fff])县(?:委|政府|人大|政协)|县委、县政府/g],
  ["自治区", /(?<![\u4e00-\u9fff])自治区(?:党委|政府|人大|政协|级)/g],
];

/** The head of a text: its title and subtitles, at most three short lines. */
const TITLE_LINES = 3;
const TITLE_LENGTH = 70;
/** The first lines say most about whose text it is. */
const LEAD = 300;
const WEIGHT_TITLE = 6;
const WEIGHT_LEAD = 3;
/** A text is a region's own where more than this share of all that it names lies in its province. */
const OWN_SHARE = 0.5;
/** Without a word like 我市 and without a title, only a text that hardly names anything else is. */
const SOLE_SHARE = 0.7;
const SOLE_WEIGHT = 8;

/** A region that the text names, with where it stands. */
interface Named {
  readonly region: Region;
  readonly start: number;
}

/**
 * The region that the text's own 市, 省, 我市 mean: the one in the title where the text is about it, else the one named most at the
 * level that the deictic words speak of. Null where the text speaks of no region of its own or of many alike.
 */
export function findHome(shadow: string, raw: readonly RawPlace[]): Region | null {
  const named = resolved(shadow, raw);
  const title = titleLines(shadow);
  const titleEnd = title.at(-1)?.end ?? 0;
  const scores = new Map<Region, number>();
  for (const { region, start } of named) {
    const weight = start < titleEnd ? WEIGHT_TITLE : start < LEAD ? WEIGHT_LEAD : 1;
    scores.set(region, (scores.get(region) ?? 0) + weight);
  }
  const provinces = sharesOf(scores);
  const levels = deixis
    .map(([level, pattern]) => ({ level, count: shadow.match(pattern)?.length ?? 0 }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count);
  const isOwn = (region: Region, share: number) => (provinces.get(provinceOf(region)) ?? 0) > share;
  const titled = inTitle(named, title, scores);
  if (titled && isOwn(titled, OWN_SHARE)) return atSpokenLevel(titled, levels[0]?.level, scores);
  for (const { level } of levels) {
    const best = bestOf(scores, (region) => isAtLevel(region, level) && isOwn(region, OWN_SHARE));
    if (best) return best;
  }
  const sole = bestOf(scores, (region) => isOwn(region, SOLE_SHARE));
  return sole && (scores.get(sole) ?? 0) >= SOLE_WEIGHT && !/^北京/.test(sole.name) ? sole : null;
}

/** What the text names, each name read as the largest region that bears it, or as what lies in the region just before. */
function resolved(shadow: string, raw: readonly RawPlace[]): Named[] {
  const named: Named[] = [];
  let last: { region: Region; end: number } | null = null;
  for (const place of raw) {
    const { start, end, full } = place;
    const divisions = bearersOf(place);
    // A dateline and the place of a meeting say nothing about whose text it is.
    if (isVenue(shadow, start, end)) continue;
    const attached: Region | null = last?.end === start ? last.region : null;
    if (!full && !attached && divisions.some(({ stem }) => wordlikeStems.has(stem))) continue;
    const region = regionOf(place, attached);
    if (!region) continue;
    named.push({ region, start });
    last = { region, end };
  }
  return named;
}

function isVenue(shadow: string, start: number, end: number): boolean {
  const after = shadow.slice(end, end + 8);
  if (/^(?:\d{1,2}月\d{1,2}日电|人民大会堂)/.test(after)) return true;
  return shadow[start - 1] === "在" && /^(?:成功)?(?:举[办行]|召开|开幕|闭幕|会见|调研|考察)/.test(after);
}

/** The divisions that bear a name today, or where none does, those that bore it. */
function bearersOf({ divisions, former }: RawPlace): readonly Division[] {
  return divisions.length > 0 ? divisions : former;
}

function regionOf(place: RawPlace, attached: Region | null): Region | null {
  if (place.named !== null) {
    const zone = namedRegion(place.named);
    return zone.kind === "zone" ? zone : null;
  }
  const regions = bearersOf(place).map(({ code }) => regionOfCode(code));
  const within = attached && regions.find((region) => contextOf(region).includes(attached));
  const larger =
    regions.find(({ kind }) => kind === "province") ?? regions.find(({ kind }) => kind === "prefecture");
  return within ?? larger ?? (regions.length === 1 ? (regions[0] ?? null) : null);
}

/** The region of the first line of the title that names any; of 四川德阳 and of 四川 … 德阳 the smaller one: whose the text is. */
function inTitle(
  named: readonly Named[],
  lines: readonly Span[],
  scores: ReadonlyMap<Region, number>,
): Region | null {
  for (const { start, end } of lines) {
    const here = named.filter((one) => one.start >= start && one.start < end).map(({ region }) => region);
    const smallest = here.filter((region) => !here.some((other) => contextOf(other).includes(region)));
    const best = bestOf(new Map(smallest.map((region) => [region, scores.get(region) ?? 0])), () => true);
    if (best) return best;
  }
  return null;
}

/** A title may name the province of a city whose 全市 the text keeps speaking of, or a city of the province that its 全省 means. */
function atSpokenLevel(
  titled: Region,
  level: string | undefined,
  scores: ReadonlyMap<Region, number>,
): Region {
  if (level === undefined || isAtLevel(titled, level)) return titled;
  const around = contextOf(titled).find((region) => isAtLevel(region, level) && scores.has(region));
  if (around) return around;
  const inside = bestOf(scores, (region) => contextOf(region).includes(titled) && isAtLevel(region, level));
  const least = (scores.get(titled) ?? 0) / 2;
  return inside && (scores.get(inside) ?? 0) >= least ? inside : titled;
}

function provinceOf(region: Region): Region {
  return contextOf(region).at(-1) ?? region;
}

/** How much of what a text names lies in each province, from 0 to 1. */
function sharesOf(scores: ReadonlyMap<Region, number>): Map<Region, number> {
  const shares = new Map<Region, number>();
  let total = 0;
  for (const [region, score] of scores) {
    total += score;
    const province = provinceOf(region);
    shares.set(province, (shares.get(province) ?? 0) + score);
  }
  for (const [province, sum] of shares) shares.set(province, sum / total);
  return shares;
}

/** The highest score, the larger region and then the smaller code at equal scores, so that the answer is one. */
function bestOf(scores: ReadonlyMap<Region, number>, fits: (region: Region) => boolean): Region | null {
  let best: Region | null = null;
  for (const [region, score] of scores) {
    if (!fits(region)) continue;
    const bestScore = best ? (scores.get(best) ?? 0) : 0;
    const smaller =
      !best ||
      contextOf(region).length < contextOf(best).length ||
      (contextOf(region).length === contextOf(best).length && region.key < best.key);
    if (!best || score > bestScore || (score === bestScore && smaller)) best = region;
  }
  return best;
}

/** The title and its subtitles: short lines before the first paragraph, which is long or set in. */
function titleLines(shadow: string): Span[] {
  const lines: Span[] = [];
  let start = 0;
  while (lines.length < TITLE_LINES && start < shadow.length) {
    const next = shadow.indexOf("\n", start);
    const end = next < 0 ? shadow.length : next;
    const isBody = end - start > TITLE_LENGTH || /^ {2}/.test(shadow.slice(start, start + 2));
    if (isBody && lines.length > 0) break;
    lines.push({ start, end: Math.min(end, start + TITLE_LENGTH) });
    if (isBody) break;
    start = end + 1;
  }
  return lines;
}
