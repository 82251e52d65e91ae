// 市发展改革委 in a text of 重庆 -> 重庆市发展和改革委员会 (A1 full name, A2 short form, A3 level prefix, A4 bare, A5 party and congresses, A9 lists)
import { agencyFunctions } from "../../lexicon/agency-functions.ts";
import type { Branch } from "../../lexicon/branch.ts";
import { levelFreeForms } from "../../lexicon/central-organs.ts";
import { commonWord } from "../../lexicon/common-words.ts";
import { namesOfDepartments } from "../../lexicon/former-organs.ts";
import type { WordHit } from "../../lexicon/words.ts";
import type { Region } from "../../model/entity.ts";
import { byPlace } from "../../model/span.ts";
import { agencyOf, organOf, suffixAt } from "../../resolve/agencies.ts";
import { contextOf } from "../../resolve/regions.ts";
import { type AgencyPlace, organPlace } from "./agency-place.ts";
import { continues, endingLength, han } from "./body-edges.ts";
import { findPresidiums } from "./congress-bodies.ts";
import type { Place } from "./find-places.ts";
import { findForeignBodies } from "./foreign-bodies.ts";
import { findHeadedBodies } from "./headed-bodies.ts";
import { withinAtLevel } from "./levels.ts";
import { departmentAt, nationalNameAt, openNameAt } from "./open-bodies.ts";
import { findVillageBodies } from "./village-bodies.ts";
import { findZoneBodies } from "./zone-bodies.ts";

/** A reading of the words before a body as the region that it belongs to. */
interface Prefix {
  readonly start: number;
  readonly region: Region;
  readonly rule: string;
}

interface Body {
  readonly end: number;
  readonly branch: Branch;
  readonly body: string;
  readonly rule: string;
}

/** 市委五届八次全会: a body before the number of its term is part of a meeting's name. */
const namesMeeting = /^第?[一二三四五六七八九十]{1,3}届/;
const levelLetters = new Set(
  [..."我本自特省市区县州旗镇乡街国全中共团"].map((letter) => letter.charCodeAt(0)),
);
/** 中国科学院院士 is a scholar's rank; 分公司商务部 is a firm's department. */
const ranksScholar = /^(?:院士|研究员|博士)/;
const ofFirm = /(?:公司|集团|大学|学院|医院|银行|厂)$/;
/** Characters after which the text's own 区, 镇 … begins although writing stands before it. */
const beforeLevel = /[由和与及同向到在是对据被给从以,经为会联合向赴]/;

/** Characters after which 文化部, 卫生部 … are departments of something: 企业|文化部, 党群|卫生部. */
const noEdgeBefore = /(?![由和与及同向到在是对据从经将使任兼原了委家、会])[\u4e00-\u9fff]/;

/** Words after which a body without its region may stand: 会同|农业农村局. */
const beforeBody = /(?:[由经向]|会同|联合|协同|携手|联手|配合|商请)$/;

/** Finds the bodies that a text names. Takes the places found before; the same text gives the same bodies. Linear. */
export function findAgencies(
  shadow: string,
  words: readonly WordHit[],
  places: readonly Place[],
  home: Region | null,
): AgencyPlace[] {
  return new AgencyReader(shadow, words, places, home).read();
}

class AgencyReader {
  private readonly found: AgencyPlace[] = [];
  private readonly byStart = new Map<number, WordHit[]>();
  private readonly shadow: string;
  private readonly places: readonly Place[];
  private readonly home: Region | null;
  private readonly placeStarts: ReadonlyMap<number, Place>;
  /** Bodies that are recognised by their form alone, by where they start. */
  private readonly formed: ReadonlyMap<number, AgencyPlace>;
  /** Where bodies end that the post of a named person gives away, by where they start. */
  private readonly headed: ReadonlyMap<number, number>;
  private readonly speaksOfNation: boolean;

  constructor(shadow: string, words: readonly WordHit[], places: readonly Place[], home: Region | null) {
    this.shadow = shadow;
    this.places = places;
    this.home = home;
    this.speaksOfNation = /全国人大|全国人民代表大会/.test(shadow);
    this.placeStarts = new Map(places.map((place) => [place.start, place]));
    const formed = [
      ...findForeignBodies(shadow),
      ...findPresidiums(shadow),
      ...findZoneBodies(shadow, words, places, home),
      ...findVillageBodies(shadow, words, places, home),
    ];
    this.headed = new Map(findHeadedBodies(shadow, words).map(({ start, end }) => [start, end]));
    this.formed = new Map(formed.sort(byPlace).map((agency) => [agency.start, agency]));
    for (const hit of words) {
      const { kind } = hit.payload;
      if (kind !== "body" && kind !== "public-body" && kind !== "organ") continue;
      const known = this.byStart.get(hit.start);
      if (known) known.push(hit);
      else this.byStart.set(hit.start, [hit]);
    }
  }

