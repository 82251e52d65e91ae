// 董建国介绍, 欧阳明。 -> where a personal name ends (P8)
import { commonWord } from "../../lexicon/common-words.ts";
import {
  notNames,
  seldomInNames,
  transcriptionLetters,
  wordsAfterNames,
  wordsBeforeNames,
} from "../../lexicon/name-neighbours.ts";
import { compoundSurnames, singleSurnames } from "../../lexicon/surnames.ts";

const han = /[\u4e00-\u9fff]/;
/** A character that only names have left: of Extension A, or of two units outside the basic plane (𠮷). */
const rare = /^(?:[\u3400-\u4dbf]|[\ud840-\ud88f][\udc00-\udfff])/;
const afterNames = new Set(wordsAfterNames);
/** Characters that no given name holds: particles, and words that begin what follows a name. */
const notInGivenNames = new Set("的了是在与对将被把从说称也还都又已们这那第等认某很更最却仍、");

/** Where a name that begins at this place ends; null where none does. Prefers the reading whose end the following words confirm. */
export function nameEnd(shadow: string, start: number): number | null {
  const dotted = dottedNameEnd(shadow, start);
  if (dotted !== null) return dotted;
  if (isWord(shadow, start)) return null;
  const surname = surnameLength(shadow, start);
  if (surname === 0) return spacedName(shadow, start);
  for (const given of [2, 1]) {
    const end = forward(shadow, start + surname, given);
    const shorterEnds =
      given === 2 &&
      han.test(shadow[end] ?? "") &&
      seldomInNames.has(shadow[end - 1] ?? "") &&
      (endsHere(shadow, end - 1) || splitsVerb(shadow, end));
    if (!shorterEnds && isGiven(shadow, start + surname, end) && endsHere(shadow, end)) return end;
  }
  return spacedName(shadow, start);
}

/** 代斌|认为, 侯凯|接受: the character before `end` begins a verb that the name would split. */
function splitsVerb(shadow: string, end: number): boolean {
  return (
    (commonWord(shadow.slice(end - 1, end + 1))?.speech ?? "").startsWith("v") && beginsWord(shadow, end - 1)
  );
}

/**
 * Where a name ends that stands directly behind a title and its body, whatever follows: where the next characters begin a word of
 * the language, after three characters before after two.
 */
export function nameEndAfterPost(shadow: string, start: number): number | null {
  const sure = nameEnd(shadow, start);
  if (sure !== null) return sure;
  const surname = surnameLength(shadow, start);
  if (surname === 0 || isWord(shadow, start)) return null;
  for (const given of [2, 1]) {
    const end = forward(shadow, start + surname, given);
    if (
      isGiven(shadow, start + surname, end) &&
      !(given === 2 && seldomInNames.has(shadow[end - 1] ?? "") && splitsVerb(shadow, end)) &&
      beginsWord(shadow, end) &&
      !commonWord(shadow.slice(end - 1, end + 1))
    )
      return end;
  }
  return threeCharacters(shadow, start, start + surname + 2);
}

/** 局长张志勇|颇有: behind a post three characters are a name where no word of the language begins or ends inside. */
function threeCharacters(shadow: string, start: number, end: number): number | null {
  const given = shadow.slice(end - 2, end);
  if (!isGiven(shadow, end - 2, end) || !han.test(shadow[end] ?? "") || commonWord(given)) return null;
  return commonWord(shadow.slice(end - 1, end + 1)) || commonWord(shadow.slice(start, start + 2))
    ? null
    : end;
}

/**
 * A name whose first character is no known surname (洛桑江村, 巴特尔): two to four characters up to a mark of punctuation.
 * Only for places where a title and its body stand directly before.
 */
export function unusualNameEnd(shadow: string, start: number): number | null {
  if (isWord(shadow, start)) return null;
  const match =
    /^(?:[\u3400-\u4dbf\u4e00-\u9fff]|[\ud840-\ud88f][\udc00-\udfff]){2,4}?(?=[,、。;)"\n]|等|出席|主持|表示|介绍|说|指出|在)/.exec(
      shadow.slice(start, start + 12),
    );
  return match && isGiven(shadow, start, start + match[0].length) ? start + match[0].length : null;
}

/** Where a name that ends at this place begins; null where none does. */
export function nameStart(shadow: string, end: number): number | null {
  for (const length of [4, 3, 2]) {
    const start = backward(shadow, end, length);
    if (start < 0) continue;
    const surname = surnameLength(shadow, start);
    if (surname === 0 || (length === 4 && surname === 1)) continue;
    if (!isGiven(shadow, start + surname, end) || cutsWord(shadow, start, end)) continue;
    if (length === 2 && wordsBeforeNames.has(shadow[start] ?? "")) continue;
    if (length === 3 && wordsBeforeNames.has(shadow[start] ?? "") && surnameLength(shadow, start + 1) === 1)
      continue;
    return start;
  }
  return null;
}

/** Whether a word reaches over the beginning (贸|易中心) or the name itself is or ends with a word (易|中心). */
function cutsWord(shadow: string, start: number, end: number): boolean {
  const over = commonWord(shadow.slice(start - 1, start + 1));
  // In 落实|习近平 the two characters 实习 are no word, because 落实 is one.
  if (over && !wordsBeforeNames.has(shadow[start - 1] ?? "") && !commonWord(shadow.slice(start - 2, start)))
    return true;
  return isWord(shadow, start) || /^(?:中心|办公|公厅|委员|主任)/.test(shadow.slice(end - 2, end));
}

