// 市发展和改革委员会党组书记、主任董建国 -> Official 董建国 with two posts (P1; P2 two bodies, P3 name before title, P4 lists and brackets)
import { countries } from "../../lexicon/countries.ts";
import { governmentHeads, postsOfTheState } from "../../lexicon/titles.ts";
import type { WordHit } from "../../lexicon/words.ts";
import type { Agency, Region } from "../../model/entity.ts";
import type { Span } from "../../model/span.ts";
import { agencyOf, governmentOf, organOf } from "../../resolve/agencies.ts";
import { contextOf } from "../../resolve/regions.ts";
import type { AgencyPlace } from "./agency-place.ts";
import type { Place } from "./find-places.ts";
import { withinAtLevel } from "./levels.ts";
import { foreignNameEnd, nameEnd, nameEndAfterPost, nameStart, unusualNameEnd } from "./person-names.ts";

/** A person with the posts that one place gives; `rule` says how it was read. */
export interface PersonPlace extends Span {
  readonly name: string;
  readonly rule: string;
  readonly posts: readonly { readonly agency: Agency; readonly title: string; readonly evidence: Span }[];
}

interface TitlePlace extends Span {
  readonly title: string;
}

/** A run of bodies and titles: 省委常委、南京市委书记. */
interface Run extends Span {
  readonly posts: { agency: Agency | null; title: string; start: number }[];
}

const between = /^(?:[、,/ ]|兼(?:任)?|原|时任|前|现任|和|暨){0,2}/;
/** Titles that form other words: 委员会, 主席团, 代表大会, 部长级, 书记处, 成员国. */
const continuesTitle =
  /^(?:会(?!见|谈|同|晤)|团|大会|级|处|国|们|单位|制|人才|公署|企业|助理|候选|机关|联席|办公会)/;
const foreignTitles = /总统|首相|议长|外长|大臣|国务卿|特使|大使|总理|秘书长|主席|部长|代表|总干事/;
const notPublic =
  /(?:公司|集团|大学|学院|医院|银行|协会|学校|中学|小学|商会|学会|基金会|企业|研究院|董事会|俱乐部|合作社|厂|行|论坛|系|事业部|研究中心|智库|联盟|研究会|促进会|传媒|资本|股份)$/;

/** Finds named persons with public posts. Linear: each run of titles is looked at once. */
export function findOfficials(
  shadow: string,
  text: string,
  words: readonly WordHit[],
  agencies: readonly AgencyPlace[],
  places: readonly Place[],
  home: Region | null,
): PersonPlace[] {
  const titles = selectTitles(shadow, words, agencies);
  const reader = new RunReader(shadow, agencies, places, home);
  const persons: PersonPlace[] = [];
  let free = 0;
  let last: Run | null = null;
  titles.forEach((first, order) => {
    if (first.start < free) return;
    const run = inheriting(shadow, reader.runAt(titles, order), last);
    free = run.end;
    last = run;
    persons.push(...personsOf(shadow, run, reader));
  });
  return [...persons, ...leaderLists(shadow)].map((found) => ({
    ...found,
    name: text.slice(found.start, found.end).replace(/\s/g, ""),
  }));
}

/** 副主席甲、乙,秘书长丙: a secretary-general without a body serves the body named before in the sentence. */
function inheriting(shadow: string, run: Run, last: Run | null): Run {
  const [post] = run.posts;
  const agency = last?.posts.at(-1)?.agency;
  if (!last || !agency || !post || post.agency || !/秘书长$/.test(post.title)) return run;
  if (!/^[^。\n]{0,160}[,、]$/.test(shadow.slice(last.end, run.start))) return run;
  return { ...run, posts: [{ ...post, agency }] };
}