  read(): AgencyPlace[] {
    let free = 0;
    let nextPlace = 0;
    for (let at = 0; at < this.shadow.length; at += 1) {
      if (at < free || !this.mayBegin(at)) continue;
      while ((this.places[nextPlace]?.end ?? Number.POSITIVE_INFINITY) <= at) nextPlace += 1;
      const read = this.readAt(at, nextPlace);
      const agency = this.reachingItsHead(at, read);
      if (!agency) continue;
      if (namesMeeting.test(this.shadow.slice(agency.end, agency.end + 3))) continue;
      const whole = this.withDepartment(agency);
      this.found.push(whole);
      free = whole.end;
    }
    return this.found;
  }

  /** 农业农村部|工程建设服务中心|主任…: what stands between a body and the post of a named person is part of the body. */
  private reachingItsHead(at: number, read: AgencyPlace | null): AgencyPlace | null {
    const end = this.headed.get(at);
    if (end === undefined || (read && this.withDepartment(read).end >= end)) return read;
    if (read) {
      const body = read.body + this.shadow.slice(read.end, end);
      const entity = read.region ? agencyOf(read.region, read.branch, body) : organOf(body);
      return { ...read, end, entity, body };
    }
    let last = this.placeStarts.get(at);
    for (let next = last; next; next = this.placeStarts.get(next.end)) last = next;
    if (!last || last.end >= end || last.entity.kind === "economic-region")
      return organPlace(at, end, this.shadow.slice(at, end), "A12");
    const body = { end, branch: "gov", body: this.shadow.slice(last.end, end), rule: "A12" } as const;
    return this.agency({ start: at, region: last.entity, rule: "A1" }, body);
  }

  /** A cheap look that leaves out most places: a body begins with a place, a word of the lexicon or a level. */
  private mayBegin(at: number): boolean {
    return (
      this.placeStarts.has(at) ||
      this.byStart.has(at) ||
      this.formed.has(at) ||
      this.headed.has(at) ||
      levelLetters.has(this.shadow.charCodeAt(at))
    );
  }

  private readAt(at: number, nextPlace: number): AgencyPlace | null {
    const formed = this.formed.get(at) ?? this.youthLeague(at, nextPlace);
    if (formed) return formed;
    const place = this.placeStarts.get(at);
    if (place) return this.afterPlaces(place);
    const organ = this.organAt(at);
    if (organ) return /^(?:国务院|中央)/.test(organ.body) ? (this.national(at, organ.end) ?? organ) : organ;
    const inside = this.places[nextPlace];
    if (inside && inside.start < at && at < inside.end) return null;
    return this.afterLevel(at, nextPlace) ?? this.national(at, at) ?? this.bare(at);
  }

  /** 四川省 + 成都市 + 双流区 + body: the last place owns it, the mention begins with the first. */
  private afterPlaces(first: Place): AgencyPlace | null {
    let last = first;
    for (let next = this.placeStarts.get(last.end); next; next = this.placeStarts.get(last.end)) last = next;
    const region = last.entity;
    const at = last.end;
    if (region.kind === "economic-region") return null;
    // A customs district is called by its port and belongs to the General Administration, not to the city.
    if (this.shadow.startsWith("海关", at) && last === first)
      return organPlace(first.start, at + 2, this.shadow.slice(first.start, at + 2), "A1");
    const body = this.bodyAt(at, region) ?? this.openBody(at) ?? this.ofSameLevel(at, region);
    if (!body) return null;
    return this.agency({ start: first.start, region, rule: "A1" }, body);
  }

  /** 共青团 + 广西区委, 团 + 市委: the league's committee is not the party's. */
  private youthLeague(at: number, nextPlace: number): AgencyPlace | null {
    const word = /^(?:共青团|团(?=[省市区县州]委))/.exec(this.shadow.slice(at, at + 3))?.[0];
    if (!word) return null;
    let end = at + word.length;
    let region: Region | null = null;
    for (let place = this.placeStarts.get(end); place; place = this.placeStarts.get(end)) {
      region = place.entity;
      end = place.end;
    }
    const level = /^([省市区县州]?)委(?:员会)?/.exec(this.shadow.slice(end, end + 4));
    if (!level) return null;
    const owner = region ?? this.regionAtLevel(level[1] ?? "", nextPlace);
    if (!owner) return null;
    const body = { end: end + level[0].length, branch: "youth", body: "委员会", rule: "A5" } as const;
    return this.agency({ start: at, region: owner, rule: "A3" }, body);
  }

