/**
 * Reads the numerals of policy texts, Arabic and Chinese with scale words: `1.5万亿` is 1500000000000, `三千` is 3000, `两个半` is not ours.
 * Example of ours: 新增泊位2.4万个、改造老旧楼宇三百二十栋 → 24000 and 320.
 */
export interface Numeral {
  readonly value: number;
  /** The number before its scale words: 5 of 5万; the low end of 5—8万 takes the scale of the high one. */
  readonly bare: number;
  readonly scale: number;
  readonly start: number;
  readonly end: number;
  readonly script: "arabic" | "chinese";
  /** 多 or 余 stands before the scale word: 1300多万. */
  readonly more: boolean;
}

const digitValues: Readonly<Record<string, number>> = {
  〇: 0,
  零: 0,
  一: 1,
  二: 2,
  两: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
};
const smallScales: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 };
const largeScales: Readonly<Record<string, number>> = { 万: 1e4, 亿: 1e8 };

const arabic = /\d+(?:,\d{3})*(?:\.\d+)?/y;
const chinese = /[〇零一二两三四五六七八九十百千万亿]+/y;
const scaleWords = /([多余几]?)([百千]?(?:万亿|[万亿])|[百千])/y;

/** The numeral that starts exactly at `at`, as long as it goes; null where none starts there. */
export function numeralAt(shadow: string, at: number): Numeral | null {
  arabic.lastIndex = at;
  const digits = arabic.exec(shadow);
  if (digits) return arabicNumeral(shadow, at, digits[0]);
  chinese.lastIndex = at;
  const words = chinese.exec(shadow);
  if (!words) return null;
  const value = chineseValue(words[0]);
  if (value === null) return null;
  return {
    value,
    bare: value,
    scale: 1,
    start: at,
    end: at + words[0].length,
    script: "chinese",
    more: false,
  };
}

/** The value of a Chinese numeral standing alone: 一千二百 → 1200, 二〇二五 → 2025, 百 → 100; null where the order makes no number. */
export function chineseValue(words: string): number | null {
  if (words.length > 1 && [...words].every((word) => word in digitValues)) return digitByDigit(words);
  let total = 0;
  let section = 0;
  let digit: number | null = null;
  for (const word of words) {
    const value = digitValues[word];
    const small = smallScales[word];
    const large = largeScales[word];
    if (value !== undefined) {
      if (digit !== null && digit !== 0) return null;
      digit = value;
    } else if (small !== undefined) {
      section += (digit || 1) * small;
      digit = null;
    } else if (large !== undefined) {
      const before = section + (digit ?? 0);
      total = before === 0 && total > 0 ? total * large : total + (before || 1) * large;
      section = 0;
      digit = null;
    }
  }
  return total + section + (digit ?? 0);
}

/** Multiplies by decimal scales without the noise of binary fractions: 1.1 × 1e8 is 110000000. */
export function scaled(bare: number, scale: number): number {
  return Number((bare * scale).toPrecision(15));
}

function arabicNumeral(shadow: string, at: number, digits: string): Numeral {
  const bare = Number(digits.replaceAll(",", ""));
  let end = at + digits.length;
  let scale = 1;
  scaleWords.lastIndex = end;
  const [whole, rough, word] = scaleWords.exec(shadow) ?? [];
  const scales = word && !/^[多余几]?[千百](?=[瓦克米伏帕卡])/.test(shadow.slice(end, end + 3));
  if (scales) {
    scale = chineseValue(word) ?? 1;
    end += whole?.length ?? 0;
  }
  return {
    value: scaled(bare, scale),
    bare,
    scale,
    start: at,
    end,
    script: "arabic",
    more: Boolean(scales && rough),
  };
}

/** 二〇二五 and 二零二五 are years read digit by digit; 三四 is no numeral of ours but an estimate. */
function digitByDigit(words: string): number | null {
  if (words.length !== 4) return null;
  return Number([...words].map((word) => digitValues[word]).join(""));
}
