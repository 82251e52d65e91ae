// 较高|安全, 目前|海南, 北京|大学 -> a name that lies across two words or begins a longer name is no region there
import type { Segmentation } from "../../lexicon/segmentation.ts";
import type { Span } from "../../model/span.ts";

/** What makes a full name part of a longer word when it follows: 北京市|场. By the last character. */
const afterFullName: ReadonlyMap<string, RegExp> = new Map([
  ["市", /^(?:场(?!镇)|民|值|况|容|政(?!府)|占|区(?!委|政府))/],
  ["区", /^(?:域|间|块|位|别|分|划)/],
  ["县", /^(?:域|级)/],
  ["省", /^(?:份|级|际)/],
]);

/** What makes a short name part of a longer word: 大连|续. */
const afterShortName: ReadonlyMap<string, RegExp> = new Map([
  ["大连", /^(?:续|接|环|片|锁)/],
  ["南通", /^(?:过|道|往|用|行)/],
  ["南充", /^(?:分|满|实)/],
  ["三明", /^(?:治|确|显)/],
  ["长治", /^久/],
  ["大同", /^(?:社会|小异|世界)/],
  ["北海", /^道/],
  ["朝阳", /^(?:产业|行业|群众)/],
  ["中山", /^(?:先生|装|陵|大学|路|国家植物园)/],
  ["周口", /^店/],
  ["海东", /^(?:部|岸)/],
  ["上海", /^(?:关|合作组织|精神)/],
  ["南京", /^(?:[东西]?路)/],
  ["黄山", /^(?:风景|景区)/],
  ["吉安", /^全/],
  ["陕西", /^咸/],
  ["江西", /^咸/],
  ["延安", /^(?:全|精神)/],
  ["西宁", /^静/],
  ["西安", /^全/],
  ["东营", /^业/],
  ["日照", /^(?:时|充|强)/],
  ["灯塔", /^工厂/],
  ["大理", /^(?:想|石|论)/],
  ["吉林", /^沙漠/],
  ["宝鸡", /^峡/],
  ["滇中", /^引水/],
  ["浙东", /^(?:运河|引水)/],
  ["赣南", /^(?:实验室|脐橙)/],
  // 四川省南部山区: the direction, unless a list names it as a county.
  ["南部", /^(?![、等])/],
]);

/** A university is called by its place and is none; what kind it is may stand between. */
const university =
  /^(?:[东南西北]|交通|工业|师范|理工|科技|财经|农业|农林|医科|外国语|政法|中医药|民族|海洋|海事|林业|石油|航空航天|电子科技|邮电|化工|体育|工程|建筑|经贸|工商|音乐|美术){0,2}(?:大学|学院)/;

/** Valleys and deserts are called like the places around them. */
const landscape = /^(?:河谷|沙漠|山脉)/;
/** Mountains, rivers, plains, laboratories and airports are called like counties that need not be meant. */
const namedAfterCounty =
  /^(?:山(?!区|东|西|南|县|地)|河(?!北|南|西|东|道|长|畔|口|流|湖|县)|峡|湾|平原|盆地|草原|半岛|口(?!岸)|海峡|流域|[东西南北中]?路|大街|大道|高速(?!发展|增长)|实验室|(?:国际)?机场)/;

/**
 * Whether a name of a region is only a part of the words around it. `full`: it ends with its level; `small`: only counties bear it;
 * `ended`: no division bears it any more.
 */
export function isPartOfWord(
  shadow: string,
  segmentation: Segmentation,
  { start, end }: Span,
  { full, small, ended }: { readonly full: boolean; readonly small: boolean; readonly ended: boolean },
): boolean {
  const name = shadow.slice(start, end);
  const after = shadow.slice(end, end + 9);
  if (full && (afterFullName.get(name.slice(-1))?.test(after) ?? false)) return true;
  if (!full && (afterShortName.get(name)?.test(after) || university.test(after) || landscape.test(after)))
    return true;
  if (!full && small && namedAfterCounty.test(after)) return true;
  return name.length <= 2
    ? liesAcrossWords(segmentation, start, end)
    : ended && cutsWord(segmentation, start, end);
}

/** 新增|城市 is no 增城市: whether a word reaches over the beginning of a name. */
function cutsWord(segmentation: Segmentation, start: number, end: number): boolean {
  const first = segmentation.wordAt(start);
  return first !== undefined && first.start < start && first.end <= end;
}

/** Whether the likeliest division of the text into words has one that reaches over an edge of the name: 示范|县. */
function liesAcrossWords(segmentation: Segmentation, start: number, end: number): boolean {
  const first = segmentation.wordAt(start);
  const last = segmentation.wordAt(end - 1);
  if (!first || !last) return false;
  return (first.start < start && first.end <= end) || (last.start > start && last.end > end);
}
