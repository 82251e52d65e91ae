import { joinWords, withoutSpreading } from "./join-words.ts";
import type { Line, Run, Segment } from "./printed.ts";

/** Runs whose base lines differ by less than this share of their size stand on one line. */
const SAME_LINE = 0.45;
/** A gap of so many letters parts cells; the blank behind 一、 is one letter wide. */
const GAP_OF_CELLS = 1.6;

/** The lines of a page from top to bottom; runs may come in any order. */
export function printLines(runs: readonly Run[], page: number, column: Line["column"] = "whole"): Line[] {
  const groups: Run[][] = [];
  let base = Number.NEGATIVE_INFINITY;
  for (const run of [...runs].sort((a, b) => a.y - b.y || a.x - b.x)) {
    const group = groups.at(-1);
    if (group && run.y - base <= SAME_LINE * Math.max(run.size, sizeOf(group))) group.push(run);
    else {
      groups.push([run]);
      base = run.y;
    }
  }
  return groups.map((group) => lineOf(group, page, column));
}

function lineOf(runs: readonly Run[], page: number, column: Line["column"]): Line {
  const size = sizeOf(runs);
  const segments: Segment[] = [];
  let last: Run | null = null;
  for (const run of [...runs].sort((a, b) => a.x - b.x)) {
    const before = segments.at(-1);
    // Bold print is sometimes made by printing twice.
    if (last && before && run.words === last.words && run.x - last.x < size * 0.3) continue;
    const end = run.x + run.width;
    if (before && run.x - before.end < GAP_OF_CELLS * size) {
      const words =
        run.x - before.end < size * 0.15 ? before.words + run.words : joinWords(before.words, run.words);
      segments[segments.length - 1] = { words, start: before.start, end: Math.max(before.end, end) };
    } else segments.push({ words: run.words, start: run.x, end });
    last = run;
  }
  const clean = segments.map((segment) => ({ ...segment, words: withoutSpreading(segment.words.trim()) }));
  return {
    segments: clean,
    start: Math.min(...clean.map(({ start }) => start)),
    end: Math.max(...clean.map(({ end }) => end)),
    y: Math.max(...runs.filter((run) => run.size === size).map(({ y }) => y)),
    size,
    page,
    column,
  };
}

function sizeOf(runs: readonly Run[]): number {
  return runs.reduce((size, run) => Math.max(size, run.size), 0);
}
