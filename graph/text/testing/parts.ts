import type { Part } from "./part.ts";

/** The parts of a text or Markdown document: its first line and lines with # as headings, rows of tables together, other lines as paragraphs. */
export function partsOf(text: string): Part[] {
  const parts: Part[] = [];
  let rows: string[][] | null = null;
  for (const line of text.split(/\r?\n/)) {
    const words = line.trim();
    if (words === "" || /^\|[\s:|-]+\|$/.test(words)) continue;
    const cells = cellsOf(line);
    if (cells) {
      if (rows) rows.push(cells);
      else {
        rows = [cells];
        parts.push({ kind: "table", rows });
      }
      continue;
    }
    rows = null;
    const heading = /^(#+) +(.*)$/.exec(words);
    const level = heading?.[1]?.length ?? 1;
    if (heading || parts.length === 0) parts.push({ kind: "heading", level, words: heading?.[2] ?? words });
    else parts.push({ kind: "paragraph", words });
  }
  return parts;
}

function cellsOf(line: string): string[] | null {
  if (line.includes("\t")) return line.split("\t");
  const inBars = /^\s*\|(.*)\|\s*$/.exec(line)?.[1];
  return inBars === undefined ? null : inBars.split("|").map((cell) => cell.trim());
}