  /** 广西 + 区党委, 恩施 + 州委: the level's own word between a short name and the body. */
  private ofSameLevel(at: number, region: Region): Body | null {
    const level = /^[省市区县州旗]/.exec(this.shadow.slice(at, at + 1))?.[0];
    if (!level) return null;
    return withinAtLevel(region, level) === region ? this.bodyAt(at + 1, region) : null;
  }

  /** 市 + 发展改革委: the region is the one that the text's own 市 means. */
  private afterLevel(at: number, nextPlace: number): AgencyPlace | null {
    const word = /^(?:[我本](?=[省市区县州])|全(?=国人大))?(?:自治区|特区|省|市|区|县|州|旗|镇|乡|街道)/.exec(
      this.shadow.slice(at, at + 4),
    )?.[0];
    if (!word || this.shadow.startsWith("全", at)) return null;
    // 城市, 上市, 省市: the letter is the end of a word.
    if (commonWord(this.shadow.slice(at - 1, at + 1))) return null;
    const level = word.replace(/^[我本]/, "");
    const end = at + word.length;
    const before = this.shadow[at - 1] ?? "\n";
    const alone = !han.test(before) || beforeLevel.test(before);
    // 各省区市人大常委会 are many. 产业|区管委会, 金马|镇党委: what stands before the level is the name that it belongs to.
    if (/[省市区县州]/.test(before)) return null;
    if (!alone && /[区镇乡道旗州]$/.test(level) && !this.endsWord(at)) return null;
    const region = this.regionAtLevel(level, nextPlace);
    if (!region) return null;
    const body = this.bodyAt(end, region) ?? (alone ? this.openBody(end) : null);
    if (!body) return null;
    return this.agency({ start: at, region, rule: "A3" }, body);
  }

  /** 国家口岸管理办公室: a national body that no list holds; it reaches farther than the listed one that begins it. */
  private national(at: number, least: number): AgencyPlace | null {
    if (this.found.at(-1)?.end === at) return null;
    const name = nationalNameAt(this.shadow, at);
    return name && name.end > least ? organPlace(at, name.end, this.shadow.slice(at, name.end), "A10") : null;
  }

  /** Whether a word of the language ends here, so that what follows can begin anew: 根据|区政府. */
  private endsWord(at: number): boolean {
    for (const length of [2, 3]) {
      const word = commonWord(this.shadow.slice(at - length, at));
      if (word && !/^n/.test(word.speech)) return true;
    }
    return false;
  }

  private regionAtLevel(level: string, nextPlace: number): Region | null {
    const own = this.home && withinAtLevel(this.home, level);
    if (own) return own;
    for (let order = nextPlace - 1; order >= 0 && order > nextPlace - 40; order -= 1) {
      const place = this.places[order];
      const near = place && withinAtLevel(place.entity, level);
      if (near) return near;
    }
    return null;
  }

  /** A body with nothing before it: in a list after a body with a region (A9), or the home region's own (A4). */
  private bare(at: number): AgencyPlace | null {
    const hits = this.byStart.get(at);
    if (!hits) return null;
    const before = this.shadow[at - 1] ?? "\n";
    const previous = this.found.at(-1);
    const inList = previous?.region && previous.end === at - 1 && /[、和与及]/.test(before);
    if (inList && previous.region) {
      const body = this.bodyAt(at, previous.region);
      return body && body.end - at >= 2
        ? this.agency({ start: at, region: previous.region, rule: "A9" }, body)
        : null;
    }
    const led = beforeBody.test(this.shadow.slice(Math.max(0, at - 2), at));
    if (!this.home || (han.test(before) && !led)) return null;
    const hit = hits.find(({ payload }) => payload.kind === "body");
    if (!hit || hit.end - at < 3) return null;
    const owner = this.shadow[hit.end - 1] === "厅" ? (contextOf(this.home).at(-1) ?? this.home) : this.home;
    const body = this.bodyAt(at, owner);
    return body ? this.agency({ start: at, region: owner, rule: "A4" }, body) : null;
  }

