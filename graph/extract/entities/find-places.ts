// 四川省成都市, 江津区、永川区, 我市, 川渝 -> Region mentions (R1 divisions, R2 named regions, R4 deixis)
import { commonWord } from "../../lexicon/common-words.ts";
import { type Division, divisions } from "../../lexicon/divisions.ts";
import type { Segmentation } from "../../lexicon/segmentation.ts";
import { wordlikeStems } from "../../lexicon/wordlike-stems.ts";
import type { Word, WordHit } from "../../lexicon/words.ts";
import { provinceLetters } from "../../lexicon/zones.ts";
import type { Region } from "../../model/entity.ts";
import { contextOf, namedRegion, openRegion, regionOfCode } from "../../resolve/regions.ts";
import type { Candidate } from "./candidate.ts";
import { isPartOfWord } from "./place-words.ts";

/** A place that names a region. */
export interface Place extends Candidate {
  readonly entity: Region;
}

/** A name of one or several divisions, or of a zone or economic region, before anything decides which is meant. */
export interface RawPlace {
  readonly start: number;
  readonly end: number;
  readonly divisions: readonly Division[];
  /** Divisions that bore the name before. */
  readonly former: readonly Division[];
  readonly named: string | null;
  readonly full: boolean;
}

/** Full names of districts that are common nouns; only their city just before makes them names. */
const commonNouns: ReadonlySet<string> = new Set([
  "城区",
  "郊区",
  "矿区",
  "新城区",
  "老城区",
  "港口区",
  "西区",
  "东区",
  "滨湖区",
]);

/** Former names of counties that are made up of a word and 县 too (任县, 平安县): only their surroundings make them names. */
const wordsBeforeCounty: ReadonlySet<string> = new Set(["任县", "开县", "达县", "安县", "平安县", "新建县"]);

/** Railways, roads and highlands are called by the letters of their ends; that is no region. */
const wayAfterLetters = /^(?:铁路|高铁|高速|线|公路|大道|通道|高原|客专|城际|动车|段|干线)/;

/**
 * Finds the divisions, zones and economic regions that a text names, each resolved.
 * `home` decides county names that several divisions share; where it does not, the larger region named last before does.
 */
export function findPlaces(shadow: string, raw: readonly RawPlace[], home: Region | null): Place[] {
  const context = new Context(home, raw);
  const places: Place[] = [];
  raw.forEach((place, order) => {
    if (namesWay(shadow, place)) return;
    const region = place.named === null ? context.resolve(place, order, shadow) : namedRegion(place.named);
    if (!region) return;
    context.remember(region, place.end);
    places.push({
      start: place.start,
      end: place.end,
      entity: region,
      rule: place.named === null ? "R1" : "R2",
    });
  });
  return [...places, ...findLetterGroups(shadow, raw)].sort((a, b) => a.start - b.start);
}

/** 京雄高铁, 广佛肇城际: a short name of a group of cities before a railway or a road is the name of that way. */
function namesWay(shadow: string, { named, start, end }: RawPlace): boolean {
  const letters = end - start <= 3 && named === shadow.slice(start, end);
  return letters && /^[\u4e00-\u9fff]?(?:铁路|高铁|高速|客专|城际|公路)/.test(shadow.slice(end, end + 3));
}

/** The names of regions in a text before they are resolved: leftmost longest hits, words that merely begin like a place left out. */
export function selectPlaces(
  shadow: string,
  words: readonly WordHit[],
  segmentation: Segmentation,
): RawPlace[] {
  const chosen: RawPlace[] = [];
  let free = 0;
  for (let at = 0; at < words.length; ) {
    const hit = words[at];
    if (!hit) break;
    const { start, end, payload } = hit;
    if (start < free || !namesRegion(payload)) {
      at += 1;
      continue;
    }
    const same: Division[] = [];
    const former: Division[] = [];
    let named: string | null = null;
    let full = false;
    let next = at;
    for (; words[next]?.start === start && words[next]?.end === end; next += 1) {
      const word = words[next]?.payload;
      if (word?.kind === "named-region") named ??= word.region.name;
      if (word?.kind === "former-division") {
        full ||= word.form === "full";
        former.push(word.division);
      }
      if (word?.kind !== "division") continue;
      if (word.form === "full" && !full) same.length = 0;
      full ||= word.form === "full";
      if (word.form === "full" || !full) same.push(word.division);
    }
    at = next;
    const bearers = [...same, ...former];
    const small = bearers.length > 0 && bearers.every(({ kind }) => kind === "county");
    if (
      isPartOfWord(
        shadow,
        segmentation,
        { start, end },
        { full, small, ended: same.length === 0 && former.length > 0 },
      )
    )
      continue;
    if (bearers.length === 0 && named === null) continue;
    chosen.push({ start, end, divisions: same, former, named, full });
    free = end;
  }
  return chosen;
}

function namesRegion({ kind }: Word): boolean {
  return kind === "division" || kind === "former-division" || kind === "named-region";
}

