/** Puts words of a line and of the next, or two words of a line, together: with a blank only between Latin words or numbers. */
export function joinWords(before: string, after: string): string {
  const latin = /[\w,.;:)%]$/.test(before) && /^[\w(]/.test(after);
  return latin ? `${before} ${after}` : `${before}${after}`;
}

const cjk = "[\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef“”‘’—…·]";
const apart = new RegExp(`(${cjk}) +(?=${cjk})`, "g");
const together = new RegExp(`${cjk}(?=${cjk})`, "g");

/** Takes out the blanks that spreading a line over its width leaves between Chinese characters; few blanks are meant. */
export function withoutSpreading(words: string): string {
  const blanks = words.match(apart)?.length ?? 0;
  return blanks > (words.match(together)?.length ?? 0) ? words.replace(apart, "$1") : words;
}
