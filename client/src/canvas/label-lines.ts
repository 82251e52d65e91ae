/** Characters of a line of a label; a Latin letter takes half of one. */
const lineWidth = 8;
const maxLines = 2;

/** A name in at most two lines of eight Chinese characters, then an ellipsis; lines are parted by a line break. */
export function labelLines(name: string): string {
  const lines: string[] = [];
  let line = "";
  let width = 0;
  for (const character of name) {
    const own = character.charCodeAt(0) < 0x2e80 ? 0.5 : 1;
    if (width + own > lineWidth) {
      if (lines.length === maxLines - 1) return [...lines, `${withoutLast(line)}…`].join("\n");
      lines.push(line);
      line = "";
      width = 0;
    }
    line += character;
    width += own;
  }
  return [...lines, line].join("\n");
}

function withoutLast(line: string): string {
  return [...line].slice(0, -1).join("");
}
