/**
 * Units that may follow a number in policy texts, written as in the shadow text (small letters, ASCII).
 * Example of ours: 改造管网820公里、培训护理员1.2万人次、装机达到350万千瓦.
 */
const measures = [
  "个百分点",
  "百分点",
  "平方公里",
  "平方千米",
  "平方米",
  "立方米",
  "万千瓦时",
  "千瓦时",
  "千瓦",
  "兆瓦",
  "吉瓦",
  "吨标准煤",
  "标准煤",
  "标准箱",
  "标箱",
  "公里",
  "千米",
  "海里",
  "公顷",
  "公斤",
  "亩",
  "吨",
  "斤",
  "米",
  "升",
  "度",
  "元",
  "美元",
  "欧元",
  "港元",
  "日元",
  "英镑",
  "人民币",
  "学分",
  "分贝",
  "平米",
  "个工作日",
  "年一遇",
  "eflops",
  "pflops",
  "teu",
  "gwh",
  "mwh",
  "kwh",
  "gw",
  "mw",
  "kw",
  "gbps",
  "mbps",
  "tb",
  "pb",
  "eb",
  "km",
  "%",
  "‰",
] as const;

const counters = [
  "人次",
  "车次",
  "架次",
  "班次",
  "艘次",
  "场次",
  "批次",
  "户次",
  "件次",
  "个",
  "家",
  "项",
  "条",
  "座",
  "所",
  "名",
  "人",
  "位",
  "户",
  "场",
  "次",
  "种",
  "类",
  "件",
  "例",
  "辆",
  "台",
  "套",
  "艘",
  "架",
  "列",
  "趟",
  "班",
  "支",
  "只",
  "头",
  "羽",
  "株",
  "棵",
  "栋",
  "幢",
  "间",
  "处",
  "片",
  "块",
  "宗",
  "笔",
  "款",
  "部",
  "本",
  "册",
  "篇",
  "期",
  "届",
  "批",
  "对",
  "组",
  "门",
  "岁",
  "倍",
  "张",
  "枚",
  "颗",
  "口",
  "眼",
  "盏",
  "根",
  "桩",
  "床",
  "席",
  "公顷",
  "层",
  "级",
  "步",
] as const;

/** Count words, whose number may stand before the thing counted: 30个场景. */
export const countingUnits: ReadonlySet<string> = new Set(counters);

const byLength = [...new Set<string>([...measures, ...counters])].sort((a, b) => b.length - a.length);
const form = new RegExp(`(?:${byLength.join("|")})`, "y");
const megabit = /m(?=带宽)/y;

/** What a rate is per: 元/年·人, 公里/百平方公里, 标方/立方米. */
const per =
  /\/(?:[十百千万亿]{0,2}(?:平方公里|平方米|立方米|公里|吨|亩|人|户|年|月|日|天|小时|秒|台|辆|家|个|班|米|度|千瓦时)(?:·(?:人|年|月|日|天|户|亩|生|平方米))?)/y;

/** The unit that starts exactly at `at`, the longest that fits; null where none starts there. */
export function unitAt(shadow: string, at: number): string | null {
  form.lastIndex = at;
  const unit = form.exec(shadow)?.[0];
  if (unit) {
    per.lastIndex = at + unit.length;
    return unit + (per.exec(shadow)?.[0] ?? "");
  }
  megabit.lastIndex = at;
  return megabit.test(shadow) ? "m" : null;
}
