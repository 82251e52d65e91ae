import { type Place, type Segment, segments } from "./segments.ts";

/** A mark around words and further marks; `begins` is true for the first piece of a mark and false for what continues it. */
export interface MarkedPiece<Mark extends Place> {
  readonly mark: Mark;
  readonly begins: boolean;
  readonly pieces: readonly Piece<Mark>[];
}

/** Plain words with their place, or a mark around pieces. */
export type Piece<Mark extends Place> = Segment<Mark> | MarkedPiece<Mark>;

/** One line of a text, its break left out. */
export interface Paragraph<Mark extends Place> extends Place {
  readonly pieces: readonly Piece<Mark>[];
}

/** Splits a text at its line breaks and nests the marks over each line; lines without a character are left out. */
export function paragraphs<Mark extends Place>(text: string, marks: readonly Mark[]): Paragraph<Mark>[] {
  const cut = segments(text, marks);
  const begun = new Set<Mark>();
  const result: Paragraph<Mark>[] = [];
  let next = 0;
  for (const line of lines(text)) {
    const inside: Segment<Mark>[] = [];
    let segment = cut[next];
    while (segment && segment.start < line.end) {
      const start = Math.max(segment.start, line.start);
      const end = Math.min(segment.end, line.end);
      if (start < end) inside.push({ start, end, text: text.slice(start, end), marks: segment.marks });
      // A segment may go on in the next line.
      if (segment.end > line.end) break;
      next += 1;
      segment = cut[next];
    }
    result.push({ ...line, pieces: nest(inside, 0, begun) });
  }
  return result;
}

function* lines(text: string): Generator<Place> {
  let start = 0;
  for (const found of text.matchAll(/\r\n|\n|\r|\u2028|\u2029/g)) {
    if (found.index > start) yield { start, end: found.index };
    start = found.index + found[0].length;
  }
  if (start < text.length) yield { start, end: text.length };
}

/** Neighbours under the same mark at a depth share one piece for it. */
function nest<Mark extends Place>(
  cut: readonly Segment<Mark>[],
  depth: number,
  begun: Set<Mark>,
): Piece<Mark>[] {
  const result: Piece<Mark>[] = [];
  let first = 0;
  while (first < cut.length) {
    const head = cut[first];
    if (!head) break;
    const mark = head.marks[depth];
    let after = first + 1;
    if (mark === undefined) {
      result.push(head);
    } else {
      while (cut[after]?.marks[depth] === mark) after += 1;
      const begins = !begun.has(mark);
      begun.add(mark);
      result.push({ mark, begins, pieces: nest(cut.slice(first, after), depth + 1, begun) });
    }
    first = after;
  }
  return result;
}
