import type { EntityId } from "../../model/ids.ts";
import type { Span } from "../../model/span.ts";
import type { Mention } from "../layers.ts";
import { letterPairs } from "./letter-pairs.ts";
import type { MentionIndex } from "./mention-index.ts";
import type { Subject } from "./named-subjects.ts";

/**
 * Finds with whom something is done: 会同, 联合, 携手, 与…共建, A、B联合印发, 签署.
 * Example of ours: 市港航局将会同邻水县交通局、岳池县 → two partners; 与经济发展相适应 and 同比 join nobody.
 */
export interface Partnership {
  /** Bodies or regions named behind or around the joining word. */
  readonly partners: readonly Mention[];
  /** From the joining word to the last partner. */
  readonly evidence: Span;
  /** The partners are each other's and not the actor's. */
  readonly apart?: boolean;
}

const joining =
  /(?:会同|联合(?!国(?!家|务|土|资|防|铁|开)|会|体|党|办公室|印发|发布|主办|组建|开展|举办|召开|出台|制定|建设|攻关|会议|公报|声明|执法|培养|实验|创新|惩戒|下发|打造|推出|发文|宣言|监管)|携手(?!共|并|推|打|建|应|合作|构)|联手(?!推|打|共|建|开|组|构)|协同(?!发展|推进|创新|高效|联动|机制|治理|效应|开展|作用|打造|建设|配合|立法|攻关|性|育人|优势)|联动(?!发展|机制|创新|效应)|对接(?!会)|牵手)/g;
const withWord = /(?:与|同|和|跟|及)/g;
const jointVerb =
  /(?:共建(?![立成有])|共同|合作|携手|联合|联手|协同|签署|签订|签约|达成|对接|共商|共享|协作|结对|缔结|联动|互认|互通|合办|一道|会谈|磋商|双方|建立[^,。;]{0,12}(?:机制|关系|友好)|一体化|共推|共治|融合发展|商谈)/;
const noJoint = /^(?:[^,。;]{0,12}(?:相适应|相衔接|相比|相匹配|相协调|相结合|同步|有关|相当|相同|无关))/;
const coupled =
  /^(?:等地?)?(?:两地|两省市?|两市|双城|之间|双方)?(?:区域|战略|产业|务实|全面|深度|教育|医疗|交通|旅游|生态|文化|科技|经贸|金融|警务|人才)?(?:合作|联动|协同|协作|同城化|一体化|共建|互认|互通)/;
/** 与四川省|毗邻地区, 与江州|企业: what follows is the party and the place only says which. */
const ofThePlace =
  /^(?:毗邻|相邻|周边|交界|邻近|接壤|沿线|部分|境内|企业|高校|院校|大学|学院|医院|银行|集团|公司|市场|居民|群众|游客|客商|口岸|籍)/;
const listJoint = /[、和与及同跟,以等]*/y;

/** Partnerships between two offsets of the shadow text. Linear in the distance. */
export function findPartnerships(
  shadow: string,
  start: number,
  end: number,
  index: MentionIndex,
  subjectEnd = start,
): Partnership[] {
  const words = shadow.slice(start, end);
  const found: Partnership[] = [];
  let read = start;
  for (const match of words.matchAll(joining)) {
    const from = start + match.index + match[0].length;
    if (from < read) continue;
    const partners = partnersAt(shadow, from, end, index);
    const last = partners.at(-1);
    if (!last) continue;
    found.push({ partners, evidence: { start: start + match.index, end: last.end } });
    read = last.end;
  }
  read = start;
  for (const match of words.matchAll(withWord)) {
    const at = start + match.index;
    const from = at + match[0].length;
    if (from < read || index.covering(at)) continue;
    const partners = partnersAt(shadow, from, end, index);
    const last = partners.at(-1);
    if (!last) continue;
    read = last.end;
    const behind = shadow.slice(last.end, Math.min(end, last.end + 30));
    if (noJoint.test(behind) || !jointVerb.test(behind)) continue;
    const before = index.covering(at - 1);
    if (
      before &&
      isParty(before) &&
      before.start > subjectEnd &&
      !/[在于到赴从]/.test(shadow.charAt(before.start - 1))
    )
      found.push({
        partners: [before, ...partners],
        evidence: { start: before.start, end: last.end },
        apart: true,
      });
    else found.push({ partners, evidence: { start: at, end: last.end } });
  }
  const letters = letterPairs(shadow, { start, end }, index);
  found.push(
    ...pairedPlaces(shadow, start, end, index),
    ...listsThatAct(shadow, subjectEnd, end, index),
    ...letters.map(({ provinces, evidence }) => ({ partners: provinces, evidence, apart: true })),
  );
  return found;
}

/** 深化山城、江州两地联动: places that are coupled by what is done to their tie. */
function pairedPlaces(shadow: string, start: number, end: number, index: MentionIndex): Partnership[] {
  const places = index.inside({ start, end }).filter(({ entity }) => entity.type === "Region");
  return places.flatMap((first, order): Partnership[] => {
    const second = places[order + 1];
    if (!second || !/^[、和与-]?$/.test(shadow.slice(first.end, second.start))) return [];
    if (!coupled.test(shadow.slice(second.end, Math.min(end, second.end + 12)))) return [];
    return [
      {
        partners: [first, second],
        evidence: { start: first.start, end: second.end },
        apart: true,
      },
    ];
  });
}

