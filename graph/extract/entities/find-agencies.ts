// 市发展改革委 in a text of 重庆 -> 重庆市发展和改革委员会 (A1 full name, A2 short form, A3 level prefix, A4 bare, A5 party and congresses, A9 lists)
import { agencyFunctions } from "../../lexicon/agency-functions.ts";
import type { Branch } from "../../lexicon/branch.ts";
import { levelFreeForms } from "../../lexicon/central-organs.ts";
import { departmentEndings, openEndings } from "../../lexicon/public-bodies.ts";
import type { WordHit } from "../../lexicon/words.ts";
import type { Agency, Region } from "../../model/entity.ts";
import { agencyOf, organOf, suffixAt } from "../../resolve/agencies.ts";
import { contextOf, namedRegion } from "../../resolve/regions.ts";
import type { Candidate } from "./candidate.ts";
import type { Place } from "./find-places.ts";

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

const levelLetters = new Set([..."我本自特省市区县州旗"].map((letter) => letter.charCodeAt(0)));
const han = /[\u4e00-\u9fff]/;
/** Words that no name of a body contains: they end a name that runs on. */
const breaksName =
  /[的了将在与是对为以等从向把被,、。;:()"《》\s]|表示|介绍|发布|印发|联合|制定|开展|推进|召开|加快|组织(?!部)|会同|牵头|负责|获悉|认为|指出|强调|通报|公布|启动|支持|实施|全面|积极|要求|有关|相关|主办|承办|共同|举办|和省|和市|全国/;
/** What turns an ending into another word when it follows: 部门, 局面, 处理, 科技, 办理, 委员. */
const continuesEnding =
  /^(?:部(?:门|署|分|委|级|长会|队|落)|局(?:面|势|限|部|地)|处(?:理|于|置|罚|分|在|长会)|科(?:技|学|研|普)|办(?:理|法|公|事|好|学|实|成)|委(?:员(?!会)|托|派|内)|司(?:法|机)|所(?:有|在|以|需|属)|队(?:伍)|室(?:内|外)|站(?:位|点|在|立|上)|股(?:份|权|东|市)|院(?:校|士)|中心(?:城|任务|工作|思想|地位|镇|环节)|厅(?:局)|会(?:议|员|商|见|同))/;

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

  constructor(shadow: string, words: readonly WordHit[], places: readonly Place[], home: Region | null) {
    this.shadow = shadow;
    this.places = places;
    this.home = home;
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
    return this.afterLevel(at, nextPlace) ?? this.bare(at);
  }

  /** 四川省 + 成都市 + 双流区 + body: the last place owns it, the mention begins with the first. */
  private afterPlaces(first: Place): AgencyPlace | null {
    let last = first;
    for (let next = this.placeStarts.get(last.end); next; next = this.placeStarts.get(last.end)) last = next;
    const town = this.townAt(last);
    const region = town?.region ?? last.entity;
    const at = town?.end ?? last.end;
    if (region.kind === "economic-region") return null;
    const body = this.bodyAt(at, region) ?? this.openBody(at);
    if (!body) return null;
    return this.agency({ start: first.start, region, rule: "A1" }, body);
  }

  /** 龙泉镇, 虹桥街道 after its county; the name is what stands between. */
  private townAt(place: Place): { region: Region; end: number } | null {
    const match =
      /^[\u4e00-\u9fff]{2,8}?(?:镇|乡|街道|社区|村)(?=党委|党工委|政府|人民政府|人大|纪委|党支部|办事处)/.exec(
        this.shadow.slice(place.end, place.end + 14),
      );
    if (!match || breaksName.test(match[0])) return null;
    return { region: namedRegion(match[0], "town", place.entity), end: place.end + match[0].length };
  }

  /** 市 + 发展改革委: the region is the one that the text's own 市 means. */
  private afterLevel(at: number, nextPlace: number): AgencyPlace | null {
    const word = /^(?:[我本](?=[省市区县州])|全(?=国人大))?(?:自治区|特区|省|市|区|县|州|旗)/.exec(
      this.shadow.slice(at, at + 4),
    )?.[0];
    if (!word || this.shadow.startsWith("全", at)) return null;
    const level = word.replace(/^[我本]/, "");
    const end = at + word.length;
    const region = this.regionAtLevel(level, nextPlace);
    if (!region) return null;
    const body = this.bodyAt(end, region) ?? (level.length === 1 && /^[我本]/.test(word) ? null : null);
    if (!body) return null;
    return this.agency({ start: at, region, rule: "A3" }, body);
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
      if (continuesEnding.test(this.shadow.slice(at + endingStart(written), end + 2))) continue;
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
      if (written === "海关" && region.kind === "province") return { end, branch, body, rule: "A1" };
      return { end, branch, body, rule: branch === "gov" ? "A2" : "A5" };
    }
    return null;
  }

  /** A name that no list holds: at most 16 characters up to an ending, and no word that a name cannot contain. */
  private openBody(at: number): Body | null {
    const window = this.shadow.slice(at, at + 18);
    for (let length = 3; length <= 16; length += 1) {
      if (!han.test(window[length - 1] ?? "")) return null;
      const name = window.slice(0, length);
      for (const [written, full] of openEndings) {
        if (!name.endsWith(written) || name.length < written.length + 2) continue;
        if (breaksName.test(name)) return null;
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
      if (!han.test(window[length - 1] ?? "")) return agency;
      const name = window.slice(0, length);
      const ending = departmentEndings.find((written) => name.endsWith(written));
      if (!ending) continue;
      if (length < ending.length + 1 || breaksName.test(name)) return agency;
      if (continuesEnding.test(window.slice(length - ending.length, length + 2))) continue;
      if (ending === "部" && length < 3) return agency;
      const body = agency.body + name;
      const entity = agency.region ? agencyOf(agency.region, agency.branch, body) : organOf(body);
      return { ...agency, end: agency.end + length, entity, body };
    }
    return agency;
  }

  private agency({ start, region, rule }: Prefix, { end, branch, body, rule: bodyRule }: Body): AgencyPlace {
    const entity = agencyOf(region, branch, body);
    return { start, end, entity, rule: `${rule}+${bodyRule}`, region, branch, body };
  }
}

function endingStart(form: string): number {
  return /(?:中心)$/.test(form) ? form.length - 2 : form.length - 1;
}

/** The region itself or the nearest larger one that is of this level. */
function withinAtLevel(region: Region, level: string): Region | null {
  if (isAtLevel(region, level)) return region;
  for (const larger of contextOf(region)) if (isAtLevel(larger, level)) return larger;
  return null;
}

function isAtLevel({ kind, name }: Region, level: string): boolean {
  switch (level) {
    case "自治区":
      return kind === "province" && name.endsWith("自治区");
    case "特区":
      return name.endsWith("特别行政区");
    case "省":
      return kind === "province" && !name.endsWith("市");
    case "市":
      return name.endsWith("市");
    case "区":
      return (kind === "county" && name.endsWith("区")) || (kind === "province" && name.endsWith("自治区"));
    case "州":
      return name.endsWith("州");
    default:
      return name.endsWith(level);
  }
}

/** 部门 leaves the form to the level; 大数据 bodies have a name of their own in Chongqing. */
function bodyName(full: string, body: string, region: Region): string {
  if (full.startsWith("大数据") && region.kind === "province")
    return region.key === "500000" ? "大数据应用发展管理局" : "大数据发展管理局";
  if (body !== full) return body;
  const fn = agencyFunctions.find((one) => one.full === full);
  return fn ? full + suffixAt(region, fn) : body;
}
