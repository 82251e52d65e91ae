// 我市, 市财政局, 全省 in a text that keeps naming 重庆 -> home region 重庆市 (R4)
import type { Region } from "../../model/entity.ts";
import { contextOf, regionOfCode } from "../../resolve/regions.ts";
import type { RawPlace } from "./find-places.ts";

type Level = "province" | "city" | "district" | "county" | "autonomous";

/** Words that leave the name out because the reader knows it, by the level that they speak of. */
const deixis: readonly (readonly [Level, RegExp])[] = [
  ["province", /(?:我|全|本)省|(?<![\u4e00-\u9fff])省(?:委|政府|人大|政协|级|直)|省(?:委省政府|委、省政府)/g],
  [
    "city",
    /(?:我|全|本)市|(?<![\u4e00-\u9fff])市(?:委|政府|人大|政协|级|直|[\u4e00-\u9fff]{2,8}(?:局|委)[,、。])|市(?:委市政府|委、市政府)/g,
  ],
  ["district", /(?:我|全|本)区(?!域)|(?<![\u4e00-\u9fff])区(?:委|政府|人大|政协)|区委、区政府/g],
  ["county", /(?:我|全|本)县|(?<![\u4e00-\u9fff])县(?:委|政府|人大|政协)|县委、县政府/g],
  ["autonomous", /自治区(?:党委|政府|人大|政协|级)|全区/g],
];

/** Titles of documents that a government itself issues: the region in them is the home. */
const issued = /政府工作报告|工作报告|规划|纲要|意见|方案|办法|条例|通知|公报|计划/;

/** The first lines say most about whose text it is. */
const LEAD = 300;
const WEIGHT_TITLE = 6;
const WEIGHT_LEAD = 3;

/**
 * The region that the text's own 市, 省, 我市 mean: the one named most, the title and the lead counting more, at the level that the
 * deictic words speak of. Null where the text speaks of no region of its own.
 */
export function findHome(shadow: string, raw: readonly RawPlace[]): Region | null {
  const scores = new Map<Region, number>();
  const titleEnd = endOfLine(shadow);
  for (const place of raw) {
    const region = regionOf(place);
    if (!region) continue;
    const weight = place.start < titleEnd ? WEIGHT_TITLE : place.start < LEAD ? WEIGHT_LEAD : 1;
    scores.set(region, (scores.get(region) ?? 0) + weight);
  }
  const levels = deixis
    .map(([level, pattern]) => ({ level, count: shadow.match(pattern)?.length ?? 0 }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count);
  for (const { level } of levels) {
    const best = bestOf(scores, (region) => isAt(region, level));
    if (best) return best;
  }
  if (!issued.test(shadow.slice(0, titleEnd))) return null;
  const first = raw.find((place) => place.start < titleEnd && place.full);
  return first ? regionOf(first) : null;
}

function regionOf({ divisions }: RawPlace): Region | null {
  const first = divisions[0];
  if (!first) return null;
  const larger =
    divisions.find(({ kind }) => kind === "province") ?? divisions.find(({ kind }) => kind === "prefecture");
  if (larger) return regionOfCode(larger.code);
  return divisions.length === 1 ? regionOfCode(first.code) : null;
}

function isAt(region: Region, level: Level): boolean {
  const { name, kind } = region;
  switch (level) {
    case "province":
      return kind === "province" && name.endsWith("省");
    case "city":
      return name.endsWith("市");
    case "district":
      return kind === "county" && name.endsWith("区");
    case "county":
      return kind === "county" && name.endsWith("县");
    case "autonomous":
      return kind === "province" && name.endsWith("自治区");
  }
}

/** The highest score, the larger region and then the smaller code at equal scores, so that the answer is one. */
function bestOf(scores: ReadonlyMap<Region, number>, fits: (region: Region) => boolean): Region | null {
  let best: Region | null = null;
  for (const [region, score] of scores) {
    if (!fits(region)) continue;
    const bestScore = best ? (scores.get(best) ?? 0) : 0;
    const smaller = !best || contextOf(region).length < contextOf(best).length || region.key < best.key;
    if (score > bestScore || (score === bestScore && smaller)) best = region;
  }
  return best;
}

function endOfLine(shadow: string): number {
  const end = shadow.indexOf("\n");
  return end < 0 ? Math.min(shadow.length, LEAD) : end;
}
