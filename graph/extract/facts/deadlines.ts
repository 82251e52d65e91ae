import { lastDayOf, type Period } from "../../model/period.ts";
import type { Span } from "../../model/span.ts";
import { chineseValue } from "./numerals.ts";

/**
 * Finds the times in a text and says which of them are deadlines: 到2027年底, 今年上半年, 三年内, “十五五”期间.
 * Example of ours, published 2024-03: 力争6月底前开工、明年建成 → 2024-06 and 2025; but 截至2023年底, 比2020年 and 自7月起 give none.
 */
export interface TimeExpression extends Span {
  /** The period it names, counted from the day of publication; null where the text leaves it open (近期, 下一步). */
  readonly period: Period | null;
  /** ahead: may be a deadline. past: over when the text was published, or a baseline. start: from when on something holds. */
  readonly sense: "ahead" | "past" | "start" | "now";
  /** Narrower than a year: binds its own clause and the next one only. */
  readonly narrow: boolean;
}

const number = "[\\d一二两三四五六七八九十]{1,3}";
const part = `(?:上半年|下半年|(?:第)?[一二三四1-4]季度|[1-9]\\d?月(?:份|中旬|下旬|上旬)?(?:[1-3]?\\d日)?)`;
const edge = "(?:年底|年末|岁末|底|末)?(?:之?前(?![\\d一二三四五六七八九十])|以前)?";

