import { BadUserInput } from "../errors.ts";

/** BadUserInput where a bound on confidence is no number from 0 to 1. */
export function checkConfidence(argument: string, confidence: number | null | undefined): void {
  if (confidence !== null && confidence !== undefined && !(confidence >= 0 && confidence <= 1))
    throw new BadUserInput(argument, `is a number from 0 to 1, got ${confidence}.`, { min: 0, max: 1 });
}
