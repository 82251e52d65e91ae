import type { Comparator } from "../../model/commitment.ts";
import type { Span } from "../../model/span.ts";
import { type Numeral, numeralAt, scaled } from "./numerals.ts";
import { countingUnits, unitAt } from "./units.ts";

/**
 * Finds numbers with a unit and how they bind, and leaves out the numbers that promise nothing.
 * Example of ours: 新增泊位2.4万个以上、失业率控制在5.5%以内 → >= 24000 个 and <= 5.5 %; but 5G, 18号线, 第三批, 2030年 give none.
 */
export interface Quantity extends Span {
  readonly value: number;
  /** As written in the text (`Eflops`, `M`), scale words taken into the value. */
  readonly unit: string;
  readonly comparator: Comparator;
  /** From the word that compares (不低于, 突破) or the number to the end of the unit or of 以上. */
  readonly numberStart: number;
}

/** A numeral longer than this is a serial number or noise. */
const LONGEST_NUMERAL = 24;
/** Smaller numbers in characters are words as often as counts: 两个, 三大, 五位一体, 十个. */
const FEWEST_SPELLED_OUT = 11;
/** The words that compare stand right before the number: 控制在, 不得低于 and their like. */
const LONGEST_COMPARISON = 8;

const numeralUnits = new Set("0123456789〇零一二两三四五六七八九十百千万亿");
const notBefore = /(?:[a-z.+/~_〔[]|第|no\.|[a-z\d]-|[\d-]年)$/;
const range = /[-~至到]+/y;
const roughly = /[余多来]/y;
const after = /(?:及?以上|及?以下|以内|之内|左右|上下|以外)/y;

const comparisons: readonly (readonly [RegExp, Comparator])[] = [
  [/(?:不低于|不少于|不小于|不得低于|不得少于|至少|最少|不下于|达到或超过)[有在为]?$/, ">="],
  [/(?:不超过|不高于|不大于|不多于|不得超过|不得高于|至多|最多|不突破)$/, "<="],
  [/(?:超过|超|突破|高于|大于|多于|逾|跨越|跨上|冲刺)了?$/, ">"],
  [/(?:低于|少于|小于|不足|不到)$/, "<"],
  [/(?:大约|约|约为|接近|近|将近|大致)$/, "~"],
];

/**
 * All quantities between two offsets of the shadow text, in reading order. `skip` gives the end of a name that must not be looked
 * into when one starts at an offset (12366 in 12366热线), else the offset itself. Linear in the distance.
 */
export function findQuantities(
  shadow: string,
  start: number,
  end: number,
  inName: (at: number) => number | null = () => null,
): Quantity[] {
  const found: Quantity[] = [];
  let at = start;
  while (at < end) {
    if (!numeralUnits.has(shadow.charAt(at))) {
      at += 1;
      continue;
    }
    const nameEnd = inName(at);
    if (nameEnd !== null && nameEnd > at) {
      at = nameEnd;
      continue;
    }
    const low = readNumber(shadow, at);
    if (!low) {
      at = endOfRun(shadow, at);
      continue;
    }
    const read = readQuantity(shadow, low, end);
    found.push(...read.quantities);
    at = Math.max(read.end, low.end, at + 1);
  }
  return found;
}

interface Reading {
  readonly quantities: readonly Quantity[];
  readonly end: number;
}

function readQuantity(shadow: string, first: Numeral, end: number): Reading {
  const nothing: Reading = { quantities: [], end: first.end };
  if (notBefore.test(shadow.slice(Math.max(0, first.start - 3), first.start))) return nothing;
  if (first.script === "chinese" && /[个座项家条]/.test(shadow.charAt(first.start - 1))) return nothing;
  const second = secondNumber(shadow, first);
  const last = second ?? first;
  const percent = shadow.startsWith("百分之", first.start - 3);
  const rough = matchAt(roughly, shadow, last.end);
  let unitStart = last.end + (rough?.length ?? 0);
  const unit = percent ? "%" : unitAt(shadow, unitStart);
  if (!unit) return { quantities: [], end: last.end };
  if (percent) unitStart -= unit.length;
  const unitEnd = unitStart + unit.length;
  if (unitEnd > end || !counts(shadow, last, unit, unitEnd)) return { quantities: [], end: unitEnd };
  const tail = matchAt(after, shadow, unitEnd) ?? (matchAt(roughly, shadow, unitEnd) && !rough ? "余" : null);
  const close = unitEnd + (tail?.length ?? 0);
  if (isModifier(shadow, unit, unitEnd, tail) || isAttendance(shadow, first.start, unit))
    return { quantities: [], end: close };
  if (second) {
    const scale = first.scale === 1 ? second.scale : first.scale;
    const low = first.script === "chinese" ? first.value : scaled(first.bare, scale);
    const span = { start: first.start, end: close, numberStart: first.start, unit };
    return {
      quantities: [
        { ...span, value: low, comparator: ">=" },
        { ...span, value: second.value, comparator: "<=" },
      ],
      end: close,
    };
  }
  if (isBaseline(shadow, first.start, close)) return { quantities: [], end: close };
  const numberStart = percent ? first.start - 3 : first.start;
  const before = shadow.slice(Math.max(0, numberStart - LONGEST_COMPARISON), numberStart);
  const word = comparisons.find(([pattern]) => pattern.test(before));
  const wordLength = word ? (word[0].exec(before)?.[0].length ?? 0) : 0;
  return {
    quantities: [
      {
        start: numberStart - wordLength,
        end: close,
        numberStart,
        value: first.value,
        unit,
        comparator: comparatorOf(tail, rough, word?.[1] ?? null, last.more),
      },
    ],
    end: close,
  };
}

function comparatorOf(
  tail: string | null,
  rough: string | null,
  word: Comparator | null,
  more: boolean,
): Comparator {
  if (tail?.endsWith("以上")) return ">=";
  if (tail === "以内" || tail === "之内" || tail?.endsWith("以下")) return "<=";
  if (tail === "左右" || tail === "上下") return "~";
  if (word) return word;
  if (more || rough === "余" || rough === "多" || tail === "余") return ">";
  return "=";
}

/** 4.5%-5%, 3至5家, 60-70亿元: a second number right behind a dash or 至. */
function secondNumber(shadow: string, first: Numeral): Numeral | null {
  let at = first.end;
  if (shadow[at] === "%") at += 1;
  const between = matchAt(range, shadow, at);
  if (!between || between.length > 2) return null;
  const second = readNumber(shadow, at + between.length);
  if (!second || second.script !== first.script) return null;
  return scaled(second.value, 1) > first.bare ? second : null;
}

function readNumber(shadow: string, at: number): Numeral | null {
  const numeral = numeralAt(shadow, at);
  if (!numeral || numeral.end - numeral.start > LONGEST_NUMERAL) return null;
  return Number.isFinite(numeral.value) ? numeral : null;
}

/** 应到192人, 实到189人: who came to a meeting is no target. */
function isAttendance(shadow: string, start: number, unit: string): boolean {
  return /[人名]/.test(unit) && attendance.test(shadow.slice(Math.max(0, start - 6), start));
}

const attendance = /(?:应到|实到|到会|应出席|出席|缺席|请假|列席)(?:会议|代表|委员)?$/;

/** 十一次全会, 三届十二次会议: which one it is. */
function isSession(shadow: string, number: Numeral, unitEnd: number): boolean {
  if (number.script !== "chinese") return false;
  const next = shadow.slice(unitEnd, unitEnd + 4);
  return /^(?:全会|全体会议|代表大会|党代会)/.test(next) || shadow.charAt(number.start - 1) === "届";
}

/** Whether number and unit count something: not 二期, 一批, 三类 as names, not the four digits of a year. */
function counts(shadow: string, number: Numeral, unit: string, unitEnd: number): boolean {
  if (unit === "届" || unit === "批" || unit === "步" || unit === "层") return false;
  if (unit === "级" || /^(?:[级度号]|线(?!路|索))/.test(shadow.slice(unitEnd, unitEnd + 2))) return false;
  if (unit === "个" && /^[万亿](?!元)/.test(shadow.slice(unitEnd, unitEnd + 2))) return false;
  if (unit === "次" && isSession(shadow, number, unitEnd)) return false;
  if (unit === "期" || unit === "次" || unit === "部" || unit === "本")
    return number.script === "arabic" ? number.value > 2 : number.value >= FEWEST_SPELLED_OUT;
  if (unit === "度") return /^[电]/.test(shadow.slice(unitEnd, unitEnd + 1));
  if (number.script === "arabic") return true;
  if (!countingUnits.has(unit)) return number.value >= 10 || unit === "%" || unit.endsWith("百分点");
  return number.value >= FEWEST_SPELLED_OUT;
}

/** 年产值10亿元以上企业, 30岁以下青年: the number picks out the things that are counted elsewhere. */
function isModifier(shadow: string, unit: string, unitEnd: number, tail: string | null): boolean {
  const next = shadow.slice(unitEnd + (tail?.length ?? 0), unitEnd + (tail?.length ?? 0) + 2);
  if (unit === "岁" && (tail !== null || /^[^,。;]/.test(next))) return true;
  if (tail && !countingUnits.has(unit) && unit !== "%")
    return /^[的]?[一-鿿]/.test(next) && !/^[,、。;和与]/.test(next);
  return /^级/.test(next);
}

/** 由48%提高到75%, 从目前的9座增至12座, 将24项压减至8项: where it starts from is no target. */
function isBaseline(shadow: string, start: number, end: number): boolean {
  const moved =
    /[将把][^,。;将把]{0,12}$/.test(shadow.slice(Math.max(0, start - 13), start)) &&
    /^[^,。;\d]{0,16}?(?:整合|合并|归并|压减|压缩|精简|缩短|优化|调整|减少|提高|提升|增加|扩大|升级|扩建|改建|增|降|减)[为至到成]\d/.test(
      shadow.slice(end, end + 24),
    );
  if (moved) return true;
  return (
    /[由从](?:[^,。;由从]{0,12}的)?(?:约|近|不足|不到)?$/.test(
      shadow.slice(Math.max(0, start - 18), start),
    ) &&
    /^[^,。;\d]{0,6}?(?:提高|提升|降|下降|增|上升|压缩|压减|精简|优化|减|扩大|缩|上调|发展|拓展|到|至)/.test(
      shadow.slice(end, end + 10),
    )
  );
}

function matchAt(pattern: RegExp, shadow: string, at: number): string | null {
  pattern.lastIndex = at;
  return pattern.exec(shadow)?.[0] ?? null;
}

const run = /[\d,.〇零一二两三四五六七八九十百千万亿]+/y;

function endOfRun(shadow: string, at: number): number {
  return at + (matchAt(run, shadow, at)?.length ?? 1);
}
