/** Characters of a line of a label; a Latin letter takes half of one. */
const lineWidth = 8;
const cannotBegin = /^[）》」』”’、，)\]]/;

/**
 * A name in at most two lines of eight Chinese characters, then an ellipsis; lines are parted by a line break.
 * Two lines are about equally long, so that no single character stands alone.
 */
export function labelLines(name: string): string {
  const characters = [...name];
  const width = widthOf(characters);
  if (width <= lineWidth) return name;
  const first = fitting(characters, Math.min(lineWidth, Math.ceil(width / 2)));
  const rest = characters.slice(first);
  if (widthOf(rest) <= lineWidth) return lines(characters, first, rest);
  return lines(characters, first, [...rest.slice(0, fitting(rest, lineWidth) - 1), "…"]);
}

function lines(characters: readonly string[], first: number, second: readonly string[]): string {
  return `${characters.slice(0, first).join("")}\n${second.join("")}`;
}

/** How many of the first characters stand on a line of this width; a closing bracket goes with what it closes. */
function fitting(characters: readonly string[], most: number): number {
  let width = 0;
  let count = 0;
  for (const character of characters) {
    width += widthOf([character]);
    if (width > most && !(width <= lineWidth && cannotBegin.test(character))) break;
    count += 1;
  }
  return count;
}

function widthOf(characters: readonly string[]): number {
  return characters.reduce((width, character) => width + (character.charCodeAt(0) < 0x2e80 ? 0.5 : 1), 0);
}
