/** A Lucene query for a typed name, or null where nothing is left of it. Whatever was typed is text, never syntax. */
export function nameQuery(typed: string): string | null {
  const text = escapeLucene(typed);
  if (text === "") return null;
  // The index holds pairs of characters: a single one only finds what begins with it.
  if ([...typed.trim()].length === 1) return `${text}*`;
  return `"${text}"^4 ${text}`;
}

/** A Lucene query for the beginning of a pinyin word (`zhangs`, `zs`), or null where the text is no pinyin. */
export function pinyinQuery(typed: string): string | null {
  const word = pinyinWord(typed);
  return /^[a-z0-9]+$/.test(word) ? `${word}*` : null;
}

/** What was typed as a word of pinyin would stand in the index: small letters, no blanks, ü as v. */
export function pinyinWord(typed: string): string {
  return typed
    .toLowerCase()
    .replaceAll("ü", "v")
    .replace(/[\s']+/g, "");
}

/** Takes the meaning from every sign that Lucene's parser knows and from the words AND, OR, NOT and TO. */
export function escapeLucene(typed: string): string {
  return (
    typed
      // The parser refuses these in any form.
      .replace(/[\p{Cc}\p{Cs}]+/gu, " ")
      .replace(/[+\-&|!(){}[\]^"~*?:\\/<>=]/g, "\\$&")
      .replace(/\b(AND|OR|NOT|TO)\b/g, (word) => word.toLowerCase())
      .replace(/\s+/g, " ")
      .trim()
  );
}
