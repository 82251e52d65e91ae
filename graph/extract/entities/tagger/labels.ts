/** What a character can be: outside, or beginning, inside or end of a program (P) or an industry (I). */
export const labels = ["O", "BP", "IP", "EP", "BI", "II", "EI"] as const;
export const LABELS = labels.length;
/** The label of what is part of no name; also of what lies before and behind a line, however it is indented. */
export const OUTSIDE = 0;
