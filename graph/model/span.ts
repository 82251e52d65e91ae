/** A half-open place `[start, end)` in a document's canonical text, counted in UTF-16 code units. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** The exact words at a place: `text.slice(span.start, span.end)`, never trimmed and never normalised. */
export function quoteOf(text: string, span: Span): string {
  return text.slice(span.start, span.end);
}

/** Whether two places share at least one code unit. */
export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

/** Whether `inner` lies completely inside `outer`; a place contains itself. */
export function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** Reading order: earlier start first, at the same start the longer place first. Total for distinct places. */
export function byPlace(a: Span, b: Span): number {
  return a.start - b.start || b.end - a.end;
}
