// 电子信息、装备制造等产业, 山地特色高效农业 -> Industry mentions (I1 listed names and names with an ending)
import type { WordHit } from "../../lexicon/words.ts";
import type { Guess } from "./candidate.ts";

/** Words with an ending of industries that name none: 实体经济, 现代产业, 本行业. */
const general =
  /^(?:.{0,6}(?:实体|国民|世界|全球|宏观|市场|我国|中国|区域|社会主义市场|外向型|开放型|市场|一定|相关|各|本|该|全|新兴|传统|现代|现代化|特色|优势|主导|支柱|重点|关键|战略性|战略性支柱|国家|地方|省|市|富民|两个|三大|四大|五大|六大|八大|十大|万亿级|千亿级|百亿级|多个|有关|不同|其他|其它|骨干|龙头|中小|小微|民营|国有|就|创|企|事|作|职|专|毕|开|停|商|失|从|结|学|营|家|物|同|行|农|待|守|敬))$/;
const ends = /[,、。;:!?\n\t "'《》【】…()]/;

/** Finds industries by the lexicon and by their endings. Linear: each ending looks back over a bounded window. */
export function findIndustries(shadow: string, words: readonly WordHit[]): Guess[] {
  const found: Guess[] = [];
  const edgeAt = new Map<number, boolean>();
  for (const { end, payload } of words) if (payload.kind === "before-object") edgeAt.set(end, true);
  for (const { start, end, payload } of words) {
    if (payload.kind === "industry") found.push({ start, end, type: "Industry", rule: "I1" });
    if (payload.kind !== "industry-ending") continue;
    const ending = shadow.slice(start, end);
    if (ending === "业" || ending === "旅游" || ending === "制造" || ending === "物流") continue;
    let left = start;
    while (start - left < 12 && left > 0 && !ends.test(shadow[left - 1] ?? "") && !edgeAt.has(left))
      left -= 1;
    const modifier = shadow.slice(left, start);
    if (modifier.length < 2 || modifier.length > 11 || general.test(modifier)) continue;
    found.push({ start: left, end, type: "Industry", rule: "I1" });
  }
  return found;
}