/** What decides between divisions of one name: home, the larger region just before, full names elsewhere in the text. */
class Context {
  private readonly recent: Region[] = [];
  private readonly fullNames = new Set<string>();
  private readonly nouns = new Map<string, Region>();
  private last: { region: Region; end: number } | null = null;
  private readonly home: Region | null;
  private readonly raw: readonly RawPlace[];

  constructor(home: Region | null, raw: readonly RawPlace[]) {
    this.home = home;
    this.raw = raw;
    for (const place of raw)
      if (place.full) for (const { stem } of [...place.divisions, ...place.former]) this.fullNames.add(stem);
  }

  remember(region: Region, end: number): void {
    this.last = { region, end };
    if (region.kind !== "province" && region.kind !== "prefecture") return;
    const known = this.recent.indexOf(region);
    if (known >= 0) this.recent.splice(known, 1);
    this.recent.unshift(region);
  }

  resolve(place: RawPlace, order: number, shadow: string): Region | null {
    const renamed = place.former.length > 0 ? this.resolveFormer(place, shadow) : null;
    return renamed ?? (place.divisions.length > 0 ? this.resolvePresent(place, order, shadow) : null);
  }

  /** 襄樊市, 江苏 … 清河区: a former name means the division of today where no other bears the name now, or where the surroundings say so. */
  private resolveFormer(place: RawPlace, shadow: string): Region | null {
    const former = place.former.map(({ code }) => regionOfCode(code));
    const bearers = [...place.divisions.map(({ code }) => regionOfCode(code)), ...former];
    const attached = this.last?.end === place.start ? this.last.region : null;
    const around = this.home ? [this.home, ...contextOf(this.home)] : [];
    for (const larger of [...(attached ? [attached] : []), ...around, ...this.recent]) {
      const inside = bearers.filter((region) => region === larger || contextOf(region).includes(larger));
      if (inside.length > 0) return inside.length === 1 ? (inside[0] ?? null) : null;
    }
    const [only, ...others] = former;
    if (!only || others.length > 0 || place.divisions.length > 0) return null;
    if (!place.full)
      return only.kind === "prefecture" || this.isNear(only, place.former[0]?.stem ?? "") ? only : null;
    return wordsBeforeCounty.has(shadow.slice(place.start, place.end)) ? null : only;
  }

  private resolvePresent(place: RawPlace, order: number, shadow: string): Region | null {
    const regions = place.divisions.map((division) => regionOfCode(division.code));
    const province = regions.find((region) => region.kind === "province");
    if (province) return province;
    const attached = this.last?.end === place.start ? this.last.region : null;
    const within = attached ? regions.filter((region) => this.liesIn(region, attached, place)) : [];
    if (within.length > 0) return this.keep(preferred(within));
    const stem = place.divisions[0]?.stem ?? "";
    if (place.full && commonNouns.has(place.divisions[0]?.name ?? "")) return this.namedBefore(place, shadow);
    const beside = place.full ? null : this.besideSister(order, regions, shadow);
    if (beside) return beside;
    if (!place.full && wordlikeStems.has(stem)) {
      if (!this.fullNames.has(stem) && !this.inList(order, shadow)) return null;
    }
    const prefecture = regions.find((region) => region.kind === "prefecture");
    if (prefecture) return prefecture;
    if (
      regions.length === 1 &&
      regions[0] &&
      (place.full || this.isNear(regions[0], stem) || this.inList(order, shadow))
    )
      return regions[0];
    for (const larger of [this.home, ...(this.home ? contextOf(this.home) : []), ...this.recent]) {
      if (!larger) continue;
      if (!place.full && larger.kind === "province" && larger !== this.home) continue;
      const inside = regions.filter((region) => region === larger || contextOf(region).includes(larger));
      if (inside.length === 1 && inside[0]) return inside[0];
    }
    return place.full ? openRegion(place.divisions[0]?.name ?? "") : null;
  }

  /** 山东省|泰山 is a mountain, 泰安市|泰山 a district: a short name that is a mountain's or a water's needs what it lies in next. */
  private liesIn(region: Region, larger: Region, { full }: RawPlace): boolean {
    const around = contextOf(region);
    const short = divisions.get(region.key)?.stem ?? region.name;
    const landscape = !full && wordlikeStems.has(short) && /[山湖河江海]$/.test(short);
    return landscape ? around[0] === larger : around.includes(larger);
  }

  private keep(region: Region | null): Region | null {
    if (region && commonNouns.has(region.name)) this.nouns.set(region.name, region);
    return region;
  }

  /** 呼和浩特市新城区 … 新城区财政局: a common noun that the text has used as a name is one again where a phrase begins with it. */
  private namedBefore({ start, end }: RawPlace, shadow: string): Region | null {
    const begins = /[^\u4e00-\u9fff]|[由在和与及同向对从给据]/.test(shadow[start - 1] ?? "\n");
    return begins ? (this.nouns.get(shadow.slice(start, end)) ?? null) : null;
  }

