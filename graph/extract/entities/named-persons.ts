// … 主任董建国; 董建国任 … 主任; 时任 … 主任的董建国; 同普京总统 -> who bears the posts of a run (P1, P3, P4, P5)
import { postsOfTheState } from "../../lexicon/titles.ts";
import { organOf } from "../../resolve/agencies.ts";
import { type CountriesNamed, isForeignBody } from "./foreign-posts.ts";
import {
  foreignNameEnd,
  foreignNameStart,
  nameEnd,
  nameEndAfterPost,
  nameStart,
  unusualNameEnd,
} from "./person-names.ts";
import type { PersonPlace, Run } from "./post-run.ts";
import { foreignTitles } from "./post-runs.ts";

const firm =
  /(?:公司|集团|大学|学院|医院|银行|协会|学校|中学|小学|商会|学会|基金会|企业|研究院|董事会|俱乐部|合作社|论坛|事业部|项目部|研究中心|智库|联盟|研究会|促进会|传媒|资本|股份|实验室|事务所|有限|[厂行系]$)/;
/** Ranks that firms, teams and institutes have as well: without a public body they make no official. */
const needsBody =
  /(?:队长|组长|总工程师|总经济师|总规划师|总会计师|理事长|会长|台长|校长|院长|所长|站长|团长|馆长|行长|工作人员|干部|成员|代表|领导|负责人|领导人|发言人|特使|部长助理|科长|处长|督学|教授)$/;
/** Titles that follow no name without a body between: 师生|代表, 八位明星|队长. */
const neverAfterName = /^(?:代表|成员|领导|负责人|委员|队长|组长|特使|工作人员|干部|召集人|大使|发言人)$/;
/** What leads from a name to the post: 周明任, 李青同志为, 王芳,现任. */
const link =
  /(?:\(|,?(?:同志)?,?(?:现|历|曾|兼|出|调|转|升|接|改|续|担|先后担|曾担|先后兼|拟)任(?:为|过)?|,现为|同志任|任|同志为?|当选为?|为|,|的)$/;
const beforeAppointment = /(?:任命|增补|选举|推选|提名|决定|免去|[;、,])$/;
/** 第十四届全国政协委员: the number of the term stands before the body. */
const term = /第?[一二三四五六七八九十]{1,3}届$/;

/** The persons that a run of posts names, before or after it. Looks at a bounded stretch around the run. */
export function personsOf(shadow: string, run: Run, countries: CountriesNamed): PersonPlace[] {
  const owned = run.posts.filter((post) => post.agency !== null);
  const titled = heading(shadow, run, countries);
  if (titled) return [titled];
  if (owned.length === 0 && (ofFirm(shadow, run) || run.posts.every(({ title }) => needsBody.test(title))))
    return [];
  const named = preceding(shadow, run, owned.length > 0);
  if (named.length > 0) return named;
  const foreign = run.posts.some(
    ({ title, agency }) => (foreignTitles.test(title) && !agency) || (agency && isForeignBody(agency.name)),
  );
  const gap = nameGap(shadow, run);
  if (gap === null) return [];
  const start = run.end + gap;
  const end = followingName(shadow, start, owned.length > 0, foreign, run);
  if (end === null || (/领导$/.test(run.posts.at(-1)?.title ?? "") && !inCompany(shadow, end))) return [];
  return following(shadow, run, start, end, owned.length === 1);
}

/** 普京总统, 塔米姆埃米尔: a head of state after his name; the state is the one named last. */
function heading(shadow: string, run: Run, countries: CountriesNamed): PersonPlace | null {
  const [post] = run.posts;
  if (!post || post.agency || run.posts.length > 1 || !/^(?:总统|首相|总理|国王|埃米尔)$/.test(post.title))
    return null;
  const start = foreignNameStart(shadow, run.start);
  if (start === null) return null;
  const found = person(shadow, run, start, run.start, "P3");
  const state = countries.nearest(start);
  const evidence = { start, end: run.end };
  return state ? { ...found, posts: [{ agency: organOf(state), title: post.title, evidence }] } : found;
}

/** Whether a firm, a school or a society stands in the same phrase before a run. */
function ofFirm(shadow: string, run: Run): boolean {
  const before = shadow.slice(Math.max(0, run.start - 24), run.start);
  const phrase = before.slice(Math.max(...[..."，,。;:、\n 的"].map((mark) => before.lastIndexOf(mark))) + 1);
  return firm.test(phrase);
}

/** 市领导甲、乙出席: a list or a verb of attendance makes a name behind 领导 sure. */
function inCompany(shadow: string, end: number): boolean {
  return /^(?:[、 和]|等|出席|参加|陪同|分别|一同|主持|讲话)/.test(shadow.slice(end, end + 2));
}

/** How far behind the run the name begins: 0, 1 for a space, or 1 where 时任 … 的 leads to it; null where none can. */
function nameGap(shadow: string, run: Run): number | null {
  const next = shadow[run.end] ?? "";
  if (next === " ") return 1;
  if (next !== "的") return 0;
  return /(?:时任|曾任|担任|身为|作为|任)$/.test(shadow.slice(Math.max(0, run.start - 3), run.start)) ||
    /时任/.test(shadow.slice(run.start, run.end))
    ? 1
    : null;
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
  const ofParty = /(?:党支部|党总支|党委|党组)(?:副)?书记$|^书记$/.test(shadow.slice(run.end - 6, run.end));
  const direct = (owned || ofParty) && !ofState ? nameEndAfterPost(shadow, start) : nameEnd(shadow, start);
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
    const from = end + separator.length;
    const next = nameEnd(shadow, from) ?? listedName(shadow, from, persons.length);
    if (next === null || next - from < 2) return persons;
    start = from;
    end = next;
  }
}

