import type { Span } from "../model/span.ts";
import type { Block, BlockKind } from "./document-text.ts";
import { linesOf } from "./lines.ts";
import { type Marker, markerOf } from "./markers.ts";

/** A heading is a phrase; longer lines are sentences even without their full stop. */
const LONGEST_HEADING = 50;
const LONGEST_TITLE = 80;
/** Enough units of a line to see its marker. */
const MARKER_WINDOW = 16;

interface Line extends Span {
  readonly marker: Marker | null;
  readonly kind: BlockKind;
}

/**
 * The block tree of a text: one block a line, with its role and what it stands under. Takes the shadow text (places are the
 * same in the canonical text). Linear in the text's length.
 *
 * - title: the first line where it reads like one (short, no marker, no sentence end).
 * - row: a line with a tab or with at least two bars.
 * - heading: a short line with a marker (一、 （一） 1. （1） 第一章 #) and no sentence end that has something under it.
 * - item: any other line with a marker, bullets and 一是 included.
 * - paragraph: everything else; it stands under the last heading or item before it.
 */
export function blocksOf(shadow: string): Block[] {
  const lines = linesOf(shadow).map((line, order) => classify(shadow, line, order === 0));
  const above: { readonly rank: number; readonly index: number }[] = [];
  return lines.map((line, index): Block => {
    const { start, end, marker } = line;
    if (!marker) return { start, end, kind: line.kind, level: 0, parent: above.at(-1)?.index ?? null };
    while ((above.at(-1)?.rank ?? -1) >= marker.rank) above.pop();
    const parent = above.at(-1)?.index ?? null;
    if (marker.heads !== "never") above.push({ rank: marker.rank, index });
    return {
      start,
      end,
      kind: headless(line, lines[index + 1]) ? "item" : line.kind,
      level: marker.level,
      parent,
    };
  });
}

/** Whether a line reads like the title of a document: short, unmarked, no sentence. */
export function looksLikeTitle(line: string): boolean {
  return (
    line.length <= LONGEST_TITLE &&
    /[\u3400-\u9fff\p{L}]/u.test(line) &&
    !markerOf(line) &&
    !isRow(line) &&
    !/[。;]|[!…:]$/.test(line)
  );
}

function classify(shadow: string, { start, end }: Span, first: boolean): Line {
  const marker = markerOf(shadow.slice(start, Math.min(end, start + MARKER_WINDOW)));
  const short = end - start <= LONGEST_TITLE ? shadow.slice(start, end) : null;
  if (first && short !== null && (looksLikeTitle(short) || short.startsWith("# "))) {
    return { start, end, marker: null, kind: "title" };
  }
  if (marker) {
    const body = short?.slice(marker.length) ?? null;
    const phrase = body !== null && body.length <= LONGEST_HEADING && !/[。;]|[!?,:]$/.test(body);
    return { start, end, marker, kind: phrase && marker.heads !== "never" ? "heading" : "item" };
  }
  return { start, end, marker: null, kind: isRow(shadow, start, end) ? "row" : "paragraph" };
}

/** A numbered phrase that is followed by its equal or its better, or by nothing, has nothing under it: an item of a list. */
function headless({ kind, marker }: Line, next: Line | undefined): boolean {
  if (kind !== "heading" || marker?.heads !== "perhaps") return false;
  return !next || (next.marker !== null && next.marker.rank <= marker.rank);
}

function isRow(shadow: string, start = 0, end = shadow.length): boolean {
  let bars = 0;
  for (let at = start; at < end; at += 1) {
    const unit = shadow.charCodeAt(at);
    if (unit === 0x09) return true;
    if (unit === 0x7c) bars += 1;
  }
  return bars >= 2;
}
