import type { Line, Page } from "./printed.ts";

/** Headers and footers stand in the outer parts of a page, of this share of its height each. */
const MARGIN = 0.095;
/** A number of a page may stand a little farther in. */
const MARGIN_OF_NUMBER = 0.14;
/** Left and right pages often have headers of their own, and chapters too. */
const LEAST_SHARE = 0.3;

/** Headers are printed in letters below this share of the body's. */
const SMALL_PRINT = 0.8;

/** The pages without what is no text: page numbers, small print at the top, and what comes back in the margins of other pages. */
export function withoutFurniture(pages: readonly Page[]): Page[] {
  const counts = new Map<string, number>();
  for (const page of pages) {
    const keys = new Set(page.lines.flatMap((line) => marginKey(line, page) ?? []));
    for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const least = Math.max(2, pages.length * LEAST_SHARE);
  const body = sizeOfBody(pages);
  return pages.map((page) => ({
    ...page,
    lines: page.lines.filter((line) => {
      if (isPageNumber(line, page)) return false;
      if (line.y < MARGIN * page.height && line.size < SMALL_PRINT * body) return false;
      const key = marginKey(line, page);
      return key === null || (counts.get(key) ?? 0) < least;
    }),
  }));
}

function sizeOfBody(pages: readonly Page[]): number {
  const sizes = pages.flatMap(({ lines }) => lines.map(({ size }) => size)).sort((a, b) => a - b);
  return sizes[Math.floor(sizes.length / 2)] ?? 0;
}

/** What is the same on every page about a line in the margin: its words without their numbers. */
function marginKey(line: Line, { height }: Page): string | null {
  const side = line.y < MARGIN * height ? "top" : line.y > (1 - MARGIN) * height ? "bottom" : null;
  return side && `${side} ${wordsOf(line).replace(/\d+/g, "#")}`;
}

function isPageNumber(line: Line, { height, lines }: Page): boolean {
  const outside = line.y < MARGIN_OF_NUMBER * height || line.y > (1 - MARGIN_OF_NUMBER) * height;
  if (!outside || (line.y !== lines[0]?.y && line.y !== lines.at(-1)?.y)) return false;
  return /^[-—–―·•|]*(?:第?\d{1,4}页?|[ivxl]{1,6})(?:[/,，共of]+\d{1,4}页?)?[-—–―·•|]*$/i.test(wordsOf(line));
}

function wordsOf({ segments }: Line): string {
  return segments
    .map(({ words }) => words)
    .join("")
    .replace(/\s+/g, "");
}
