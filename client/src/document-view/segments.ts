/** A half-open place `[start, end)` in a text, counted in UTF-16 code units. */
export interface Place {
  readonly start: number;
  readonly end: number;
}

/** A stretch of text over which the same marks lie, outermost mark first. */
export interface Segment<Mark extends Place> extends Place {
  readonly text: string;
  readonly marks: readonly Mark[];
}

/**
 * Cuts a text where marks begin and end. Marks may nest and cross; the parts of marks outside the text and empty marks
 * count for nothing. The segments' texts put together are the text; an empty text has no segments.
 */
export function segments<Mark extends Place>(text: string, marks: readonly Mark[]): Segment<Mark>[] {
  const waiting = marks
    .map((mark, index) => ({
      mark,
      index,
      start: Math.max(0, mark.start),
      end: Math.min(text.length, mark.end),
    }))
    .filter(({ start, end }) => start < end)
    .sort((a, b) => a.start - b.start || b.end - a.end || a.index - b.index);
  const result: Segment<Mark>[] = [];
  let open: typeof waiting = [];
  let next = 0;
  let position = 0;
  while (position < text.length) {
    open = open.filter(({ end }) => end > position);
    let coming = waiting[next];
    while (coming && coming.start === position) {
      open.push(coming);
      next += 1;
      coming = waiting[next];
    }
    const end = open.reduce((least, mark) => Math.min(least, mark.end), coming?.start ?? text.length);
    result.push({
      start: position,
      end,
      text: text.slice(position, end),
      marks: open.map(({ mark }) => mark),
    });
    position = end;
  }
  return result;
}