/** 支持|江州市、邻水县|共建港区: bodies listed inside the clause that are said to act as one. */
function listsThatAct(shadow: string, start: number, end: number, index: MentionIndex): Partnership[] {
  const lists: Partnership[] = [];
  let read = start;
  for (const first of index.inside({ start, end })) {
    if (first.start < read || !isParty(first)) continue;
    const partners = partnersAt(shadow, first.start, end, index);
    const last = partners.at(-1) ?? first;
    read = last.end;
    if (partners.length < 2 || /[与和同跟及联]/.test(shadow.charAt(first.start - 1))) continue;
    if (actingTogether.test(shadow.slice(last.end, Math.min(end, last.end + 24))))
      lists.push({ partners, evidence: { start: first.start, end: last.end }, apart: true });
  }
  return lists;
}

/** Whether a clause opens with words of acting together: 共同|建设港区, 双方|签署协议. */
export function opensTogether(shadow: string, from: number, end: number): boolean {
  return togetherAtOnce.test(shadow.slice(from, Math.min(end, from + 24)));
}

const togetherAtOnce =
  /^(?:[将要已正还也再并愿拟会"]|[从自于在][^,。;:]{1,12}?(?=[联共携合]|起)起?|近日|日前|今天|未来|今后|积极|进一步|持续|深入|全面|首次|正式|成功|先后|多次)*(?:联合(?!国|体|会)|共同(?!体)|携手|联手|合力|一道|共建(?![立成有])|共商|签署|签订|签约|达成|缔结|深化[^,。;]{0,6}合作|加强[^,。;]{0,6}合作|开展[^,。;]{0,6}合作|建立[^,。;]{0,12}(?:机制|关系|联盟))/;

/** What follows a list of bodies where they act as one; a name that nobody here knows may close the list. */
const actingTogether =
  /^(?:[、和与及][^,。;、]{2,12}?)?(?:等[^,。;]{0,10}?)?(?:联合(?!国|体|会)|共同(?!体)|携手|联手|合力|共建(?![立成有])|签署|签订|协同(?!机制|效应)|开展[^,。;]{0,8}合作)/;

/** Whether several subjects act as one: 山城市、江州市共同…; bodies that are one subject of one act do it together anyway. */
export function actTogether(subject: Subject, shadow: string, end: number): boolean {
  const parties = subject.mentions.filter(isParty);
  // 市委市政府 written as one word is one subject and no joint action.
  const apart = parties.some((party, order) => order > 0 && party.start > (parties[order - 1]?.end ?? 0));
  // A list of names that breaks off says nothing of them.
  if (parties.length < 2 || !apart || subject.end >= end) return false;
  const behind = shadow.slice(subject.end, Math.min(end, subject.end + 24));
  if (severally.test(behind)) return false;
  const last = subject.mentions.at(-1);
  const persons =
    last?.entity.type === "Official" || /负责|同志|代表/.test(shadow.slice(last?.end, subject.end));
  if (persons && brokenOff.test(behind) && !joinedAfter.test(behind)) return false;
  if (attending.test(shadow.slice(subject.end, Math.min(end, subject.end + 12)))) return false;
  if (!persons && (subject.joined || parties.every(({ entity }) => entity.type === "Agency"))) return true;
  return jointAct.test(shadow.slice(subject.end, Math.min(end, subject.end + 48)));
}

/** 江州市、山城市|分别举办…: each does it alone. */
const severally = /^[^,。;]{0,4}?(?:分别|各自|均|先后|依次)/;
/** A list of persons goes on with names that nobody here knows, which says nothing unless all of them do it together. */
const brokenOff = /^[、和与及]/;
const joinedAfter = /^[、和与及][^,。;]{2,18}?(?:联合|共同|携手|联手|合作)/;
const attending =
  /^[^,。;]{0,6}?(?:出席|参加|发言|讲话|主持|陪同|列席|会见|致辞|负责人|负责同志|高度重视|确认)/;
const jointAct =
  /^[^,。;]{0,16}?(?:联合|共同|携手|联手|共建(?![立成有])|合作|签署|签订|签约|达成|协同|共商|一道|会谈|结对|协作|抱团|互认|联动|建立[^,。;]{0,24}(?:机制|关系|联盟)|组建[^,。;]{0,10}联盟)/;

/** Ids of the partners that are not actors themselves. */
export function partnerIds(partnerships: readonly Partnership[], actors: readonly EntityId[]): EntityId[] {
  const ids = partnerships
    .filter(({ apart }) => !apart)
    .flatMap(({ partners }) => partners.map(({ entity }) => entity.id));
  return [...new Set(ids)].filter((id) => !actors.includes(id));
}

function partnersAt(shadow: string, from: number, end: number, index: MentionIndex): Mention[] {
  const partners: Mention[] = [];
  let at = from;
  for (;;) {
    const mention = index.startingAt(at);
    if (!mention || mention.end > end || !isParty(mention)) break;
    if (ofThePlace.test(shadow.slice(mention.end, mention.end + 2))) break;
    partners.push(mention);
    listJoint.lastIndex = mention.end;
    listJoint.test(shadow);
    at = Math.max(mention.end, listJoint.lastIndex);
    if (at === mention.end) break;
  }
  return partners;
}

function isParty({ entity }: Mention): boolean {
  return entity.type === "Agency" || entity.type === "Region";
}
