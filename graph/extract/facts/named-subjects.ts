import type { Span } from "../../model/span.ts";
import type { Mention } from "../layers.ts";
import type { Clause } from "./clauses.ts";
import { matchEnd } from "./match-end.ts";
import type { MentionIndex } from "./mention-index.ts";
import { type Parties, partiesAt } from "./parties.ts";
import { adverbAt, openingAt, verbAt } from "./policy-verbs.ts";

/**
 * Who a clause names as the one who acts or speaks.
 * Example of ours: 市港航局|将…, 由市港航局|牵头, 记者从市港航局获悉, 我们|将…, 《方案》提出, 赵岚表示; but not 山城市企业.
 */
export interface Subject extends Span {
  readonly mentions: readonly Mention[];
  /** Named together by a word of joining: 市港航局会同市财政局, 山城与江州. */
  readonly joined: boolean;
  /** 我们, 我委, 会议, 《…》, 双方 where no mention names the subject. */
  readonly pronoun: string | null;
  /** 表示, 介绍, 强调: what follows is reported speech. */
  readonly reports: string | null;
  /** 由…牵头, 记者从…获悉, 获…批复. */
  readonly role: "agent" | "source" | "granter" | null;
}

const pronouns =
  /(?:我们|我委|我局|我厅|我部|我办|我院|我行|本委|本局|该委|该局|该厅|该部|该市|该省|该县|该区|该负责人|该相关负责人|上述负责人|双方|两地|两省市?|两市|各方|三方|三地|四部门|当地(?![^,。;]{0,6}的)|该镇|会议(?!室|中心|期间)|全会(?!精神)|(?:通知|意见|方案|办法|规划|纲要|计划|报告|指南|措施|文件|细则|条例|决定|公报|《[^》]{1,60}》)(?=(?:还|同时|明确|进一步|特别)?(?:提出|明确|要求|指出|强调|规定|显示|提到|部署|聚焦|围绕|从|将|确定)))/y;