  private organAt(at: number): AgencyPlace | null {
    for (const { end, payload } of this.byStart.get(at) ?? []) {
      if (payload.kind !== "organ") continue;
      const form = this.shadow.slice(at, end);
      const fused = /[部局署]$/.test(form) && /^长(?![期远三江])/.test(this.shadow.slice(end, end + 2));
      if (!fused && continues(this.shadow, end, endingLength(form))) continue;
      if (ranksScholar.test(this.shadow.slice(end, end + 3))) continue;
      if (ofFirm.test(this.shadow.slice(Math.max(0, at - 2), at))) continue;
      if (
        payload.name.startsWith("全国人民代表大会") &&
        !/^(?:全国|中华)/.test(form) &&
        !this.speaksOfNation
      ) {
        const province = this.home && (contextOf(this.home).at(-1) ?? this.home);
        if (!province) continue;
        const body = payload.name.replace(/^全国人民代表大会/, "");
        return this.agency(
          { start: at, region: province, rule: "A4" },
          { end, branch: "npc", body, rule: "A5" },
        );
      }
      if (levelFreeForms.has(form) && (this.home || han.test(this.shadow[at - 1] ?? ""))) return null;
      if (form.length <= 2 && han.test(this.shadow[at - 1] ?? "")) continue;
      if (namesOfDepartments.has(form) && noEdgeBefore.test(this.shadow[at - 1] ?? "")) continue;
      return organPlace(at, end, payload.name, "A2");
    }
    return null;
  }

  /** The longest known body that begins here. */
  private bodyAt(at: number, region: Region): Body | null {
    for (const { end, payload } of this.byStart.get(at) ?? []) {
      if (payload.kind === "organ") continue;
      const written = this.shadow.slice(at, end);
      const fused = this.shadow[end] === "长";
      if (!fused && continues(this.shadow, end, endingLength(written))) continue;
      if (payload.kind === "body" && payload.full === "税务")
        return { end, branch: "tax", body: "税务局", rule: "A2" };
      if (payload.kind === "body")
        return { end, branch: "gov", body: bodyName(payload.full, payload.body, region), rule: "A2" };
      if (payload.kind !== "public-body") continue;
      const { branch, body } = payload.body;
      if (/^委(?:员会)?$/.test(written) && (region.kind === "town" || this.shadow[end] === "员")) continue;
      return { end, branch, body: bodyAtLevel(written, body, region), rule: branch === "gov" ? "A2" : "A5" };
    }
    return null;
  }

  private openBody(at: number): Body | null {
    const found = openNameAt(this.shadow, at, this.beginsPlace);
    return found && { end: found.end, branch: "gov", body: found.name, rule: "A1" };
  }

  /** 国家统计局 + 投资司, 兰州市公安局 + 安宁分局 + 刘家堡派出所: departments inside a body. */
  private withDepartment(agency: AgencyPlace): AgencyPlace {
    const whole = this.withOneDepartment(agency);
    return whole.body.endsWith("分局") ? this.withOneDepartment(whole) : whole;
  }

  private withOneDepartment(agency: AgencyPlace): AgencyPlace {
    const found = departmentAt(this.shadow, agency.end, agency.body, this.beginsPlace);
    if (!found) return agency;
    const name = agency.branch === "cpc" ? found.name.replace(/工委$/, "工作委员会") : found.name;
    const body = agency.body + name;
    const entity = agency.region ? agencyOf(agency.region, agency.branch, body) : organOf(body);
    return { ...agency, end: found.end, entity, body };
  }

  private readonly beginsPlace = (at: number): boolean => this.placeStarts.has(at);

  private agency({ start, region, rule }: Prefix, { end, branch, body, rule: bodyRule }: Body): AgencyPlace {
    const entity = agencyOf(region, branch, body);
    return { start, end, entity, rule: `${rule}+${bodyRule}`, region, branch, body };
  }
}

/** The police of a province are its 公安厅; the special regions have a 政府. */
function bodyAtLevel(written: string, body: string, region: Region): string {
  if (written === "警方") return bodyName("公安", "公安", region);
  return region.name.endsWith("特别行政区") ? body.replace(/^人民政府/, "政府") : body;
}

/** 部门 leaves the form to the level; 大数据 bodies have a name of their own in Chongqing. */
function bodyName(full: string, body: string, region: Region): string {
  if (full.startsWith("大数据") && region.kind === "province")
    return region.key === "500000" ? "大数据应用发展管理局" : "大数据发展管理局";
  if (body !== full) return body;
  const fn = agencyFunctions.find((one) => one.full === full);
  return fn ? full + suffixAt(region, fn) : body;
}