  /**
   * A short name of a county is read only where home, what it lies in or its own full name speaks for it: 台前, 三门 are words too.
   * Cities of county level are named alone.
   */
  private isNear(region: Region, stem: string): boolean {
    if (this.fullNames.has(stem)) return true;
    const larger = contextOf(region);
    if (this.home && (this.home === region || larger.includes(this.home))) return true;
    if (region.name.endsWith("市")) return true;
    const nearest = larger[0];
    return nearest !== undefined && this.recent.includes(nearest);
  }

  /** 海东、海西; 徐汇、长宁: in a list the one that lies in the same larger region as its neighbour, which no word but a place is. */
  private besideSister(order: number, regions: readonly Region[], shadow: string): Region | null {
    const place = this.raw[order];
    if (!place) return null;
    for (const neighbour of [this.raw[order - 1], this.raw[order + 1]]) {
      if (!neighbour || neighbour.named !== null || !isListed(shadow, place, neighbour)) continue;
      const [first] = neighbour.divisions;
      if (!first || (!neighbour.full && wordlikeStems.has(first.stem))) continue;
      const parents = new Set(neighbour.divisions.map(({ parent }) => parent));
      const sisters = regions.filter(({ key }) => parents.has(divisions.get(key)?.parent ?? ""));
      if (sisters.length === 1 && sisters[0]) return sisters[0];
    }
    return null;
  }

  /** 渝中、江北、南岸区: a neighbour in a list that ends with the word of the level. */
  private inList(order: number, shadow: string): boolean {
    for (let next = order; next < Math.min(order + 8, this.raw.length); next += 1) {
      const place = this.raw[next];
      if (!place) return false;
      if (place.full || /[区县]/.test(shadow[place.end] ?? "")) return next > order;
      if (shadow[place.end] !== "、" || this.raw[next + 1]?.start !== place.end + 1) return false;
    }
    return false;
  }
}

/** Whether nothing but a mark of a list stands between two places. */
function isListed(shadow: string, a: RawPlace, b: RawPlace): boolean {
  const [left, right] = a.start < b.start ? [a, b] : [b, a];
  return /^[、—和-]$/.test(shadow.slice(left.end, right.start));
}

/** The larger of two divisions with one name (the prefecture 吉林市 before a county of that name). */
function preferred(regions: readonly Region[]): Region | null {
  return regions.find((region) => region.kind === "prefecture") ?? regions[0] ?? null;
}

/** 川渝, 沪苏浙皖: two or more letters of provinces in a row are a region of their own, named as written. */
function findLetterGroups(shadow: string, taken: readonly RawPlace[]): Place[] {
  const groups: Place[] = [];
  let next = 0;
  for (let start = 0; start < shadow.length; start += 1) {
    if (!provinceLetters.has(shadow[start] ?? "")) continue;
    let end = start;
    // 京冀|京雄: no letter stands twice in a group.
    while (
      provinceLetters.has(shadow[end] ?? "") &&
      end - start < 6 &&
      !(shadow.slice(start, end).includes(shadow[end] ?? "") && pairsInUse.has(shadow.slice(start, end)))
    )
      end += 1;
    // 粤港澳|青年: the last letter begins a word.
    if (end - start > 2 && commonWord(shadow.slice(end - 1, end + 1))) end -= 1;
    const letters = shadow.slice(start, end);
    while ((taken[next]?.end ?? Number.POSITIVE_INFINITY) <= start) next += 1;
    const overlapped = (taken[next]?.start ?? Number.POSITIVE_INFINITY) < end;
    if (!overlapped && !wayAfterLetters.test(shadow.slice(end, end + 3)))
      for (const group of isGroup(letters) ? [letters] : pairsOf(letters)) {
        const from = start + letters.indexOf(group);
        groups.push({ start: from, end: from + group.length, entity: namedRegion(group), rule: "R3" });
      }
    start = end - 1;
  }
  return groups;
}

/** Pairs that are words or other names (青川 is a county, 宁青 is no group in use) need not be listed: only known neighbours pass. */
const pairsInUse = new Set(
  "川渝 京津 津冀 晋冀 沪苏 苏浙 浙沪 江浙 苏皖 浙皖 浙赣 湘赣 鄂湘 鄂豫 豫鲁 鲁豫 豫皖 豫陕 陕豫 晋陕 陕甘 陕川 川陕 甘青 川甘 川滇 滇川 渝黔 黔渝 川黔 滇黔 桂滇 粤桂 桂粤 粤闽 闽粤 闽台 闽浙 浙闽 粤港 粤澳 港澳 深港 琼粤 粤琼 辽吉 吉黑 辽蒙 京冀 京蒙 湘鄂 湘黔 湘桂 川藏 青藏 新藏 宁蒙 蒙宁 晋蒙 蒙晋".split(
    " ",
  ),
);

/** 京冀津冀: two pairs in use, written one behind the other. */
function pairsOf(letters: string): string[] {
  const pairs = [letters.slice(0, 2), letters.slice(2)];
  return letters.length === 4 && pairs.every((pair) => pairsInUse.has(pair)) ? pairs : [];
}

function isGroup(letters: string): boolean {
  if (new Set(letters).size !== letters.length) return false;
  return letters.length === 2 ? pairsInUse.has(letters) : letters.length >= 3;
}
