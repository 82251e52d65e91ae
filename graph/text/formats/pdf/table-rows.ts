import { joinWords } from "./join-words.ts";
import type { Line, Segment } from "./printed.ts";

/** Lines of one cell stand closer than this, in letters from base line to base line. */
const PITCH_IN_CELL = 1.55;
const MARGIN_OF_COLUMN = 0.3;

interface Column {
  readonly start: number;
  readonly end: number;
}

/**
 * The rows of the table that begins at a line, with tabs between their cells, and how many lines they take; null where no
 * table begins there: at least two lines with cells in the same places make one. A cell of several lines becomes one.
 */
export function tableAt(
  lines: readonly Line[],
  first: number,
): { readonly rows: string[]; readonly count: number } | null {
  const table = linesOfTable(lines, first);
  const columns = columnsOf(table);
  if (!columns) return null;
  const pitch = pitchOf(table, columns.length);
  const rows: string[][] = [];
  for (const [order, line] of table.entries()) {
    const cells = columns.map(() => "");
    for (const segment of line.segments) {
      const at = columnOf(columns, segment);
      cells[at] = joinWords(cells[at] ?? "", segment.words);
    }
    const row = rows.at(-1);
    const before = table[order - 1];
    if (row && before && continues(row, cells, line, before, pitch)) {
      for (const [at, words] of cells.entries()) row[at] = joinWords(row[at] ?? "", words);
    } else rows.push(cells);
  }
  return { rows: rows.map((row) => row.join("\t")), count: table.length };
}

/** From a line with cells as far as lines have some, or narrow lines stand close below one. */
function linesOfTable(lines: readonly Line[], first: number): Line[] {
  const table: Line[] = [];
  for (let at = first; at < lines.length; at += 1) {
    const line = lines[at];
    const before = table.at(-1);
    if (!line || (before && (before.page !== line.page || before.column !== line.column))) break;
    const hasCells = line.segments.length > 1;
    if (!before && !hasCells) break;
    if (before && !hasCells && !belongsBelow(line, before, table)) break;
    table.push(line);
  }
  return table;
}

function belongsBelow(line: Line, before: Line, table: readonly Line[]): boolean {
  const left = Math.min(...table.map(({ start }) => start));
  const right = Math.max(...table.map(({ end }) => end));
  const narrow =
    line.start > left - line.size &&
    line.end < right + line.size &&
    line.end - line.start < 0.7 * (right - left);
  return narrow && line.y - before.y < PITCH_IN_CELL * line.size;
}

/** The places of the cells, from the lines that have most of them; null where these lines disagree. */
function columnsOf(table: readonly Line[]): Column[] | null {
  const most = Math.max(0, ...table.map(({ segments }) => segments.length));
  const full = table.filter(({ segments }) => segments.length === most);
  if (most < 2 || table.filter(({ segments }) => segments.length > 1).length < 2) return null;
  const columns = Array.from({ length: most }, (_, at) => ({
    start: Math.min(...full.map(({ segments }) => segments[at]?.start ?? 0)),
    end: Math.max(...full.map(({ segments }) => segments[at]?.end ?? 0)),
  }));
  return columns.every(({ end }, at) => end <= (columns[at + 1]?.start ?? Number.POSITIVE_INFINITY))
    ? columns
    : null;
}

function columnOf(columns: readonly Column[], { start, end }: Segment): number {
  const shared = columns.map((column) => Math.min(end, column.end) - Math.max(start, column.start));
  return shared.indexOf(Math.max(...shared));
}

/** The smallest distance of two lines that have all cells: these are never one row. */
function pitchOf(table: readonly Line[], count: number): number {
  let pitch = Number.POSITIVE_INFINITY;
  for (const [at, line] of table.entries()) {
    const before = table[at - 1];
    if (before?.segments.length === count && line.segments.length === count)
      pitch = Math.min(pitch, line.y - before.y);
  }
  return pitch;
}

function continues(
  row: readonly string[],
  cells: readonly string[],
  line: Line,
  before: Line,
  pitch: number,
): boolean {
  const isFull = (words: readonly string[]) => words.every((each) => each !== "");
  if (isFull(row) && isFull(cells)) return false;
  const gap = line.y - before.y;
  if (gap > PITCH_IN_CELL * line.size) return false;
  // Where whole rows stand as close as the lines of a cell, only an empty first cell tells them apart.
  return gap < pitch * (1 - MARGIN_OF_COLUMN / 3) || cells[0] === "";
}