function selectTitles(
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

class RunReader {
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
    const posts: { agency: Agency | null; title: string; start: number }[] = [];
    let current: AgencyPlace | null = null;
    let start = titles[order]?.start ?? 0;
    let end = start;
    for (let next = order; next < titles.length; next += 1) {
      const title = titles[next];
      if (!title) break;
      const owner = this.ownerOf(title, current);
      const from = owner?.start ?? title.start;
      if (next > order && !this.follows(end, from)) break;
      if (owner?.place) current = owner.place;
      posts.push({ agency: owner?.agency ?? null, title: title.title, start: from });
      start = Math.min(start, from);
      end = title.end;
    }
    return { start, end, posts };
  }

  private follows(end: number, start: number): boolean {
    if (start < end) return false;
    const gap = between.exec(this.shadow.slice(end, start))?.[0] ?? "";
    return end + gap.length === start;
  }

  private ownerOf(title: TitlePlace, current: AgencyPlace | null) {
    let at = title.start;
    for (const word of ["原", "时任", "前任"]) if (this.shadow.endsWith(word, at)) at -= word.length;
    const direct = this.agencyEnding.get(at) ?? this.agencyEnding.get(at + 1);
    if (direct) return { start: direct.start, agency: this.headed(direct, title.title), place: direct };
    const organ = postsOfTheState.get(title.title);
    if (organ) return { start: title.start, agency: organOf(organ), place: null };
    const country = foreignTitles.test(title.title) ? countryBefore(this.shadow, at) : null;
    if (country) return { start: at - country.length, agency: organOf(country), place: null };
    if (title.title === "领导") return this.leadersOf(at);
    const level = governmentHeads.get(title.title);
    const place = this.placeEnding.get(at);
    if (level && place) return { start: place.start, agency: governmentOf(place.entity), place: null };
    if (level && current?.region)
      return { start: title.start, agency: governmentOf(current.region), place: null };
    if (level && this.home) {
      const own = [this.home, ...contextOf(this.home)].find((region) => heads(region, title.title));
      if (own) return { start: title.start, agency: governmentOf(own), place: null };
    }
    const department = current && this.departmentBefore(title, current);
    if (department) return department;
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

  /** 市委常委、宣传部部长: a department named without its body belongs to the body before it. */
  private departmentBefore(title: TitlePlace, current: AgencyPlace) {
    const before = this.shadow.slice(Math.max(current.end, title.start - 10), title.start);
    const name = /(?:^|[、,兼])([\u4e00-\u9fff]{2,9}(?:部|办公室|局|处|科|室|厅|中心|司|股))$/.exec(
      before,
    )?.[1];
    if (!name) return null;
    const start = title.start - name.length;
    const body = current.body + name;
    const entity = current.region ? agencyOf(current.region, current.branch, body) : organOf(body);
    return { start, agency: entity, place: null };
  }

  /** Whether the words before a run name something that is no public body. */
  afterCompany(start: number): boolean {
    return notPublic.test(this.shadow.slice(Math.max(0, start - 4), start));
  }
}

function countryBefore(shadow: string, end: number): string | null {
  for (let length = 8; length >= 2; length -= 1) {
    const name = shadow.slice(end - length, end);
    if (countries.has(name)) return name;
  }
  return null;
}

function heads({ name, kind }: Region, title: string): boolean {
  if (title.endsWith("省长")) return kind === "province" && name.endsWith("省");
  if (title.endsWith("市长")) return name.endsWith("市");
  if (title.endsWith("区长")) return kind === "county" && name.endsWith("区");
  if (title.endsWith("县长")) return name.endsWith("县");
  return title.endsWith("州长") && name.endsWith("州");
}

function personsOf(shadow: string, run: Run, reader: RunReader): PersonPlace[] {
  const owned = run.posts.filter((post) => post.agency !== null);
  if (
    owned.length === 0 &&
    (reader.afterCompany(run.start) || run.posts.every(({ title }) => /^(?:负责人|领导)$/.test(title)))
  )
    return [];
  const named = preceding(shadow, run, owned.length > 0);
  if (named.length > 0) return named;
  const isForeign = run.posts.some(
    ({ title, agency }) => foreignTitles.test(title) && (!agency || countries.has(agency.name)),
  );
  const start = run.end + (shadow[run.end] === " " ? 1 : 0);
  const end = followingName(shadow, start, owned.length > 0, isForeign, run);
  if (end === null) return [];
  return following(shadow, run, start, end, owned.length === 1);
}

function followingName(
  shadow: string,
  start: number,
  owned: boolean,
  isForeign: boolean,
  run: Run,
): number | null {
  if (/[和与及同]/.test(shadow[start] ?? "")) return null;
  const ofState = run.posts.some(({ title }) => postsOfTheState.has(title));
  const direct = owned && !ofState ? nameEndAfterPost(shadow, start) : nameEnd(shadow, start);
  if (direct !== null && !isForeign) return direct;
  if (isForeign) return foreignNameEnd(shadow, start) ?? direct;
  return owned && !ofState ? unusualNameEnd(shadow, start) : null;
}

/** The name after the titles, and those that share the title in a list. */
function following(
  shadow: string,
  run: Run,
  first: number,
  firstEnd: number,
  shares: boolean,
): PersonPlace[] {
  const persons: PersonPlace[] = [];
  let start = first;
  let end = firstEnd;
  for (;;) {
    persons.push(person(shadow, run, start, end, persons.length === 0 || shares ? "P1" : "P4"));
    const separator = /^[、,和 ]{1,2}/.exec(shadow.slice(end, end + 2))?.[0];
    if (!separator || separator.startsWith(",") || separator === " ") return persons;
    const next =
      nameEnd(shadow, end + separator.length) ?? listedName(shadow, end + separator.length, persons.length);
    if (next === null || next - end - separator.length < 2) return persons;
    start = end + separator.length;
    end = next;
  }
}

/** In a list of two names or more any short item is a name: 洛桑江村, 雪克来提·扎克尔. */
function listedName(shadow: string, start: number, before: number): number | null {
  const item =
    before < 2 ? null : /^[\u4e00-\u9fff·]{2,12}(?=[、,。]|等)/.exec(shadow.slice(start, start + 14));
  return item && (item[0].length <= 4 || item[0].includes("·")) ? start + item[0].length : null;
}

/** 董建国主任, 罗清泉(市大数据局局长), 周明任副局长, 任命李青为副主任: the name before the titles. */
function preceding(shadow: string, run: Run, owned: boolean): PersonPlace[] {
  const first = run.posts[0];
  const bare = run.end - run.start === (first?.title.length ?? 0);
  const before = shadow.slice(Math.max(0, run.start - 4), run.start);
  const link = /(?:\(|同志|同志为|现任|担任|当选为?|任|为|,|的)$/.exec(before)?.[0] ?? "";
  if (link === "" && !bare) return [];
  if (link !== "" && !owned) return [];
  const end = run.start - link.length;
  const start = nameStart(shadow, end);
  if (start === null) return [];
  const ahead = shadow.slice(Math.max(0, start - 4), start);
  if (link === "," && !/(?:[\n。;:,、"]|^)$/.test(ahead)) return [];
  if ((link === "为" || link === "的") && !/(?:任命|增补|选举|推选|提名|决定|免去|[;、,])$/.test(ahead))
    return [];
  if (link === "的" && !ahead.endsWith("免去")) return [];
  const person0 = person(shadow, run, start, end, link === "" ? "P3" : "P5");
  // A head of state needs no body: 习主席 is the nation's.
  if (link === "" && !owned && first?.title === "主席") {
    const evidence = { start, end: run.end };
    return [{ ...person0, posts: [{ agency: organOf("中华人民共和国"), title: "主席", evidence }] }];
  }
  return link === "为" ? [...namesBefore(shadow, run, start), person0] : [person0];
}

/** 增补甲、乙、丙为委员: the names that share the title with the last one. */
function namesBefore(shadow: string, run: Run, last: number): PersonPlace[] {
  const persons: PersonPlace[] = [];
  for (let start = last; shadow[start - 1] === "、"; ) {
    const earlier = nameStart(shadow, start - 1);
    if (earlier === null) break;
    persons.push(person(shadow, run, earlier, start - 1, "P5"));
    start = earlier;
  }
  return persons.reverse();
}

function person(shadow: string, run: Run, start: number, end: number, rule: string): PersonPlace {
  const evidence = { start: Math.min(run.start, start), end: Math.max(run.end, end) };
  const posts = run.posts.flatMap(({ agency, title }) =>
    agency ? [{ agency, title: title.replace(/^国家/, ""), evidence }] : [],
  );
  return {
    start,
    end,
    name: shadow.slice(start, end).replaceAll(" ", ""),
    rule,
    posts: rule === "P4" && start > run.end + 1 ? [] : posts,
  };
}

/** 石明、李文、王海出席会议: three names or more in a row before a verb of attendance are officials even without titles. */
function leaderLists(shadow: string): PersonPlace[] {
  const persons: PersonPlace[] = [];
  const pattern =
    /(?:[\u4e00-\u9fff]{2,4}(?: [\u4e00-\u9fff])?、){2,40}[\u4e00-\u9fff]{2,4}?(?:等)?(?=出席|参加|陪同|分别|也出席|一同|会见时在座)/g;
  for (const match of shadow.matchAll(pattern)) {
    let start = match.index;
    const end = start + match[0].length;
    while (start < end) {
      const stop = nameEnd(shadow, start);
      if (stop !== null && stop <= end)
        persons.push({
          start,
          end: stop,
          name: shadow.slice(start, stop).replaceAll(" ", ""),
          rule: "P4",
          posts: [],
        });
      const comma = shadow.indexOf("、", start);
      if (comma < 0 || comma >= end) break;
      start = comma + 1;
    }
  }
  return persons;
}
