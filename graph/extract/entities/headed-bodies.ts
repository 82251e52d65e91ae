// 全国水产技术推广总站站长李… : a body that no list holds, given away by the post and the name that follow (A1, P1)
import { segment } from "../../lexicon/common-words.ts";
import type { WordHit } from "../../lexicon/words.ts";
import type { Span } from "../../model/span.ts";
import { nameEndAfterPost } from "./person-names.ts";

const LONGEST = 26;
const ending =
  /(?:中心|总站|办公[室厅]|[^格布大结全破僵残当新邮]局|处|司|署|海关|委员会|联席会议|总队|支队|管委会|工委|指挥部|专班)$/;
/** Firms, schools, societies and institutes have directors too; they are no public authorities. */
const notPublic =
  /公司|集团|大学|学院|学校|医院|银行|协会|学会|商会|基金会|企业|实验室|研究|俱乐部|合作社|酒店|商场|购物|培训中心|论坛|智库|联盟|传媒|股份|事务所|有限|会议中心|展览中心|社区|党群|村|联合国|合作组织|工程现场/;
const stop = /[,。;:!?\n\t "《》、…的由据向请是为了·\d]/;
/** Words that no name of a body holds; unlike elsewhere 全国, 组织, 推进 may open or build the name, since a post follows it. */
const breaks =
  /[了将在已被把]|表示|介绍|发布|印发|召开|会同|牵头|获悉|认为|指出|强调|通报|公布|启动|有关|相关|主办|承办|举办|共同|原|副|书记|主席|主任|[局厅部处司院所站市县区镇省州校会]长|会议|出席|参加|听取|执委会|组委会|亚运|物业|联邦|[一-龥]与[一-龥]{0,3}(?:联邦|总统|总理)/;
/** Parts of speech with which no name begins. */
const leading = /^(?:t|d|p|c|r|v|m|q|u)$/;

/**
 * Bodies directly before a title that a person's name follows, as the text writes them. Looks at a bounded stretch before each title.
 */
export function findHeadedBodies(shadow: string, words: readonly WordHit[]): Span[] {
  const found: Span[] = [];
  let last = -1;
  for (const { start, end, payload } of words) {
    if (payload.kind !== "title" || start <= last) continue;
    last = start;
    if (!ending.test(shadow.slice(Math.max(0, start - 4), start))) continue;
    const named = nameEndAfterPost(shadow, lastTitleEnd(shadow, end));
    const from = named === null ? null : leftEdge(shadow, start);
    if (from !== null) found.push({ start: from, end: start });
  }
  return found;
}

/** 副主任、党组成员李…: the name stands behind the last of several titles; one more is enough. */
function lastTitleEnd(shadow: string, end: number): number {
  const more =
    /^[、,兼]{1,2}(?:党[委组](?:书记|成员|副书记)|副?(?:主任|局长|处长|司长|秘书长)|[一二]级巡视员)/.exec(
      shadow.slice(end, end + 10),
    );
  return end + (more?.[0].length ?? 0);
}

function leftEdge(shadow: string, end: number): number | null {
  let start = end;
  while (start > 0 && end - start < LONGEST && !stop.test(shadow[start - 1] ?? "")) start -= 1;
  if (end - start >= LONGEST) return null;
  for (const { start: from, end: to, word } of segment(shadow.slice(start, end))) {
    if (!word || !leading.test(word.speech)) {
      start += from;
      break;
    }
    if (start + to >= end) return null;
  }
  // 副县长、农牧局局长: a later body of a run of posts has the region of the first.
  if (/[、兼]/.test(shadow[start - 1] ?? "")) return null;
  const name = shadow.slice(start, end);
  return name.length >= 5 && !notPublic.test(name) && !breaks.test(name) ? start : null;
}
