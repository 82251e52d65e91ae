import { provinceLetters } from "../../lexicon/zones.ts";
import type { Span } from "../../model/span.ts";
import { regionOfCode } from "../../resolve/regions.ts";
import type { Mention } from "../layers.ts";
import type { MentionIndex } from "./mention-index.ts";

/** Provinces that are named by one letter each and act together. */
export interface LetterPair {
  /** One place for each province: its letter. */
  readonly provinces: readonly Mention[];
  readonly evidence: Span;
}

/** So far behind the letters the words of acting together may stand. */
const REACH = 20;
const together =
  /^(?:[两三四]地|双方|[两三]省市?|各地)?[^,。;、]{0,10}?(?:联合(?!国|体|会)|共同(?!体|富裕)|携手|联手|合力|共建(?![立成有])|签署|签订|签约|达成)/;

/** 川渝|两地共建港区, 推动京冀|联合执法: letters of provinces stand for the provinces where these act together. Linear in the distance. */
export function letterPairs(shadow: string, { start, end }: Span, index: MentionIndex): LetterPair[] {
  return index.inside({ start, end }).flatMap((group): LetterPair[] => {
    const provinces = provincesIn(shadow, group);
    if (!provinces || !together.test(shadow.slice(group.end, Math.min(end, group.end + REACH)))) return [];
    return [{ provinces, evidence: { start: group.start, end: group.end } }];
  });
}

/** One mention for each letter of a group like 川渝; null for every other name. */
function provincesIn(shadow: string, group: Mention): Mention[] | null {
  if (group.entity.type !== "Region" || group.entity.code !== null) return null;
  const letters = shadow.slice(group.start, group.end).replace(/(?:地区|两地)$/, "");
  const codes = [...letters].map((letter) => provinceLetters.get(letter));
  if (codes.length < 2 || codes.length > MOST_LETTERS) return null;
  const provinces = codes.flatMap((code, order): Mention[] => {
    if (!code) return [];
    const at = group.start + order;
    return [{ start: at, end: at + 1, entity: regionOfCode(code), rule: group.rule, nested: true }];
  });
  return provinces.length === codes.length ? provinces : null;
}

const MOST_LETTERS = 4;
