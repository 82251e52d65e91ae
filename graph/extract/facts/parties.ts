import type { Span } from "../../model/span.ts";
import type { Mention } from "../layers.ts";
import type { Clause } from "./clauses.ts";
import { matchEnd } from "./match-end.ts";
import type { MentionIndex } from "./mention-index.ts";

/**
 * Bodies, regions and officials named in one list.
 * Example of ours: 市港航局、市财政局等部门 – two bodies; 市港航局局长|赵岚 – a body and who heads it.
 */
export interface Parties extends Span {
  readonly mentions: readonly Mention[];
  /** Named together by a word of joining: 市港航局会同市财政局, 山城与江州. */
  readonly joined: boolean;
}

const bodyWords =
  /(?:(?:等)?(?:(?:[两二三四五六七八九十]|\d{1,2})(?:个)?(?:省区市|省市区|省市|省区|[省市县区地方]|部门|部委|单位|家))|(?:等)?(?:\d+|[一二三四五六七八九十]+)?(?:个)?(?:有关|相关|多|各)?(?:部门|单位|部委|省市|省份|地|机构)|(?:的)?(?:有关|相关|主要)?(?:负责人|负责同志|发言人|新闻发言人|工作人员|人士|领导)|党组|党委|一行)+/y;
const titleWords = /(?:[一-鿿、()（）]{0,24})/y;
const joint = /(?:[、和与及同跟 ]|以及|会同|联合|携手|协同)/y;
const otherItem = /[一-鿿]{2,14}?[、和与及]/y;
const ofTheState = /(?:中华人民共和国|中国|我国)/y;
const joiningWord = /与|同|联合|携手/;
const companyOpening = /(?:[与同和跟]|会同|联合|携手|联手|协同)/y;
const titleEnd =
  /^[一-鿿、()（）]*(?:书记|主任|局长|厅长|部长|省长|市长|区长|县长|州长|主席|委员|行长|司长|处长|院长|会长|秘书长|总理|组长|署长|校长|巡视员|参事|指挥长|总师|专员|助理|厅长)\)?$/;

/** A list of bodies and officials from `at` on: 市港航局、市财政局等部门; 市发展改革委主任王敏; 川东省|江州市 is one of them. */
export function partiesAt(
  shadow: string,
  from: number,
  { end }: Clause,
  index: MentionIndex,
): Parties | null {
  const mentions: Mention[] = [];
  let at = behindState(shadow, from, index);
  let joined = false;
  for (;;) {
    const mention = index.startingAt(at);
    if (!mention || !isParty(mention) || mention.end > end) break;
    const before = mentions.at(-1);
    if (before?.entity.type === "Region" && before.end === mention.start) mentions.pop();
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

/** 与江州市|共同…, 会同市财政局|…: a clause that opens with its partners names no subject. */
export function companyEnd(shadow: string, at: number, end: number, index: MentionIndex): number | null {
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

/** Where the next party of a list starts: behind 、 or 会同, and behind one item that is no party of ours (a newspaper, a firm). */
function nextItem(shadow: string, at: number, end: number, index: MentionIndex): number | null {
  const mark = matchEnd(joint, shadow, at) ?? at;
  const word = mark > at ? behindState(shadow, mark, index) : at;
  const party = index.startingAt(word);
  if (party) return isParty(party) ? word : null;
  if (word === at) return null;
  const other = matchEnd(otherItem, shadow, word);
  const behind = other !== null && other <= end ? index.startingAt(other) : null;
  return behind && isParty(behind) ? other : null;
}

/** Where the body is named that is called the state's: 中华人民共和国|商务部. */
function behindState(shadow: string, at: number, index: MentionIndex): number {
  const behind = index.startingAt(at) ? null : matchEnd(ofTheState, shadow, at);
  return behind !== null && index.startingAt(behind) ? behind : at;
}

/** The official whose title follows the body that names it: 市财政局党组书记、局长|封岚. */
function officialBehind(shadow: string, mention: Mention, index: MentionIndex): Mention | null {
  if (mention.entity.type === "Official") return null;
  const reach = matchEnd(titleWords, shadow, mention.end) ?? mention.end;
  const next = index
    .inside({ start: mention.end, end: reach })
    .find(({ entity }) => entity.type === "Official");
  if (!next || next.start - mention.end > 20) return null;
  return titleEnd.test(shadow.slice(mention.end, next.start)) ? next : null;
}

function isParty({ entity }: Mention): boolean {
  return entity.type === "Agency" || entity.type === "Region" || entity.type === "Official";
}
