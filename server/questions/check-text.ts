import { BadUserInput } from "../errors.ts";

/** BadUserInput where a text is longer than it may be, counted in UTF-16 code units. */
export function checkText(argument: string, text: string | null | undefined, maximum: number): void {
  if (text && text.length > maximum)
    throw new BadUserInput(argument, `may have at most ${maximum} characters, got ${text.length}.`, {
      max: maximum,
    });
}
