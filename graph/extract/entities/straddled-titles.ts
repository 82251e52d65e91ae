// 西安|市长|安区, 黄浦|区长|乐路 -> no title, because a division ends and another name begins inside it
import { commonWord } from "../../lexicon/common-words.ts";
import type { WordHit } from "../../lexicon/words.ts";
import type { Place } from "./find-places.ts";

/**
 * The words of a text without the titles that begin with the last character of a place while a word or another place that is written
 * with its level begins with their second: 西安市长安区 and 黄浦区长乐路 hold no title, but 成都市长王凤章 does. Linear.
 */
export function withoutStraddledTitles(
  shadow: string,
  words: readonly WordHit[],
  places: readonly Place[],
): WordHit[] {
  const ends = new Set(places.map(({ end }) => end));
  const edges = new Set<number>();
  for (const { start, end } of places)
    if (ends.has(start) && /[区县市旗镇乡]/.test(shadow[end - 1] ?? "")) edges.add(start);
  const straddles = (start: number, end: number) =>
    start + 1 < end &&
    (edges.has(start + 1) || (ends.has(start + 1) && commonWord(shadow.slice(end - 1, end + 1)) !== null));
  return words.filter(({ start, end, payload }) => payload.kind !== "title" || !straddles(start, end));
}
