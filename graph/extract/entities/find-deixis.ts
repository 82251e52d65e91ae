// 我市, 全省, 本区 -> the home region or the larger region of that level (R4)
import type { Region } from "../../model/entity.ts";
import { contextOf } from "../../resolve/regions.ts";
import type { Place } from "./find-places.ts";
import { isAtLevel } from "./levels.ts";

/** 全区域, 本市场, 我省份: the level is the beginning of another word. */
const deictic =
  /(?:我|本|全)(省(?!份|级)|市(?!场|值)|区(?!域|块|位)|县(?!域)|州)|(?<![\u4e00-\u9fff])(?:全)?(自治区)(?=[的,、。])/g;

/** The places where a text speaks of its own region without a name. */
export function findDeixis(shadow: string, home: Region | null): Place[] {
  if (!home) return [];
  const regions = [home, ...contextOf(home)];
  const found: Place[] = [];
  for (const match of shadow.matchAll(deictic)) {
    const level = match[1] ?? match[2] ?? "";
    const entity = regions.find((region) => isAtLevel(region, level));
    if (entity) found.push({ start: match.index, end: match.index + match[0].length, entity, rule: "R4" });
  }
  return found;
}
