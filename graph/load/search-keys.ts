import { Converter } from "opencc-js/t2cn";
import { pinyin } from "pinyin-pro";
import type { EntityType } from "../model/entity.ts";

const simplify = Converter({ from: "t", to: "cn" });

/** The form in which names are compared: NFKC, small letters, simplified characters. What is typed goes through it too. */
export function normalizeName(name: string): string {
  return simplify(name.normalize("NFKC").toLowerCase());
}

/**
 * What finds names by pinyin, as words parted by blanks: for each name all syllables in one word, each syllable and the
 * initials, so that `zhangs`, `san` and `zs` all begin a word of 张三. A person's surname has every reading that it may
 * have (单 is dan and shan). Words are distinct and sorted: the same names give the same text.
 */
export function pinyinKeys(type: EntityType, names: readonly string[]): string {
  const words = new Set<string>();
  for (const name of names) {
    addWords(words, readingOf(name, "normal"));
    if (type === "Official") addWords(words, readingOf(name, "surname"));
  }
  return [...words].sort().join(" ");
}

function addWords(words: Set<string>, syllables: readonly string[]): void {
  if (syllables.length === 0) return;
  for (const syllable of syllables) words.add(syllable);
  words.add(syllables.join(""));
  words.add(syllables.map((syllable) => (/^\d/.test(syllable) ? syllable : syllable.charAt(0))).join(""));
}

/** Syllables without tones, ü as v, as it is typed; a run of letters or digits stands as it is: 5G产业 is 5g, chan, ye. */
function readingOf(name: string, mode: "normal" | "surname"): string[] {
  return pinyin(normalizeName(name), { mode, toneType: "none", type: "array", nonZh: "consecutive", v: true })
    .flatMap((syllable) => syllable.split(/[^a-z0-9]+/))
    .filter((syllable) => syllable !== "");
}
