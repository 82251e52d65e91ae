import type { Span } from "../../model/span.ts";
import type { Mention } from "../layers.ts";
import type { Clause } from "./clauses.ts";
import type { TimeExpression } from "./deadlines.ts";
import type { MentionIndex } from "./mention-index.ts";
import { adverbAt, openingAt, verbAt } from "./policy-verbs.ts";

/**
 * Reads a clause from its left edge: openings and times, then who acts, then adverbs, then the predicate.
 * Example of ours: 今年，|市港航局、市财政局|将|共同|改造|码头9座 – two bodies act; 码头改造有序推进 – an unnamed subject.
 */
export interface ClauseHead {
  readonly clause: Clause;
  /** Who the clause names as its subject. */
  readonly subject: Subject | null;
  /** True where the clause opens with a noun of its own that is no party: 项目, 企业. */
  readonly foreign: boolean;
  /** The predicate as written, its adverbs left out; null where none was recognised. */
  readonly verb: (Span & { readonly words: string }) | null;
  /** The predicate, or where none was recognised the first verb behind words of another kind: 点上|支持, 航道|优化. */
  readonly innerVerb: ClauseHead["verb"];
  /** Where subject and openings end: cues and objects are looked for from here. */
  readonly bodyStart: number;
}

export interface Subject extends Span {
  readonly mentions: readonly Mention[];
  /** Named together by a word of joining: 市港航局会同市财政局, 山城与江州. */
  readonly joined: boolean;
  /** 我们, 我委, 会议, 《…》, 双方 where no mention names the subject. */
  readonly pronoun: string | null;
  /** 表示, 介绍, 强调: what follows is reported speech. */
  readonly reports: string | null;
  /** 由…牵头, 记者从…获悉. */
  readonly role: "agent" | "source" | null;
}

/** A predicate further right belongs to something else. */
const LONGEST_TOPIC = 40;
/** Openings, adverbs and times that may come before a predicate. */
const MOST_STEPS = 16;

