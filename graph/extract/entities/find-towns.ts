// 舒兰市金马镇, later 金马镇 alone -> Region mentions of kind town (R1)
import { buildAutomaton } from "../../lexicon/automaton.ts";
import type { Region } from "../../model/entity.ts";
import { namedRegion } from "../../resolve/regions.ts";
import type { Place } from "./find-places.ts";

const town = /^[\u4e00-\u9fff]{2,7}?(?:镇|乡|街道)(?!村|域|级|化|区|土|亲|间|愁|音|情)/;
/** Words that are no name before 镇, 乡 or 街道, and verbs that a name does not hold. */
const noName =
  /[的了在与和及、各该城乡村小集全某等为是有我]|特色|农村|所有|部分|多个|推进|建设|打造|高速|公路|铁路|开发|新型|重点|中心镇|^\S?(?:个|条|座)/;

/** Finds towns behind the county or city that they lie in, then each such name everywhere in the text. Linear. */
export function findTowns(shadow: string, places: readonly Place[], home: Region | null): Place[] {
  const names = new Map<string, Region>();
  for (const [order, place] of places.entries()) {
    const { kind } = place.entity;
    if (kind !== "county" && kind !== "prefecture" && kind !== "province") continue;
    const name = town.exec(shadow.slice(place.end, place.end + 12))?.[0];
    const next = places[order + 1];
    if (!name || (next && next.start < place.end + name.length)) continue;
    if (noName.test(name.slice(0, -1)) || names.has(name)) continue;
    names.set(name, namedRegion(name, "town", place.entity));
  }
  for (const name of namesInHome(shadow, home))
    if (!names.has(name)) names.set(name, namedRegion(name, "town", home));
  if (names.size === 0) return circles(shadow, places);
  const found: Place[] = [];
  let free = 0;
  for (const { start, end, payload } of buildAutomaton(names).find(shadow)) {
    if (start < free) continue;
    found.push({ start, end, entity: payload, rule: "R1" });
    free = end;
  }
  return [...found, ...circles(shadow, places)];
}

/** In a text of a county its towns stand alone: 开原镇, 七里乡 after a mark or a preposition, or before 党委 and 政府. */
function namesInHome(shadow: string, home: Region | null): string[] {
  if (home?.kind !== "county") return [];
  const alone =
    /(?<=[,、。;:"(\n在到从向和与往])[\u4e00-\u9fff]{2}(?:镇|乡)(?![村域级化区土亲间愁音情])|[\u4e00-\u9fff]{2}(?:镇|乡)(?=党委|政府|人民政府|人大|纪委)/g;
  return [...shadow.matchAll(alone)].map(([name]) => name).filter((name) => !noName.test(name.slice(0, -1)));
}

/** 武汉都市圈, 长春现代化都市圈: the economic region around a city (R2). */
function circles(shadow: string, places: readonly Place[]): Place[] {
  return places.flatMap(({ start, end }) => {
    const ending = /^(?:现代化)?(?:都市圈|城市群)/.exec(shadow.slice(end, end + 6))?.[0];
    if (!ending) return [];
    const whole = end + ending.length;
    return [{ start, end: whole, entity: namedRegion(shadow.slice(start, whole)), rule: "R2" }];
  });
}