const forms: readonly {
  readonly form: RegExp;
  readonly read: (match: RegExpExecArray, now: Now) => Reading | null;
}[] = [
  {
    form: /(20\d\d|19\d\d|二〇[〇一二三四五六七八九]{2})年?[-~至到](20\d\d|二〇[〇一二三四五六七八九]{2})年/y,
    read: ([, , last]) => ({ period: yearOf(last), narrow: false }),
  },
  {
    form: new RegExp(`(20\\d\\d|19\\d\\d|二〇[〇一二三四五六七八九]{2})年(${part})?${edge}`, "y"),
    read: ([, year, inside]) => withPart(yearOf(year), inside),
  },
  {
    form: new RegExp(`(?:今年|本年度?|当年|今)(?:的)?(${part})?${edge}`, "y"),
    read: ([words, inside], { year }) => (words === "今" || words === "当年" ? null : withPart(year, inside)),
  },
  {
    form: new RegExp(`明年(${part})?${edge}`, "y"),
    read: ([, inside], { year }) => withPart(plus(year, 1), inside),
  },
  {
    form: new RegExp(`后年(${part})?${edge}`, "y"),
    read: ([, inside], { year }) => withPart(plus(year, 2), inside),
  },
  { form: /(?:全年|年内|年底前?|年末前?|年终前?|本年度)/y, read: (_, { year }) => withPart(year, undefined) },
  { form: new RegExp(`(${part})${edge}`, "y"), read: ([, inside], { year }) => withPart(year, inside) },
  {
    form: /["']?十([二三四五六七])五["']?(?:规划)?(?:期间|时期|末期?|以来|期末)?/y,
    read: ([, plan]) => (plan ? { period: lastYearOfPlan(plan), narrow: false } : null),
  },
  {
    form: new RegExp(
      `(?:未来|今后|用|力争|争取|利用)?(${number})(?:到|至|-|~)?(${number})?年(?:之内|以内|内|左右时间|左右|的?时间)`,
      "y",
    ),
    read: ([words, low, high], now) => duration(words, high ?? low, now),
  },
  {
    form: new RegExp(`(?:未来|今后)(${number})(?:到|至|-|~)?(${number})?年`, "y"),
    read: ([words, low, high], now) => duration(words, high ?? low, now),
  },
  {
    form: /(?:下一步|接下来|今后|未来|近期|下阶段|下一阶段|新征程上|即将)/y,
    read: () => ({ period: null, narrow: false }),
  },
];

const starters = new Set("0123456789二今明后全年上下第一三四本\"'十未用力争利接近新即两五六七八九");
const baseline = /(?:截至|截止到?|截止|比|较|自|从|早在|原计划|(?<![将拟划计争定])于|与|同|相比|超过|居|以)$/;
/** 举办|2028年|运动会: the year tells which event, not by when. */
const eventBefore = /(?:举办|承办|申办|协办|主办|筹办|参加|参与|举行|迎接|备战|办好)(?:好|了)?$/;
const eventBehind = /^[一-鿿](?<![前底末初上下内度中全春夏秋冬第年])/;
const openStart = /(?:自|从)$/;
const past = /^(?:以来|同期|相比|相较|相当|度?总结)/;
const begin = /^(?:起(?!步)|开始|之?后(?![年续备期])|以后)/;
const noDeadline = /^(?:是|的|发布|印发|版|出台的|规划|政府工作|工作|国民|度|"|以上|来)/;

interface Now {
  readonly year: Period | null;
  readonly day: string | null;
}

interface Reading {
  readonly period: Period | null;
  readonly narrow: boolean;
}

/** All times between two offsets of the shadow text, in reading order; `publishedOn` is what 今年 and 上半年 are counted from. */
export function findTimes(
  shadow: string,
  start: number,
  end: number,
  publishedOn: Period | null,
): TimeExpression[] {
  const now: Now = { year: publishedOn?.slice(0, 4) ?? null, day: publishedOn && lastDayOf(publishedOn) };
  const found: TimeExpression[] = [];
  let at = start;
  while (at < end) {
    const time = starters.has(shadow.charAt(at)) ? timeAt(shadow, at, end, now) : null;
    if (time) found.push(time);
    at = time?.end ?? at + 1;
  }
  return found;
}

/** The period of a plan by its name: 行动方案（2024—2027年） → 2027, “十五五”规划 → 2030; null where the name has none. */
export function planPeriod(name: string): Period | null {
  const years = /(20\d\d)年?[-~至](20\d\d)年?/.exec(name)?.[2];
  if (years) return years;
  const plan = /十([二三四五六七])五/.exec(name)?.[1];
  return plan ? lastYearOfPlan(plan) : null;
}

function timeAt(shadow: string, at: number, end: number, now: Now): TimeExpression | null {
  for (const { form, read } of forms) {
    form.lastIndex = at;
    const match = form.exec(shadow);
    if (!match || form.lastIndex > end) continue;
    if (/\d/.test(shadow[at] ?? "") && /[\d.〔[(]/.test(shadow[at - 1] ?? "")) continue;
    const reading = read(match, now);
    if (!reading) continue;
    const close = form.lastIndex;
    const span = { start: at, end: close, narrow: reading.narrow };
    return { ...span, ...senseOf(shadow, at, close, match[0], reading.period, now) };
  }
  return null;
}

function senseOf(
  shadow: string,
  start: number,
  end: number,
  words: string,
  period: Period | null,
  now: Now,
): Pick<TimeExpression, "period" | "sense"> {
  const before = shadow.slice(Math.max(0, start - 4), start);
  const behind = shadow.slice(end, end + 4);
  if (begin.test(behind) || (openStart.test(before) && !past.test(behind)))
    return { period: null, sense: "start" };
  if (past.test(behind) || words.endsWith("以来") || baseline.test(before))
    return { period: null, sense: "past" };
  if (/^前[\d一二三四五六七八九十]/.test(behind)) return { period: null, sense: "past" };
  if (noDeadline.test(behind) && !/底|前|末/.test(words)) return { period: null, sense: "now" };
  if (/年$/.test(words) && eventBefore.test(before) && eventBehind.test(behind))
    return { period: null, sense: "now" };
  const last = period && lastDayOf(period);
  if (last && now.day && last < now.day) return { period: null, sense: "past" };
  if (!now.day && !/[到至]$/.test(before) && !/[底前末]$/.test(words)) return { period, sense: "now" };
  return { period, sense: "ahead" };
}

function withPart(year: Period | null, inside: string | undefined): Reading | null {
  if (!year) return null;
  if (!inside) return { period: year, narrow: false };
  if (inside === "上半年") return { period: `${year}-H1`, narrow: true };
  if (inside === "下半年") return { period: `${year}-H2`, narrow: true };
  const quarter = /([一二三四1-4])季度/.exec(inside)?.[1];
  if (quarter)
    return { period: `${year}-Q${/\d/.test(quarter) ? quarter : chineseValue(quarter)}`, narrow: true };
  const [, month, day] = /(\d{1,2})月(?:份|中旬|下旬|上旬)?(?:(\d{1,2})日)?/.exec(inside) ?? [];
  if (!month || Number(month) > 12) return null;
  const period = `${year}-${month.padStart(2, "0")}${day ? `-${day.padStart(2, "0")}` : ""}`;
  return lastDayOf(period) ? { period, narrow: true } : null;
}

function duration(words: string, years: string | undefined, { year }: Now): Reading | null {
  const count = years && /^\d+$/.test(years) ? Number(years) : chineseValue(years ?? "");
  if (!year || !count || count > 50 || words.startsWith("十年内")) return null;
  return { period: plus(year, count), narrow: false };
}

function lastYearOfPlan(plan: string): Period {
  return String(2005 + 5 * (chineseValue(plan) ?? 0));
}

function yearOf(words: string | undefined): Period | null {
  if (!words) return null;
  return /^\d/.test(words) ? words : String(chineseValue(words) ?? "");
}

function plus(year: Period | null, years: number): Period | null {
  return year && String(Number(year) + years);
}