const listMarker = /(?:[(（]?[一二三四五六七八九十\d]{1,3}[)）.、](?!\d)|[①-⑳·●◆■□▪►※*#-]+)\s*/y;
const quoteOrBlank = /[\s"'《》“”‘’]/;
const adverbial =
  /(?:在|于|经|从)[^,。;:]{1,30}?(?:方面|领域|期间|基础上|进程中|过程中|会上|同时|背景下|领导下|指导下|支持下|推动下|带动下|[中上下时内后前](?=[^央央海游市心国部级午期述层]|$))/y;
const pronouns =
  /(?:我们|我委|我局|我厅|我部|我办|我院|我行|本委|本局|该委|该局|该厅|该部|该市|该省|该县|该区|该负责人|该相关负责人|上述负责人|双方|两地|两省市?|两市|各方|三方|三地|四部门|当地(?![^,。;]{0,6}的)|该镇|会议(?!室|中心|期间)|全会(?!精神)|(?:通知|意见|方案|办法|规划|纲要|计划|报告|指南|措施|文件|细则|条例|决定|公报|《[^》]{1,60}》)(?=(?:还|同时|明确|进一步|特别)?(?:提出|明确|要求|指出|强调|规定|显示|提到|部署|聚焦|围绕|从|将|确定)))/y;
const reporting =
  /(?:[还也都再并]|明确|同时|特别|进一步|近日|日前|今天|昨日|\d+日|(?:在|向|对)[^,。;:]{1,24}?(?:时|上|中|记者|本报)){0,2}(表示|介绍说?|指出|强调|称|透露|认为|告诉[^,。;:]{0,12}|坦言|谈到|提出|要求|明确|获悉|了解到|解释|回应|说|规定|宣布|宣读|提到|显示)(?=[,:"]|$)/y;
const bodyWords =
  /(?:(?:等)?(?:(?:[两二三四五六七八九十]|\d{1,2})(?:个)?(?:省区市|省市区|省市|省区|[省市县区地方]|部门|部委|单位|家))|(?:等)?(?:\d+|[一二三四五六七八九十]+)?(?:个)?(?:有关|相关|多|各)?(?:部门|单位|部委|省市|省份|地|机构)|(?:的)?(?:有关|相关|主要)?(?:负责人|负责同志|发言人|新闻发言人|工作人员|人士|领导)|党组|党委|一行)+/y;
const titleWords = /(?:[一-鿿、()（）]{0,24})/y;
const joint = /(?:[、和与及同跟]|以及|会同|联合|携手|协同)/y;
const otherItem = /[一-鿿]{2,14}?[、和与及]/y;
const joiningWord = /与|同|联合|携手/;
const companyOpening = /(?:[与同和跟]|会同|联合|携手|联手|协同)/y;
const whereOpening = /[在于赴到来]/y;
const agentOpening = /(?:由|经)/y;
/** 山城建设进入新阶段: the verb is the name of a process and the place belongs to it. */
const namedAction =
  /^(?:建设|发展|合作|治理|改革|创新|开发|保护|振兴|协作|协同发展|一体化)(?:$|[中的是之过进取,:;]|开局|成效|工作|步伐)/;
/** 提出|到2030年建成…: the verb states the plan that follows without a comma. */
const stating = /^(?:提出|要求|明确|强调|指出)$/;
const statedAhead = /^(?:到[2二]|将|要|力|未来|在|从|争|计划|今|明|加快|推|实施|建|开展)/;
const nounTail =
  /^(?:的|等地|境内|市场|经济|产业|企业|居民|群众|地区|数据|最新|有|是|人|籍|段|站|港|口岸|市民|大学|学院|银行|集团|公司|第|自古|拥有|位于|地处|周边|以[东西南北]|本地|当地|各地|全域)/;

/** Reads the head of one clause. Looks at a bounded number of words, so that all heads together are linear. */
export function headOf(
  shadow: string,
  clause: Clause,
  index: MentionIndex,
  times: readonly TimeExpression[],
): ClauseHead {
  let at = clause.start;
  let subject: Subject | null = null;
  let verb: ClauseHead["verb"] = null;
  let bodyStart = clause.start;
  let foreign = false;
  for (let step = 0; step < MOST_STEPS && at < clause.end; step += 1) {
    const next = skipOpening(shadow, at, clause, index, times, subject !== null);
    if (next > at) {
      at = next;
      if (!subject) bodyStart = at;
      continue;
    }
    if (!subject) {
      subject = subjectAt(shadow, at, clause, index);
      if (subject) {
        at = subject.end;
        bodyStart = at;
        continue;
      }
    }
    const predicate = verbAt(shadow, at, clause.end);
    const adverb = adverbAt(shadow, at, clause.end);
    if (
      adverb &&
      (!predicate || adverb.length >= predicate.length) &&
      actsLater(shadow, at + adverb.length, clause, index)
    ) {
      at += adverb.length;
      continue;
    }
    if (
      predicate &&
      stating.test(predicate) &&
      statedAhead.test(shadow.slice(at + predicate.length, at + predicate.length + 2))
    ) {
      at += predicate.length;
      bodyStart = at;
      continue;
    }
    if (predicate && !index.startingAt(at))
      verb = { start: at, end: at + predicate.length, words: predicate };
    else if (adverb) {
      at += adverb.length;
      continue;
    } else if (!subject) foreign = true;
    break;
  }
  if (foreign) {
    const agent = agentInside(shadow, clause, index);
    if (agent) {
      const innerVerb = verbInside(shadow, agent.end, clause.end, index);
      return { clause, subject: agent, foreign: false, verb: null, innerVerb, bodyStart: clause.start };
    }
  }
  const innerVerb = verb ?? verbInside(shadow, subject?.end ?? at, clause.end, index);
  return { clause, subject, foreign, verb, innerVerb, bodyStart };
}

/** The first verb of two characters or more outside of names, where the words before it are no openings that we know. */
function verbInside(shadow: string, from: number, end: number, index: MentionIndex): ClauseHead["verb"] {
  for (let at = from; at < Math.min(end, from + LONGEST_TOPIC); at += 1) {
    const name = index.covering(at);
    if (name) {
      at = name.end - 1;
      continue;
    }
    const words = verbAt(shadow, at, end);
    if (words && words.length > 1) return { start: at, end: at + words.length, words };
  }
  return null;
}

/** 论坛|由市港航局和市商务委|共同主办: the one who acts stands behind what is acted on. */
function agentInside(shadow: string, clause: Clause, index: MentionIndex): Subject | null {
  const words = shadow.slice(clause.start, clause.end);
  for (let found = words.indexOf("由"); found >= 0; found = words.indexOf("由", found + 1)) {
    const parties = partiesAt(shadow, clause.start + found + 1, clause, index);
    if (parties) found = parties.end - clause.start;
    if (!parties?.mentions.some(({ entity }) => entity.type !== "Official")) continue;
    return { ...parties, start: clause.start, pronoun: null, reports: null, role: "agent" };
  }
  return null;
}

/** An adverb that is a verb too (加快, 深化) is one only before another verb or adverb: 加快|建设, but 深化|区域合作. */
function actsLater(shadow: string, at: number, { end }: Clause, index: MentionIndex): boolean {
  return (
    index.startingAt(at) === null && (verbAt(shadow, at, end) !== null || adverbAt(shadow, at, end) !== null)
  );
}

function skipOpening(
  shadow: string,
  at: number,
  { end }: Clause,
  index: MentionIndex,
  times: readonly TimeExpression[],
  subjectKnown: boolean,
): number {
  const time = times.find(({ start }) => start === at);
  if (time) return time.end;
  if (index.startingAt(at)) return at;
  const unit = shadow.charAt(at);
  if (quoteOrBlank.test(unit) && unit !== "《") return at + 1;
  const marker = matchEnd(listMarker, shadow, at);
  if (marker !== null && marker <= end) return marker;
  if (subjectKnown && adverbAt(shadow, at, end)) return at;
  const opening = openingAt(shadow, at, end);
  if (opening) return at + opening.length;
  const company = companyEnd(shadow, at, end, index);
  if (company !== null) return company;
  const place = matchEnd(adverbial, shadow, at);
  if (place !== null && place < end) return place;
  const where = matchEnd(whereOpening, shadow, at);
  const region = where === null ? null : index.startingAt(where);
  return region?.entity.type === "Region" && region.end < end ? region.end : at;
}

/** 与江州市|共同…, 会同市财政局|…: a clause that opens with its partners names no subject. */
function companyEnd(shadow: string, at: number, end: number, index: MentionIndex): number | null {
  let next = matchEnd(companyOpening, shadow, at);
  if (next === null || !index.startingAt(next)) return null;
  for (
    let party = index.startingAt(next);
    party && isParty(party) && party.end <= end;
    party = index.startingAt(next)
  ) {
    next = matchEnd(joint, shadow, party.end) ?? party.end;
    if (!index.startingAt(next)) return matchEnd(bodyWords, shadow, party.end) ?? party.end;
  }
  return next;
}

function subjectAt(shadow: string, at: number, clause: Clause, index: MentionIndex): Subject | null {
  const agent = matchEnd(agentOpening, shadow, at);
  if (agent !== null) {
    const parties = partiesAt(shadow, agent, clause, index);
    if (parties) return { ...parties, start: at, pronoun: null, reports: null, role: "agent" };
  }
  const source = sourceAt(shadow, at, clause, index);
  if (source) return source;
  const pronoun = matchEnd(pronouns, shadow, at);
  if (pronoun !== null && pronoun <= clause.end) {
    const reports = reportAt(shadow, pronoun);
    return {
      start: at,
      end: reports?.end ?? pronoun,
      mentions: [],
      joined: false,
      pronoun: shadow.slice(at, pronoun),
      reports: reports?.word ?? null,
      role: null,
    };
  }
  const parties = partiesAt(shadow, at, clause, index);
  if (!parties) return null;
  const reports = reportAt(shadow, parties.end);
  if (reports)
    return { ...parties, start: at, end: reports.end, pronoun: null, reports: reports.word, role: null };
  if (!actsNext(shadow, parties, clause)) return null;
  return { ...parties, start: at, pronoun: null, reports: null, role: null };
}

interface Parties extends Span {
  readonly mentions: readonly Mention[];
  readonly joined: boolean;
}

/** A list of bodies and officials from `at` on: 市港航局、市财政局等部门; 市发展改革委主任王敏; 川东省|江州市 is one of them. */
function partiesAt(shadow: string, from: number, { end }: Clause, index: MentionIndex): Parties | null {
  const mentions: Mention[] = [];
  let at = from;
  let joined = false;
  for (;;) {
    const mention = index.startingAt(at);
    if (!mention || !isParty(mention) || mention.end > end) break;
    if (mentions.at(-1)?.end === mention.start) mentions.pop();
    mentions.push(mention);
    at = mention.end;
    const official = officialBehind(shadow, mention, index);
    if (official) {
      mentions.push(official);
      at = official.end;
    }
    const word = nextItem(shadow, at, end, index);
    if (word === null) break;
    joined ||= joiningWord.test(shadow.slice(at, word).slice(0, 2));
    at = word;
  }
  const last = mentions.at(-1);
  if (!last) return null;
  const words = matchEnd(bodyWords, shadow, last.end);
  return { start: from, end: Math.min(end, words ?? last.end), mentions, joined };
}

/** Where the next party of a list starts: behind 、 or 会同, and behind one item that is no party of ours (a newspaper, a firm). */
function nextItem(shadow: string, at: number, end: number, index: MentionIndex): number | null {
  const word = matchEnd(joint, shadow, at) ?? at;
  const party = index.startingAt(word);
  if (party) return isParty(party) ? word : null;
  if (word === at) return null;
  const other = matchEnd(otherItem, shadow, word);
  const behind = other !== null && other <= end ? index.startingAt(other) : null;
  return behind && isParty(behind) ? other : null;
}

/** The official whose title follows the body that names it: 市财政局党组书记、局长|封岚. */
function officialBehind(shadow: string, mention: Mention, index: MentionIndex): Mention | null {
  if (mention.entity.type === "Official") return null;
  const reach = matchEnd(titleWords, shadow, mention.end) ?? mention.end;
  const next = index
    .inside({ start: mention.end, end: reach })
    .find(({ entity }) => entity.type === "Official");
  if (!next || next.start - mention.end > 20) return null;
  return /^[一-鿿、()（）]*(?:书记|主任|局长|厅长|部长|省长|市长|区长|县长|州长|主席|委员|行长|司长|处长|院长|会长|秘书长|总理|组长|署长|校长|巡视员|参事|指挥长|总师|专员|助理|厅长)\)?$/.test(
    shadow.slice(mention.end, next.start),
  )
    ? next
    : null;
}

function isParty({ entity }: Mention): boolean {
  return entity.type === "Agency" || entity.type === "Region" || entity.type === "Official";
}

/** Whether what follows the parties is what they do and not a noun that they only describe: 山城市|将…, not 山城市企业. */
function actsNext(shadow: string, { end: from, mentions }: Parties, { end }: Clause): boolean {
  if (from >= end) return mentions.every(({ entity }) => entity.type !== "Official");
  const rest = shadow.slice(from, Math.min(end, from + 6));
  if (namedAction.test(rest)) return false;
  if (verbAt(shadow, from, end) || adverbAt(shadow, from, end)) return !/^(?:市场|产业)/.test(rest);
  if (
    openingAt(shadow, from, end) ||
    /^[\d在对为以从把围按根针依向与和同结于将坚作立因经通(,"《今明年"]/.test(rest)
  )
    return true;
  return !nounTail.test(rest) && mentions.some(({ entity }) => entity.type === "Agency");
}

function sourceAt(shadow: string, at: number, clause: Clause, index: MentionIndex): Subject | null {
  const window = shadow.slice(at, Math.min(clause.end, at + 30));
  const opening = /^(?:[^,。;:]{0,10}?记者[^,。;:]{0,14}?从|据|来自)/.exec(window)?.[0];
  if (!opening) return null;
  for (let start = at + opening.length; start < Math.min(clause.end, at + opening.length + 2); start += 1) {
    const parties = partiesAt(shadow, start, clause, index);
    if (parties?.mentions.some(({ entity }) => entity.type === "Agency" || entity.type === "Official")) {
      return {
        start: at,
        end: clause.end,
        mentions: parties.mentions,
        joined: false,
        pronoun: null,
        reports: "获悉",
        role: "source",
      };
    }
  }
  return null;
}

function reportAt(shadow: string, at: number): { readonly word: string; readonly end: number } | null {
  reporting.lastIndex = at;
  const match = reporting.exec(shadow);
  return match?.[1] ? { word: match[1], end: reporting.lastIndex } : null;
}

function matchEnd(pattern: RegExp, shadow: string, at: number): number | null {
  pattern.lastIndex = at;
  return pattern.test(shadow) ? pattern.lastIndex : null;
}
