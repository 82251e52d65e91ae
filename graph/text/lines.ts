import type { Span } from "../model/span.ts";

/**
 * The lines of a text without their surrounding blanks; lines of blanks alone are left out. A line ends at CR LF, LF, CR,
 * vertical tab, form feed (a new page), U+0085, U+2028 or U+2029. Linear in the text's length.
 */
export function linesOf(text: string): Span[] {
  const lines: Span[] = [];
  let start = -1;
  let end = -1;
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    if (isLineEnd(unit)) {
      if (start >= 0) lines.push({ start, end });
      start = -1;
    } else if (!isBlank(unit)) {
      if (start < 0) start = at;
      end = at + 1;
    }
  }
  if (start >= 0) lines.push({ start, end });
  return lines;
}

/** Whether a text has anything but blanks. */
export function hasInk(text: string): boolean {
  for (let at = 0; at < text.length; at += 1) if (!isBlank(text.charCodeAt(at))) return true;
  return false;
}

/** Whether a UTF-16 unit is no ink: line ends, tabs, ideographic and other blanks, zero-width ones included. */
export function isBlank(unit: number): boolean {
  if (unit > 0x20 && unit < 0x7f) return false;
  return (
    unit === 0x20 ||
    (unit >= 0x09 && unit <= 0x0d) ||
    unit === 0x3000 ||
    unit === 0x85 ||
    unit === 0xa0 ||
    unit === 0x1680 ||
    (unit >= 0x2000 && unit <= 0x200b) ||
    unit === 0x2028 ||
    unit === 0x2029 ||
    unit === 0x202f ||
    unit === 0x205f ||
    unit === 0x2060 ||
    unit === 0xfeff
  );
}

/** Whether a UTF-16 unit ends a line; CR LF are two such units with nothing between them. */
export function isLineEnd(unit: number): boolean {
  return (unit >= 0x0a && unit <= 0x0d) || unit === 0x85 || unit === 0x2028 || unit === 0x2029;
}
