/** Words printed in one go. Places are in points (1/72 inch) from the left and upper edge of the page; y is the base line. */
export interface Run {
  readonly words: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  /** Height of the letters. */
  readonly size: number;
}

/** Words of a line without a wide gap between them: a whole line, or a cell of a table. */
export interface Segment {
  readonly words: string;
  readonly start: number;
  readonly end: number;
}

/** A line of print. */
export interface Line {
  /** At least one. */
  readonly segments: readonly Segment[];
  readonly start: number;
  readonly end: number;
  readonly y: number;
  readonly size: number;
  /** Index of the page. */
  readonly page: number;
  readonly column: "whole" | "left" | "right";
}

export interface Page {
  readonly width: number;
  readonly height: number;
  readonly lines: readonly Line[];
}
