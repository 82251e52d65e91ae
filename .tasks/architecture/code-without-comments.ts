/** Comments, or strings that may look like comments inside (those are kept). */
const PIECES = /\/\/[^\n]*|\/\*[\s\S]*?\*\/|"(?:\\.|[^"\\\n])*"|'(?:\\.|[^'\\\n])*'|`(?:\\.|[^`\\])*`/g;

/** Gives the text of a program without its comments, so that what is said about a thing does not count as its use. */
export function codeWithoutComments(text: string): string {
  return text.replace(PIECES, (piece) => (piece.startsWith("/") ? " " : piece));
}
