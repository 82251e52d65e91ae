// 市发展和改革委员会党组书记、主任 -> a run of posts with the bodies that they belong to (P1, P2, P6)
import { countries } from "../../lexicon/countries.ts";
import { type PublicBody, publicBodies } from "../../lexicon/public-bodies.ts";
import { governmentHeads, postsOfTheState } from "../../lexicon/titles.ts";
import type { WordHit } from "../../lexicon/words.ts";
import type { Agency, Region } from "../../model/entity.ts";
import type { Span } from "../../model/span.ts";
import { agencyOf, governmentOf, organOf } from "../../resolve/agencies.ts";
import { contextOf } from "../../resolve/regions.ts";
import type { AgencyPlace } from "./agency-place.ts";
import type { Place } from "./find-places.ts";
import { countryBefore, foreignPostAt } from "./foreign-posts.ts";
import { withinAtLevel } from "./levels.ts";
import type { Run, RunPost } from "./post-run.ts";

/** A place of a title outside the names of bodies. */
export interface TitlePlace extends Span {
  readonly title: string;
}

const between = /^(?:[、,/ ]|兼(?:任)?|原|时任|前|现任|和|暨){0,2}/;
/** Titles that form other words: 委员会, 主席团, 代表大会, 部长级, 书记处, 成员国. */
const continuesTitle =
  /^(?:会(?!见|谈|同|晤)|团|大会|级|处|国|们|单位|制|人才|公署|企业|助理|候选|机关|联席|办公会)/;
/** Titles that other states and international organisations have too. */
export const foreignTitles =
  /总统|首相|议长|外长|大臣|国务卿|特使|大使|总理|秘书长|主席|部长|代表|总干事|国王|埃米尔|行长|市长|州长/;

const bodiesByForm: ReadonlyMap<string, PublicBody> = new Map(publicBodies.map((one) => [one.written, one]));

/** What a title belongs to, where its words begin, and the title where the text has a longer one. */
interface Owner {
  readonly start: number;
  readonly agency: Agency;
  readonly place: AgencyPlace | null;
  readonly title?: string;
}

/** The titles that no name of a body holds, each the longest at its place. */
export function selectTitles(
  shadow: string,
  words: readonly WordHit[],
  agencies: readonly AgencyPlace[],
): TitlePlace[] {
  const chosen: TitlePlace[] = [];
  let free = 0;
  let next = 0;
  for (const { start, end, payload } of words) {
    if (payload.kind !== "title" || start < free) continue;
    while ((agencies[next]?.end ?? Number.POSITIVE_INFINITY) <= start) next += 1;
    const agency = agencies[next];
    // 财政局长: the last character of the body is the first of the title.
    const fused = agency && start === agency.end - 1 && end === agency.end + 1;
    if (agency && start >= agency.start && start < agency.end && !fused) continue;
    if (continuesTitle.test(shadow.slice(end, end + 3))) continue;
    chosen.push({ start, end, title: payload.title });
    free = end;
  }
  return chosen;
}

/** Reads runs of titles; linear, because a run ends where the next does not follow. */
export class RunReader {
  private readonly shadow: string;
  private readonly home: Region | null;
  private readonly agencyEnding = new Map<number, AgencyPlace>();
  private readonly placeEnding = new Map<number, Place>();

  constructor(
    shadow: string,
    agencies: readonly AgencyPlace[],
    places: readonly Place[],
    home: Region | null,
  ) {
    this.shadow = shadow;
    this.home = home;
    for (const agency of agencies) this.agencyEnding.set(agency.end, agency);
    for (const place of places) this.placeEnding.set(place.end, place);
  }

  /** The run that begins with this title; it reaches as far as titles and bodies follow each other. */
  runAt(titles: readonly TitlePlace[], order: number): Run {
    const posts: RunPost[] = [];
    let current: AgencyPlace | null = null;
    let start = titles[order]?.start ?? 0;
    let end = start;
    for (let next = order; next < titles.length; next += 1) {
      const title = titles[next];
      if (!title) break;
      const owner = this.ownerOf(title, current, posts.at(-1) ?? null);
      const from = owner?.start ?? title.start;
      if (next > order && !this.follows(end, from)) break;
      if (owner?.place) current = owner.place;
      posts.push({ agency: owner?.agency ?? null, title: owner?.title ?? title.title, start: from });
      start = Math.min(start, from);
      end = title.end;
    }
    return { start, end, posts, region: current?.region ?? null };
  }

  private follows(end: number, start: number): boolean {
    if (start < end) return false;
    const gap = between.exec(this.shadow.slice(end, start))?.[0] ?? "";
    return end + gap.length === start;
  }

