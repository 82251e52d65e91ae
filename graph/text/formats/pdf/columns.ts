import { printLines } from "./print-lines.ts";
import type { Line, Run } from "./printed.ts";

/** So many lines with a gap in the middle make a page of two columns; a table seldom has as many with wide cells. */
const LEAST_LINES = 15;
const LEAST_SHARE = 0.6;
/** A column of print takes at least this share of the page's width. */
const WIDTH_OF_COLUMN = 0.28;

/** The lines of a page in reading order: the left column before the right one, a line across both before what is below it. */
export function linesInOrder(runs: readonly Run[], width: number, page: number): Line[] {
  const lines = printLines(runs, page);
  const gutters = lines.flatMap((line) => gutterOf(line, width) ?? []).sort((a, b) => a - b);
  const gutter = gutters[Math.floor(gutters.length / 2)];
  if (gutter === undefined || gutters.length < LEAST_LINES || gutters.length < lines.length * LEAST_SHARE)
    return lines;
  const ordered: Line[] = [];
  let left: Run[] = [];
  let right: Run[] = [];
  const flush = () => {
    ordered.push(...printLines(left, page, "left"), ...printLines(right, page, "right"));
    left = [];
    right = [];
  };
  for (const run of [...runs].sort((a, b) => a.y - b.y)) {
    if (run.x < gutter && run.x + run.width > gutter) {
      flush();
      ordered.push(...printLines([run], page));
    } else if (run.x < gutter) left.push(run);
    else right.push(run);
  }
  flush();
  return ordered;
}

function gutterOf({ segments }: Line, width: number): number | null {
  for (const [at, segment] of segments.entries()) {
    const next = segments[at + 1];
    if (!next) return null;
    const middle = (segment.end + next.start) / 2;
    const wide =
      segment.end - segment.start > WIDTH_OF_COLUMN * width &&
      next.end - next.start > WIDTH_OF_COLUMN * width;
    if (wide && middle > 0.4 * width && middle < 0.6 * width) return middle;
  }
  return null;
}
