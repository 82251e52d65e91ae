// 市发展改革委 in a text of 重庆 -> 重庆市发展和改革委员会 (A1 full name, A2 short form, A3 level prefix, A4 bare, A5 party and congresses, A9 lists)
import { agencyFunctions } from "../../lexicon/agency-functions.ts";
import type { Branch } from "../../lexicon/branch.ts";
import { levelFreeForms } from "../../lexicon/central-organs.ts";
import { commonWord } from "../../lexicon/common-words.ts";
import { departmentEndings, openEndings } from "../../lexicon/public-bodies.ts";
import type { WordHit } from "../../lexicon/words.ts";
import type { Agency, Region } from "../../model/entity.ts";
import { agencyOf, organOf, suffixAt } from "../../resolve/agencies.ts";
import { contextOf } from "../../resolve/regions.ts";
import type { Candidate } from "./candidate.ts";
import type { Place } from "./find-places.ts";
import { withinAtLevel } from "./levels.ts";

/** A place that names an agency, with what its name was composed of. */
export interface AgencyPlace extends Candidate {
  readonly entity: Agency;
  readonly region: Region | null;
  readonly branch: Branch;
  readonly body: string;
}

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
const levelLetters = new Set([..."我本自特省市区县州旗镇乡国全中"].map((letter) => letter.charCodeAt(0)));
const han = /[\u4e00-\u9fff]/;
/** Words that no name of a body contains: they end a name that runs on. */
const breaksName =
  /[的了将在是已正对为以等从向把被,、。;:()"《》\s]|表示|介绍|发布|印发|联合|制定|开展|推进|召开|加快|组织(?!部)|会同|牵头|负责|获悉|认为|指出|强调|通报|公布|启动|支持|实施|全面|积极|要求|有关|相关|主办|承办|共同|举办|和省|和市|和国家|全国|坚持|聚焦|优化|超前|融入|如何|提请|落实|各项|各专门|各部|审议|提出|关于|建立|工程|强化|加强|深化|打造|构建|出席|听取|研究部署|调研|[格布大结全破僵残当]局$|[展餐客大]厅$|开好局|[局部处科司][长和]|原[局部]|副/;
/** What turns an ending into another word when it follows: 部门, 局面, 处理, 科技, 办理, 委员. */
const continuesEnding =
  /^(?:部(?:长|门|署|分|委|级|长会|队|落)|局(?:面|势|限|部|地|长(?!会))|处(?:长|理|于|置|罚|分|在|长会)|科(?:长|技|学|研|普)|办(?:理|法|公|事|好|学|实|成)|委(?:员(?!会)|托|派|内)|司(?:长|法|机)|所(?:长|有|在|以|需|属)|队(?:长|伍)|室(?:内|外|里)|站(?:长|位|点|在|立|上)|股(?:长|份|权|东|市)|院(?:校|士)|中心(?:城|任务|工作|思想|地位|镇|环节)|厅(?:长|局)|会(?:议|员|商|见|同))/;

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
  private readonly speaksOfNation: boolean;

  constructor(shadow: string, words: readonly WordHit[], places: readonly Place[], home: Region | null) {
    this.shadow = shadow;
    this.places = places;
    this.home = home;
    this.speaksOfNation = /全国人大|全国人民代表大会/.test(shadow);
    this.placeStarts = new Map(places.map((place) => [place.start, place]));
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
      const agency = this.readAt(at, nextPlace);
      if (!agency) continue;
      if (namesMeeting.test(this.shadow.slice(agency.end, agency.end + 3))) continue;
      const whole = this.withDepartment(agency);
      this.found.push(whole);
      free = whole.end;
    }
    return this.found;
  }

  /** A cheap look that leaves out most places: a body begins with a place, a word of the lexicon or a level. */
  private mayBegin(at: number): boolean {
    return this.placeStarts.has(at) || this.byStart.has(at) || levelLetters.has(this.shadow.charCodeAt(at));
  }

  private readAt(at: number, nextPlace: number): AgencyPlace | null {
    const place = this.placeStarts.get(at);
    if (place) return this.afterPlaces(place);
    const organ = this.organAt(at);
    if (organ) return organ;
    const inside = this.places[nextPlace];
    if (inside && inside.start < at && at < inside.end) return null;
    return this.afterLevel(at, nextPlace) ?? this.national(at) ?? this.bare(at);
  }

  /** 四川省 + 成都市 + 双流区 + body: the last place owns it, the mention begins with the first. */
  private afterPlaces(first: Place): AgencyPlace | null {
    let last = first;
    for (let next = this.placeStarts.get(last.end); next; next = this.placeStarts.get(last.end)) last = next;
    const region = last.entity;
    const at = last.end;
    if (region.kind === "economic-region") return null;
    // A customs district is called by its port and belongs to the General Administration, not to the city.
    if (this.shadow.startsWith("海关", at) && last === first) return this.organ(first.start, at + 2);
    const body = this.bodyAt(at, region) ?? this.openBody(at);
    if (!body) return null;
    return this.agency({ start: first.start, region, rule: "A1" }, body);
  }

  /** 市 + 发展改革委: the region is the one that the text's own 市 means. */
  private afterLevel(at: number, nextPlace: number): AgencyPlace | null {
    const word = /^(?:[我本](?=[省市区县州])|全(?=国人大))?(?:自治区|特区|省|市|区|县|州|旗|镇|乡)/.exec(
      this.shadow.slice(at, at + 4),
    )?.[0];
    if (!word || this.shadow.startsWith("全", at)) return null;
    // 城市, 上市, 省市: the letter is the end of a word.
    if (commonWord(this.shadow.slice(at - 1, at + 1))) return null;
    const level = word.replace(/^[我本]/, "");
    const end = at + word.length;
    const region = this.regionAtLevel(level, nextPlace);
    if (!region) return null;
    const body = this.bodyAt(end, region) ?? (level.length === 1 && /^[我本]/.test(word) ? null : null);
    if (!body) return null;
    return this.agency({ start: at, region, rule: "A3" }, body);
  }

  /** 国家口岸管理办公室: a national body that no list holds; a 中心 only where one of its heads follows. */
  private national(at: number): AgencyPlace | null {
    const prefix = /^(?:国务院|国家|全国|中央|中国)/.exec(this.shadow.slice(at, at + 3))?.[0];
    if (!prefix || this.found.at(-1)?.end === at) return null;
    const window = this.shadow.slice(at, at + 26);
    const match =
      /^[\u4e00-\u9fff]{5,24}?(?:委员会|办公室|管理局|监督局|领导小组|联席会议|指挥部|中心(?=主任|副主任|党委))/.exec(
        window,
      );
    if (!match || breaksName.test(match[0]) || /[国省市](?:委|政府|办)|级/.test(match[0].slice(2, -3)))
      return null;
    if (continuesEnding.test(window.slice(match[0].length - 1, match[0].length + 2))) return null;
    const name = match[0];
    return this.organ(at, at + name.length);
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
    if (!this.home || (han.test(before) === true && !/[由和与及经向]/.test(before))) return null;
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
      if (continuesEnding.test(this.shadow.slice(endingStart(form) + at, end + 2))) continue;
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
      return {
        start: at,
        end,
        entity: organOf(payload.name),
        rule: "A2",
        region: null,
        branch: "gov",
        body: payload.name,
      };
    }
    return null;
  }

  /** The longest known body that begins here. */
  private bodyAt(at: number, region: Region): Body | null {
    for (const { end, payload } of this.byStart.get(at) ?? []) {
      if (payload.kind === "organ") continue;
      const written = this.shadow.slice(at, end);
      const fused = this.shadow[end] === "长";
      if (!fused && continuesEnding.test(this.shadow.slice(at + endingStart(written), end + 2))) continue;
      if (payload.kind === "body")
        return { end, branch: "gov", body: bodyName(payload.full, payload.body, region), rule: "A2" };
      if (payload.kind !== "public-body") continue;
      const { branch, body } = payload.body;
      if (written === "委员会" || written === "委") {
        if (region.kind === "town") continue;
        if (
          written === "委" &&
          /^[\u4e00-\u9fff]/.test(this.shadow.slice(end)) &&
          this.shadow.startsWith("员", end)
        )
          continue;
      }
      return { end, branch, body, rule: branch === "gov" ? "A2" : "A5" };
    }
    return null;
  }

  /** A name that no list holds: at most 16 characters up to an ending, and no word that a name cannot contain. */
  private openBody(at: number): Body | null {
    const window = this.shadow.slice(at, at + 18);
    for (let length = 3; length <= 16; length += 1) {
      if (!han.test(window[length - 1] ?? "") || this.placeStarts.has(at + length - 1)) return null;
      const name = window.slice(0, length);
      for (const [written, full] of openEndings) {
        if (!name.endsWith(written) || name.length < written.length + 2) continue;
        if (breaksName.test(name) || /^[和与及]/.test(name)) return null;
        if (continuesEnding.test(window.slice(length - 1, length + 2))) continue;
        if (/(?:^|[\u4e00-\u9fff])(?:公司|集团|大学|银行)/.test(name)) return null;
        return { end: at + length, branch: "gov", body: name.slice(0, -written.length) + full, rule: "A1" };
      }
    }
    return null;
  }

  /** 国家统计局 + 投资司: departments inside a body. */
  private withDepartment(agency: AgencyPlace): AgencyPlace {
    const window = this.shadow.slice(agency.end, agency.end + 14);
    for (let length = 2; length <= 12; length += 1) {
      // Another place or body that begins here is no part of the department's name.
      if (!han.test(window[length - 1] ?? "") || this.placeStarts.has(agency.end + length - 1)) return agency;
      const name = window.slice(0, length);
      const ending = departmentEndings.find((written) => name.endsWith(written));
      if (!ending) continue;
      const complete = /^(?:办公厅|办公室|书记处|秘书处)$/.test(name);
      if ((length < ending.length + 1 && !complete) || breaksName.test(name) || /^[和与及]/.test(name))
        return agency;
      if (continuesEnding.test(window.slice(length - ending.length, length + 2))) continue;
      if (ending === "部" && length < 3) return agency;
      const body = agency.body + name;
      const entity = agency.region ? agencyOf(agency.region, agency.branch, body) : organOf(body);
      return { ...agency, end: agency.end + length, entity, body };
    }
    return agency;
  }

  /** A body under the words that the text has for it. */
  private organ(start: number, end: number): AgencyPlace {
    const name = this.shadow.slice(start, end);
    return { start, end, entity: organOf(name), rule: "A1", region: null, branch: "gov", body: name };
  }

  private agency({ start, region, rule }: Prefix, { end, branch, body, rule: bodyRule }: Body): AgencyPlace {
    const entity = agencyOf(region, branch, body);
    return { start, end, entity, rule: `${rule}+${bodyRule}`, region, branch, body };
  }
}

function endingStart(form: string): number {
  return /(?:中心)$/.test(form) ? form.length - 2 : form.length - 1;
}

/** 部门 leaves the form to the level; 大数据 bodies have a name of their own in Chongqing. */
function bodyName(full: string, body: string, region: Region): string {
  if (full.startsWith("大数据") && region.kind === "province")
    return region.key === "500000" ? "大数据应用发展管理局" : "大数据发展管理局";
  if (body !== full) return body;
  const fn = agencyFunctions.find((one) => one.full === full);
  return fn ? full + suffixAt(region, fn) : body;
}