  private ownerOf(title: TitlePlace, current: AgencyPlace | null, last: RunPost | null): Owner | null {
    let at = title.start;
    for (const word of ["原", "时任", "前任"]) if (this.shadow.endsWith(word, at)) at -= word.length;
    if (title.title === "负责人" && /[相有]关$/.test(this.shadow.slice(at - 2, at))) at -= 2;
    const direct = this.agencyEnding.get(at) ?? this.agencyEnding.get(at + 1);
    if (direct) return { start: direct.start, agency: this.headed(direct, title.title), place: direct };
    const organ = postsOfTheState.get(title.title);
    if (organ) return { start: title.start, agency: organOf(organ), place: null };
    const state = last?.agency && countries.has(last.agency.name) ? last.agency.name : null;
    const foreign = foreignPostAt(this.shadow, at, title.title, state);
    if (foreign)
      return { start: foreign.start, agency: organOf(foreign.agency), place: null, title: foreign.title };
    const country = foreignTitles.test(title.title) ? countryBefore(this.shadow, at) : null;
    if (country) return { start: at - country.length, agency: organOf(country), place: null };
    if (title.title === "领导") return this.leadersOf(at);
    const level = governmentHeads.get(title.title);
    // 成都市长: the last character of the place is the first of the title.
    const place = this.placeEnding.get(at) ?? this.placeEnding.get(at + 1);
    if (level && place) return governmentHead(place.start, place.entity);
    if (level && current?.region) return governmentHead(title.start, current.region);
    if (level && this.home) {
      const own = [this.home, ...contextOf(this.home)].find((region) => heads(region, title.title));
      if (own) return governmentHead(title.start, own);
    }
    const department =
      current && (this.siblingBefore(title, current) ?? this.departmentBefore(title, current));
    if (department) return department;
    if (!current && state && last?.agency) return { start: title.start, agency: last.agency, place: null };
    return current ? { start: title.start, agency: current.entity, place: current } : null;
  }

  /** 四川省领导, 市领导: leaders of a region whose posts the text does not give. */
  private leadersOf(end: number) {
    const place = this.placeEnding.get(end);
    if (place) return { start: place.start, agency: governmentOf(place.entity), place: null };
    const level = this.shadow[end - 1] ?? "";
    const own = /[省市区县]/.test(level) && this.home ? withinAtLevel(this.home, level) : null;
    return own ? { start: end - 1, agency: governmentOf(own), place: null } : null;
  }

  /** 市委副书记、市长: a head of government named after a party body heads the government of the same region. */
  private headed(agency: AgencyPlace, title: string): Agency {
    if (governmentHeads.has(title) && agency.region && agency.branch !== "gov")
      return governmentOf(agency.region);
    return agency.entity;
  }

  /** 市委副书记、政法委书记; 市纪委副书记、监委副主任: another body of the region, its name without the region. */
  private siblingBefore(title: TitlePlace, { region, branch, body }: AgencyPlace): Owner | null {
    if (!region) return null;
    if (branch === "zone-cpc" && this.shadow.startsWith("管委会", title.start - 3)) {
      const agency = agencyOf(region, "zone", body.replace(/工作委员会$/, "管理委员会"));
      return { start: title.start - 3, agency, place: null };
    }
    for (let length = 6; length >= 2; length -= 1) {
      const start = title.start - length;
      if (!/[、,兼和]/.test(this.shadow[start - 1] ?? "")) continue;
      const name = this.shadow.slice(start, title.start);
      const found = (branch === "cpc" ? bodiesByForm.get(`委${name}`) : undefined) ?? bodiesByForm.get(name);
      if (found) return { start, agency: agencyOf(region, found.branch, found.body), place: null };
    }
    return null;
  }

  /** 市委常委、宣传部部长: a department named without its body belongs to the body before it. */
  private departmentBefore(title: TitlePlace, current: AgencyPlace) {
    const before = this.shadow.slice(Math.max(current.end, title.start - 10), title.start);
    const name = /(?:^|[、,兼])([\u4e00-\u9fff]{2,9}(?:部|办公室|局|处|科|室|厅|中心|司|股))$/.exec(
      before,
    )?.[1];
    if (!name) return null;
    const start = title.start - name.length;
    const isBureau = current.body === "人民政府" && !/办公[厅室]$/.test(name);
    const body = isBureau ? name : current.body + name;
    const entity = current.region ? agencyOf(current.region, current.branch, body) : organOf(body);
    return { start, agency: entity, place: null };
  }
}

/** The government that a 市长 or 县长 heads; bodies named after it are of its region. */
function governmentHead(start: number, region: Region): Owner {
  const agency = governmentOf(region);
  const place = {
    start,
    end: start,
    entity: agency,
    rule: "P6",
    region,
    branch: "gov",
    body: "人民政府",
  } as const;
  return { start, agency, place };
}

/** Whether a head of government with this title heads the government of the region. */
export function heads({ name, kind }: Region, title: string): boolean {
  if (title.endsWith("省长")) return kind === "province" && name.endsWith("省");
  if (title.endsWith("市长")) return name.endsWith("市");
  if (title.endsWith("区长")) return kind === "county" && name.endsWith("区");
  if (title.endsWith("县长")) return name.endsWith("县");
  return title.endsWith("州长") && name.endsWith("州");
}
