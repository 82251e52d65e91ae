// 舒兰市金马镇, later 金马镇 alone; 青羊区少城街道; 开原镇、七里乡 -> Region mentions of kind town (R1)

import { commonWord } from "../../lexicon/common-words.ts";
import { occurrencesOf } from "../../lexicon/occurrences.ts";
import type { Region } from "../../model/entity.ts";
import { namedRegion } from "../../resolve/regions.ts";
import type { Place } from "./find-places.ts";

const ending = "(?:镇|乡|街道)";
/** 镇域, 乡村, 乡亲, 乡镇: the ending is the beginning of another word. */
const notWord = "(?![村域级化区土亲间愁音情居长]|(?<=乡)[镇风])";
/** The longest names are those of peoples: 柳树屯蒙古族满族乡. */
const town = new RegExp(`^(?:[\\u4e00-\\u9fff]{1,5}?|[\\u4e00-\\u9fff]{2,9}?族)${ending}${notWord}`);
/** Names that stand alone in the text of a county. */
const alone = new RegExp(`(?<=[,、。;:"( \\n在到从向和与往])[\\u4e00-\\u9fff]{2}(?:镇|乡)${notWord}`, "g");
/** Before a body of its own, on the way to it, and in lists a name needs no county: 七里乡政府, 赴开原镇、金马镇, 在府南街道. */
const spokenFor = new RegExp(
  `(?<=[,、。;:"( \\n在到从向和与往据给由对])(?![据给由对在从向])[\\u4e00-\\u9fff]{2,3}?${ending}(?=党委|党工委|政府|人民政府|人大|纪委|办事处)|(?<=赴|来到|走进|[。," \\n]在|位于|、)[\\u4e00-\\u9fff]{2}${ending}(?=[,、。的])|(?<=[和与、])[\\u4e00-\\u9fff]{2}(?:镇|乡)(?=等)`,
  "g",
);
/** Words that are no name before 镇, 乡 or 街道, and verbs that a name does not hold. */
const noName =
  /[的了在与和及把、各该每据侨给由赴某等为是有我你您他她将被从到向对使让并]|^(?:城|乡|下|基层|小|集|全|名|古|老|新|本|大|家|水|建|村|重|强|市|县|区|[一二三四五六七八九十百两几多\d]+|.?[个条座])$|城乡|小城|村$|[小古名强重]$|[村城县]集$|新城$|县城$|特色|启动|担任|[东西南北中]部|农村|所有|部分|多个|推进|建设|打造|高速|公路|铁路|开发|新型|重点|中心$|建制|产业|文化|旅游|工业|商贸|示范|美丽|历史|全国|全省|全市|部门|单位|社区$|沿线|周边|下辖|返$|回$|进$|深入|走$|以$|乡$|故$|还$|离$|异$|水$/;

/** Finds towns behind the county or city that they lie in, then each such name everywhere in the text. Linear. */
export function findTowns(shadow: string, places: readonly Place[], home: Region | null): Place[] {
  const names = new Map<string, Region>();
  for (const [order, place] of places.entries()) {
    const { kind } = place.entity;
    if (kind !== "county" && kind !== "prefecture" && kind !== "province") continue;
    const name = town.exec(shadow.slice(place.end, place.end + 14))?.[0];
    const next = places[order + 1];
    if (!name || names.has(name) || noName.test(stemOf(name))) continue;
    // 门头沟区|龙泉|镇: a place of which only the short name begins here is the town's namesake; any other ends the name.
    if (next && next.start < place.end + name.length && !isNamesake(next, place.end, stemOf(name))) continue;
    names.set(name, namedRegion(name, "town", place.entity));
  }
  const county = home?.kind === "county" ? home : null;
  for (const name of namesAlone(shadow, county))
    if (!names.has(name)) names.set(name, namedRegion(name, "town", county));
  if (names.size === 0) return circles(shadow, places);
  const found: Place[] = [];
  let free = 0;
  for (const { start, end, payload } of occurrencesOf(names)(shadow)) {
    if (start < free) continue;
    found.push({ start, end, entity: payload, rule: "R1" });
    free = end;
  }
  return [...found, ...circles(shadow, places)];
}

/** Whether a place is a town's short name: 龙泉, but not 昭通市 in 云南省|昭通市|镇雄县. */
function isNamesake({ start, end, entity }: Place, from: number, stem: string): boolean {
  return start === from && end === from + stem.length && entity.name !== stem;
}

/** Names of towns that the text gives without their county; in a county's own text any name that stands alone is one. */
function namesAlone(shadow: string, county: Region | null): string[] {
  const matches = [...shadow.matchAll(spokenFor), ...(county ? shadow.matchAll(alone) : [])];
  return matches.map(([name]) => name).filter((name) => !noName.test(stemOf(name)) && !commonWord(name));
}

function stemOf(name: string): string {
  return name.replace(/(?:镇|乡|街道)$/, "");
}

/** 武汉都市圈, 长春现代化都市圈: the economic region around a city (R2). */
function circles(shadow: string, places: readonly Place[]): Place[] {
  return places.flatMap(({ start, end }) => {
    const words = /^(?:现代化)?(?:都市圈|城市群)/.exec(shadow.slice(end, end + 6))?.[0];
    if (!words) return [];
    const whole = end + words.length;
    return [{ start, end: whole, entity: namedRegion(shadow.slice(start, whole)), rule: "R2" }];
  });
}
