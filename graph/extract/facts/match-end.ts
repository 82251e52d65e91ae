/** Where a sticky pattern that matches exactly at `at` ends; null where it does not match there. */
export function matchEnd(pattern: RegExp, shadow: string, at: number): number | null {
  pattern.lastIndex = at;
  return pattern.test(shadow) ? pattern.lastIndex : null;
}