/** In a list of two names or more any short item is a name: 洛桑江村, 雪克来提·扎克尔. */
function listedName(shadow: string, start: number, before: number): number | null {
  const item =
    before < 2 ? null : /^[\u4e00-\u9fff·]{2,12}(?=[、,。]|等)/.exec(shadow.slice(start, start + 14));
  return item && (item[0].length <= 4 || item[0].includes("·")) ? start + item[0].length : null;
}

/** 董建国主任, 罗清泉(市大数据局局长), 周明任副局长, 任命李青为副主任, 免去李青副主任职务: the name before the titles. */
function preceding(shadow: string, run: Run, owned: boolean): PersonPlace[] {
  const first = run.posts[0];
  const from = run.start - (term.exec(shadow.slice(Math.max(0, run.start - 5), run.start))?.[0].length ?? 0);
  const bare = run.end - run.start === (first?.title.length ?? 0);
  const words = link.exec(shadow.slice(Math.max(0, from - 8), from))?.[0] ?? "";
  const dismissed = words === "" && shadow.startsWith("职务", run.end);
  if (words === "" && !bare && !dismissed) return [];
  if (words === "" && bare && neverAfterName.test(first?.title ?? "")) return [];
  if (words !== "" && !owned) return [];
  const end = from - words.length;
  const start = nameStart(shadow, end);
  if (start === null) return [];
  const ahead = shadow.slice(Math.max(0, start - 4), start);
  if (words === "," && !/(?:[\n。;:,、" ]|^)$/.test(ahead)) return [];
  if ((words === "为" || words === "的") && !beforeAppointment.test(ahead)) return [];
  if ((words === "的" || dismissed) && !/(?:免去|撤销)$/.test(ahead)) return [];
  const found = person(shadow, run, start, end, words === "" ? "P3" : "P5");
  // A head of state needs no body: 习主席 is the nation's.
  if (words === "" && !owned && first?.title === "主席") {
    const evidence = { start, end: run.end };
    return [{ ...found, posts: [{ agency: organOf("中华人民共和国"), title: "主席", evidence }] }];
  }
  return words === "为" ? [...namesBefore(shadow, run, start), found] : [found];
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
