// 花吐古拉工业园区管委会, 太原中北高新区管委会, 福建自贸试验区厦门片区管委会 -> bodies of functional zones (A7)
import type { WordHit } from "../../lexicon/words.ts";
import type { Region } from "../../model/entity.ts";
import { agencyOf, organOf } from "../../resolve/agencies.ts";
import { contextOf } from "../../resolve/regions.ts";
import type { AgencyPlace } from "./agency-place.ts";
import { han } from "./body-edges.ts";
import type { Place } from "./find-places.ts";

const committee = /(?:管委会|管理委员会|党工委)/g;
const zone =
  /(?:开发区|高新区|经开区|园区|产业园|工业园|示范区|合作区|试验区|实验区|起步区|启动区|先行区|度假区|保税区|综保区|物流园|产业区|风景区|景区|新城|新区|片区|科学城|商务区|CBD)$/;
/** Verbs and persons that stand before a zone and no word divides from it. */
const beforeZone =
  /^.*(?:双方|组建|成立|设立|负责|联合|会同|共建|记者|走访|走进|来到|前往|访问|调研|考察|位于|赴|据|受|任)/;
/** A name reaches at most this far to the left of 管委会. */
const LONGEST = 22;
const fullForms: readonly (readonly [RegExp, string])[] = [
  [/高新区$/, "高新技术产业开发区"],
  [/经开区$/, "经济技术开发区"],
  [/综保区$/, "综合保税区"],
];
const pilotZone =
  /^\)?(?:自由贸易试验区|自贸试验区|自贸区|(?=自贸片区))((?:自贸)?(?:[\u4e00-\u9fff]{2,4})?片区)?(管委会|管理委员会|工作办公室|办公室|管理局|执委会)/;

/** What a zone has: its administration and the party's committee there. */
interface Committee {
  readonly inZone: "zone" | "zone-cpc";
  readonly ofRegion: "gov" | "cpc";
  readonly words: string;
}
const administration: Committee = { inZone: "zone", ofRegion: "gov", words: "管理委员会" };
const party: Committee = { inZone: "zone-cpc", ofRegion: "cpc", words: "工作委员会" };

/** Finds the administrations of zones that the division table does not hold. Linear: each looks back over a bounded window. */
export function findZoneBodies(
  shadow: string,
  words: readonly WordHit[],
  places: readonly Place[],
  home: Region | null,
): AgencyPlace[] {
  const edges = new Set<number>();
  for (const { end, payload } of words)
    if (payload.kind === "before-object" && !payload.inside) edges.add(end);
  const reader = new ZoneReader(shadow, edges, places, home);
  const found = [...pilotZones(shadow, places)];
  const taken = new Set(found.map(({ end }) => end));
  for (const { index, 0: written } of shadow.matchAll(committee)) {
    if (taken.has(index + written.length)) continue;
    const body = reader.before(index, index + written.length, written === "党工委" ? party : administration);
    if (body) found.push(body);
  }
  return found;
}

/** The zone behind a short name: one with a name of its own, or one called by its region; "none" where the text has none. */
type KnownZone = { readonly region: Region; readonly zoneName: string | null } | "none";

class ZoneReader {
  /** Short names are few, so that each is looked for once. */
  private readonly zones = new Map<string, KnownZone>();
  private readonly shadow: string;
  private readonly edges: ReadonlySet<number>;
  private readonly placeAt: ReadonlyMap<number, Place>;
  private readonly places: readonly Place[];
  private readonly home: Region | null;

  constructor(shadow: string, edges: ReadonlySet<number>, places: readonly Place[], home: Region | null) {
    this.shadow = shadow;
    this.edges = edges;
    this.places = places;
    this.home = home;
    this.placeAt = new Map(places.map((place) => [place.start, place]));
  }

