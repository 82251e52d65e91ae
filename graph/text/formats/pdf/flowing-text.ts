import { markerOf } from "../../markers.ts";
import { shadowOf } from "../../shadow.ts";
import { joinWords } from "./join-words.ts";
import type { Line, Page } from "./printed.ts";
import { tableAt } from "./table-rows.ts";

/** A line that ends so many letters before the edge is full: marks that begin no line and long numbers move to the next. */
const RAGGED = 2.2;
/** Print that takes less of the page's width has no edge: the lines of a poster. */
const LEAST_WIDTH = 0.55;
/** Lines of a paragraph stand no farther apart than this, in usual distances. */
const LOOSEST = 1.4;

/** What is usual in a document: letters, distance of lines, edges of the print, and whether paragraphs are indented. */
interface Usual {
  readonly size: number;
  readonly pitch: number;
  readonly edges: ReadonlyMap<Line["column"], { readonly left: number; readonly right: number }>;
  readonly indents: boolean;
}

/** The text of printed pages with one line a paragraph, also across pages, and one a table row with tabs between its cells. */
export function flowingText(pages: readonly Page[]): string {
  const lines = pages.flatMap((page) => page.lines);
  const usual = usualOf(lines);
  const blocks: string[] = [];
  let last: Line | null = null;
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at];
    if (!line) break;
    const table = line.segments.length > 1 ? tableAt(lines, at) : null;
    if (table) {
      blocks.push(...table.rows);
      at += table.count - 1;
      last = null;
      continue;
    }
    const words = line.segments.map((segment) => segment.words).join("\u3000");
    const width = pages[line.page]?.width ?? 0;
    const before = blocks.at(-1);
    if (last && before !== undefined && continues(before, last, line, words, usual, width))
      blocks[blocks.length - 1] = joinWords(before, words);
    else blocks.push(words);
    last = line;
  }
  return blocks.join("\n");
}

function continues(
  before: string,
  last: Line,
  line: Line,
  words: string,
  usual: Usual,
  width: number,
): boolean {
  if (Math.max(last.size, line.size) > 1.15 * Math.min(last.size, line.size)) return false;
  const together = last.page === line.page && last.column === line.column;
  if (together && line.y - last.y > LOOSEST * Math.max(usual.pitch, 1.3 * line.size)) return false;
  if (isPartOfTitle(last, usual, width) && isPartOfTitle(line, usual, width)) return together;
  const left = usual.edges.get(line.column)?.left ?? 0;
  const indented = line.start > left + 0.8 * line.size;
  const beside = Math.abs(line.start - last.start) < 0.3 * line.size;
  if (!isFull(last, usual, width)) return false;
  const ends = /[。！？；：.!?;:][”’」』）)]?$/.test(before);
  if (indented) return beside && !ends && !markerOf(shadowOf(words.slice(0, 16)));
  if (usual.indents) return true;
  return !ends && !markerOf(shadowOf(words.slice(0, 16)));
}

function isFull(line: Line, usual: Usual, width: number): boolean {
  const edges = usual.edges.get(line.column);
  const column = line.column === "whole" ? width : width / 2;
  return (
    edges !== undefined &&
    edges.right - edges.left > LEAST_WIDTH * column &&
    line.end > edges.right - RAGGED * line.size
  );
}

/** Large letters in the middle of the page, with room on both sides. */
function isPartOfTitle({ start, end, size, page }: Line, usual: Usual, width: number): boolean {
  return page === 0 && size > 1.15 * usual.size && Math.abs(start + end - width) < 2.4 * size;
}

function usualOf(lines: readonly Line[]): Usual {
  const single = lines.filter(({ segments }) => segments.length === 1);
  const size = commonest(
    lines.flatMap((line) => line.segments.map(({ words }) => [line.size, words.length] as const)),
  );
  const gaps = lines.flatMap((line, at) => {
    const next = lines[at + 1];
    return next && next.page === line.page && next.column === line.column
      ? [[next.y - line.y, 1] as const]
      : [];
  });
  const edges = new Map<Line["column"], { left: number; right: number }>();
  for (const column of ["whole", "left", "right"] as const) {
    const body = single.filter((line) => line.column === column);
    if (body.length > 0)
      edges.set(column, {
        left: quantile(
          body.map(({ start }) => start),
          0.02,
        ),
        right: quantile(
          body.map(({ end }) => end),
          0.98,
        ),
      });
  }
  const indented = single.filter((line) => {
    const by = (line.start - (edges.get(line.column)?.left ?? 0)) / line.size;
    return by > 1.5 && by < 2.5;
  });
  return { size, pitch: commonest(gaps), edges, indents: indented.length >= 2 };
}

/** The number that most letters or lines have, to a tenth. */
function commonest(numbers: readonly (readonly [value: number, weight: number])[]): number {
  const weights = new Map<number, number>();
  for (const [value, weight] of numbers) {
    const rounded = Math.round(value * 10) / 10;
    weights.set(rounded, (weights.get(rounded) ?? 0) + weight);
  }
  let best = 0;
  for (const [value, weight] of weights) if (weight > (weights.get(best) ?? 0)) best = value;
  return best;
}

function quantile(numbers: readonly number[], share: number): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.round((sorted.length - 1) * share)] ?? 0;
}