/** Where a transcribed foreign name that begins here ends; null where none does. */
export function foreignNameEnd(shadow: string, start: number): number | null {
  let end = start;
  while (end - start < 12 && (transcriptionLetters.has(shadow[end] ?? "") || /[·—-]/.test(shadow[end] ?? "")))
    end += 1;
  if (end - start < 2) return null;
  for (let shorter = end; shorter - start >= 2; shorter -= 1) {
    if (commonWord(shadow.slice(shorter - 1, shorter + 1)) || /[·—-]/.test(shadow[shorter - 1] ?? ""))
      continue;
    // 博里奇|于2023年: the preposition before a date transcribes too.
    if (shadow[shorter - 1] === "于" && /\d/.test(shadow[shorter] ?? "")) continue;
    if (endsHere(shadow, shorter) || beginsWord(shadow, shorter))
      return (commonWord(shadow.slice(start, shorter))?.speech ?? "nr") === "nr" ? shorter : null;
  }
  return null;
}

/** Where a transcribed foreign name that ends here begins; a word like 同 or 和, or a mark, stands before it. Null where none does. */
export function foreignNameStart(shadow: string, end: number): number | null {
  let start = end;
  while (
    end - start < 12 &&
    (transcriptionLetters.has(shadow[start - 1] ?? "") || /[·—-]/.test(shadow[start - 1] ?? ""))
  )
    start -= 1;
  // 转达|普京: the word before may end with a character that also transcribes.
  while (end - start > 2 && commonWord(shadow.slice(start - 1, start + 1))) start += 1;
  if (end - start < 2 || /[·—-]/.test(shadow[start] ?? "")) return null;
  return /^(?:n[rsz]|$)/.test(commonWord(shadow.slice(start, end))?.speech ?? "") ? start : null;
}

/** Whether what follows can follow a name: no character of writing, or one of the words that do. */
export function endsHere(shadow: string, end: number): boolean {
  const next = shadow[end] ?? "\n";
  if (rare.test(shadow.slice(end, end + 2))) return false;
  if (!han.test(next)) return next !== "·";
  for (let length = 1; length <= 4; length += 1)
    if (afterNames.has(shadow.slice(end, end + length))) return true;
  return false;
}

/** 贝特·郝福满: parts of transcribing characters (any characters in front of the first dot, as in 买买提·艾力) joined by dots. */
function dottedNameEnd(shadow: string, start: number): number | null {
  const first = /^[\u4e00-\u9fff]{1,8}(?=·)/.exec(shadow.slice(start, start + 9));
  if (!first) return null;
  let end = start + first[0].length;
  while (shadow[end] === "·") {
    let next = end + 1;
    while (next - end < 9 && transcriptionLetters.has(shadow[next] ?? "")) next += 1;
    if (next === end + 1) break;
    end = next;
  }
  for (let shorter = end; shorter > start + first[0].length + 1; shorter -= 1)
    if (endsHere(shadow, shorter)) return shorter;
  return end > start + first[0].length ? end : null;
}

/** Whether what stands here is a word and no name: 强调, 嘱托. Names of persons in the word list are names. */
function isWord(shadow: string, start: number): boolean {
  if (surnameLength(shadow, start) === 2) return false;
  const pair = shadow.slice(start, start + 2);
  if (notNames.has(pair) || afterNames.has(pair)) return true;
  const known = commonWord(shadow.slice(start, start + 3)) ?? commonWord(pair);
  return known !== null && known.speech !== "nr";
}

function beginsWord(shadow: string, start: number): boolean {
  for (let length = 2; length <= 4; length += 1)
    if (commonWord(shadow.slice(start, start + length))) return true;
  return false;
}

function surnameLength(shadow: string, start: number): 0 | 1 | 2 {
  if (compoundSurnames.has(shadow.slice(start, start + 2))) return 2;
  return singleSurnames.has(shadow[start] ?? "") ? 1 : 0;
}

function isGiven(shadow: string, start: number, end: number): boolean {
  for (let at = start; at < end; at = forward(shadow, at, 1)) {
    const letter = shadow.slice(at, forward(shadow, at, 1));
    if (rare.test(letter)) continue;
    if (!han.test(letter) || notInGivenNames.has(letter)) return false;
  }
  return true;
}

/** The place so many characters behind another; one outside the basic plane has two units. */
function forward(shadow: string, start: number, characters: number): number {
  let at = start;
  for (let left = characters; left > 0; left -= 1) at += (shadow.codePointAt(at) ?? 0) > 0xffff ? 2 : 1;
  return at;
}

/** The place so many characters before another. */
function backward(shadow: string, end: number, characters: number): number {
  let at = end;
  for (let left = characters; left > 0; left -= 1) at -= (shadow.codePointAt(at - 2) ?? 0) > 0xffff ? 2 : 1;
  return at;
}

/** Lists set names of two characters apart: 何 维. */
function spacedName(shadow: string, start: number): number | null {
  const match = /^[\u4e00-\u9fff] {1,2}[\u4e00-\u9fff](?![\u4e00-\u9fff])/.exec(
    shadow.slice(start, start + 5),
  );
  return match && singleSurnames.has(shadow[start] ?? "") ? start + match[0].length : null;
}
