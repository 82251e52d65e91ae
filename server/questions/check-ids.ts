import { BadUserInput } from "../errors.ts";
import { limits } from "../limits.ts";

/** BadUserInput where a list of ids is longer than it may be. */
export function checkIds(
  argument: string,
  ids: readonly string[] | null | undefined,
  maximum: number = limits.maxIds,
): void {
  if (ids && ids.length > maximum)
    throw new BadUserInput(argument, `may hold at most ${maximum} ids, got ${ids.length}.`, { max: maximum });
}