const reporting =
  /(?:[还也都再并]|明确|同时|特别|进一步|近日|日前|今天|昨日|\d+日|(?:在|向|对)[^,。;:]{1,24}?(?:时|上|中|记者|本报)){0,2}(表示|介绍说?|指出|强调|称|透露|认为|告诉[^,。;:]{0,12}|坦言|谈到|提出|要求|明确|获悉|了解到|解释|回应|说|规定|宣布|宣读|提到|显示)(?=[,:"]|$)/y;
const agentOpening = /(?:由|经)/y;
/** 山城建设进入新阶段: the verb is the name of a process and the place belongs to it. */
const namedAction =
  /^(?:建设|发展|合作|治理|改革|创新|开发|保护|振兴|协作|协同发展|一体化)(?:$|[中的是之过进取,:;]|开局|成效|工作|步伐)/;
const nounTail =
  /^(?:的|等地|境内|市场|经济|产业|企业|居民|群众|地区|数据|最新|有|是|人|籍|段|站|港|口岸|市民|大学|学院|银行|集团|公司|第|自古|拥有|位于|地处|周边|以[东西南北]|本地|当地|各地|全域)/;

/** The subject that starts exactly at `at`; null where none does. */
export function subjectAt(shadow: string, at: number, clause: Clause, index: MentionIndex): Subject | null {
  const agent = matchEnd(agentOpening, shadow, at);
  if (agent !== null) {
    const parties = partiesBehind(shadow, agent, clause, index);
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

/** 论坛|由市港航局和市商务委|共同主办: the one who acts stands behind what is acted on. */
export function agentInside(shadow: string, clause: Clause, index: MentionIndex): Subject | null {
  const granting = granterIn(shadow, clause, index);
  if (granting) return granting;
  const words = shadow.slice(clause.start, clause.end);
  for (let found = words.indexOf("由"); found >= 0; found = words.indexOf("由", found + 1)) {
    const parties = partiesBehind(shadow, clause.start + found + 1, clause, index);
    if (parties) found = parties.end - clause.start;
    if (!parties?.mentions.some(({ entity }) => entity.type !== "Official")) continue;
    return { ...parties, start: clause.start, pronoun: null, reports: null, role: "agent" };
  }
  return null;
}

/**
 * 协办城市|江州|也将…, …正式启动|市港航局今天发布…: a party inside the clause is its subject where a modal word or a day follows,
 * a modal word only where nothing but a short noun stands in front.
 */
export function subjectInside(shadow: string, clause: Clause, index: MentionIndex): Subject | null {
  for (const { entity, start } of index.inside(clause)) {
    if (entity.type !== "Agency" && entity.type !== "Region") continue;
    const parties = partiesAt(shadow, start, clause, index);
    if (!parties || parties.mentions.some((mention) => mention.entity.type === "Official")) continue;
    const behind = shadow.slice(parties.end, Math.min(clause.end, parties.end + 4));
    const dated = entity.type === "Agency" && dayBehind.test(behind);
    const modal = modalBehind.test(behind) && isShortNoun(shadow.slice(clause.start, start));
    if (dated || modal) return { ...parties, pronoun: null, reports: null, role: null };
  }
  return null;
}

const dayBehind = /^(?:今天|近日|日前|昨天|昨日|今日|\d{1,2}日)/;
const modalBehind = /^(?:也|还|正|已|将|拟)/;
const LONGEST_APPOSITION = 8;

function isShortNoun(words: string): boolean {
  if (
    words.length > LONGEST_APPOSITION ||
    !/^[一-鿿]+$/.test(words) ||
    /[在于对向到从把被让与和同的]$/.test(words)
  )
    return false;
  for (let at = 0; at < words.length; at += 1)
    if ((verbAt(words, at, words.length)?.length ?? 0) > 1) return false;
  return true;
}

/** 《规划》|获市发展改革委批复, 港区|被市港航局认定为…: who grants it acts and stands behind the thing. */
function granterIn(shadow: string, clause: Clause, index: MentionIndex): Subject | null {
  for (const { entity, start } of index.inside(clause)) {
    if (entity.type !== "Agency" || !/[获被]/.test(shadow.charAt(start - 1))) continue;
    const parties = partiesAt(shadow, start, clause, index);
    if (!parties || !granted.test(shadow.slice(parties.end, Math.min(clause.end, parties.end + 6)))) continue;
    return {
      ...parties,
      start: clause.start,
      end: clause.start,
      pronoun: null,
      reports: null,
      role: "granter",
    };
  }
  return null;
}

const granted = /^(?:正式|联合)?(?:批复|批准|核准|认定|授予|命名|确定|列为|列入|评为|纳入|选为|公布)/;

/** Parties behind 由, with or without a first one that nobody here knows: 由|港航报社、|市港航局主办. */
function partiesBehind(shadow: string, at: number, clause: Clause, index: MentionIndex): Parties | null {
  const parties = partiesAt(shadow, at, clause, index);
  if (parties) return parties;
  const other = matchEnd(otherParty, shadow, at);
  return other === null ? null : partiesAt(shadow, other, clause, index);
}

const otherParty = /[一-鿿]{3,14}?[、和与及]/y;

/** Whether what follows the parties is what they do and not a noun that they only describe: 山城市|将…, not 山城市企业. */
function actsNext(shadow: string, { end: from, mentions }: Parties, { end }: Clause): boolean {
  if (from >= end) return mentions.every(({ entity }) => entity.type !== "Official");
  const rest = shadow.slice(from, Math.min(end, from + 6));
  if (namedAction.test(rest)) return false;
  if (verbAt(shadow, from, end) || adverbAt(shadow, from, end)) return !/^(?:市场|产业)/.test(rest);
  if (
    openingAt(shadow, from, end) ||
    /^(?:获|被(?:授|评|列|确|认|命|纳|选))/.test(rest) ||
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