  /** The zone whose name ends where its committee begins. */
  before(at: number, end: number, kind: Committee): AgencyPlace | null {
    const left = this.leftEdge(at);
    for (let start = left; start < at; start += 1) {
      const place = this.placeAt.get(start);
      if (!place || place.entity.kind === "economic-region") continue;
      let last = place;
      for (let next = this.placeAt.get(last.end); next && next.end <= at; next = this.placeAt.get(last.end))
        last = next;
      const name = this.shadow.slice(last.end, at);
      if (!zone.test(name) || name.length < 2) return null;
      return ofRegion(start, end, last.entity, name, kind);
    }
    const name = this.shadow.slice(left, at).replace(beforeZone, "");
    const start = at - name.length;
    if (!zone.test(name)) return null;
    if (name.length <= 3) return this.shortNamed(start, end, name, kind);
    const body = `${kind === party ? "中国共产党" : ""}${spelledOut(name)}${kind.words}`;
    return { start, end, entity: organOf(body), rule: "A7", region: null, branch: "gov", body };
  }

  /** 合作区管委会 in a text about 横琴粤澳深度合作区: the zone that the text names with these words at its end. */
  private shortNamed(start: number, end: number, name: string, kind: Committee): AgencyPlace | null {
    const known = this.zones.get(name) ?? this.zoneEnding(name);
    this.zones.set(name, known);
    if (known === "none") return null;
    if (known.zoneName !== null) return ofRegion(start, end, known.region, known.zoneName, kind);
    const { ofRegion: branch, words: body } = kind;
    const entity = agencyOf(known.region, branch, body);
    return { start, end, entity, rule: "A7", region: known.region, branch, body };
  }

  private zoneEnding(name: string): KnownZone {
    const regions = [...(this.home ? [this.home] : []), ...this.places.map(({ entity }) => entity)];
    const named = regions.find((one) => one.kind === "zone" && one.name.endsWith(name));
    if (named) return { region: named, zoneName: null };
    for (const { end: from, entity } of this.places) {
      const length = this.shadow.slice(from, from + 14).indexOf(name);
      if (length < 2 || this.hasEdge(from + 1, from + length)) continue;
      const before = this.shadow.slice(from, from + length);
      if (/^[\u4e00-\u9fff]+$/.test(before)) return { region: entity, zoneName: before + name };
    }
    const city = this.home && [this.home, ...contextOf(this.home)].find((one) => one.name.endsWith("市"));
    return city && /^(?:高新|经开)区$/.test(name) ? { region: city, zoneName: name } : "none";
  }

  private hasEdge(from: number, to: number): boolean {
    for (let at = from; at <= to; at += 1) if (this.edges.has(at)) return true;
    return false;
  }

  private leftEdge(at: number): number {
    let left = at;
    while (
      left > 0 &&
      at - left < LONGEST &&
      han.test(this.shadow[left - 1] ?? "") &&
      !this.edges.has(left)
    ) {
      if (/[的在由和与及对据被从是]/.test(this.shadow[left - 1] ?? "")) break;
      left -= 1;
    }
    return left;
  }
}

function ofRegion(
  start: number,
  end: number,
  region: Region,
  zoneName: string,
  { inZone: branch, words }: Committee,
): AgencyPlace {
  const body = spelledOut(zoneName) + words;
  return { start, end, entity: agencyOf(region, branch, body), rule: "A7", region, branch, body };
}

function spelledOut(name: string): string {
  for (const [short, full] of fullForms) if (short.test(name)) return name.replace(short, full);
  return name;
}

/** 广西自贸试验区工作办公室, 中国(福建)自由贸易试验区厦门片区管委会: pilot free trade zones and their areas. */
function* pilotZones(shadow: string, places: readonly Place[]): Generator<AgencyPlace> {
  for (const { start, end, entity } of places) {
    const match = pilotZone.exec(shadow.slice(end, end + 30));
    if (!match) continue;
    const province = contextOf(entity).at(-1) ?? entity;
    const bracketed = shadow.slice(start - 3, start) === "中国(" && shadow[end] === ")";
    const area = (match[1] ?? "").replace("自贸片区", `${shadow.slice(start, end)}片区`);
    const full = (match[2] ?? "").replace("管委会", "管理委员会").replace("执委会", "执行委员会");
    const short = province.name.replace(/(?:壮族自治区|维吾尔自治区|回族自治区|自治区|省|市)$/, "");
    const body = `中国（${short}）自由贸易试验区${area}${full}`;
    yield {
      start: bracketed ? start - 3 : start,
      end: end + match[0].length,
      entity: organOf(body),
      rule: "A7",
      region: null,
      branch: "gov",
      body,
    };
  }
}
