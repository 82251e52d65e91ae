/** Jars that have arrived so far, as Maven's output tells. */
export interface Arrivals {
  readonly jars: number;
  readonly megabytes: number;
}

const UNITS: Readonly<Record<string, number>> = { B: 1e-6, kB: 1e-3, MB: 1, GB: 1e3 };

/** Adds one line of Maven's output, such as `Downloaded from x: …/a-1.0.jar (6.7 MB at 67 MB/s)`; others change nothing. */
export function addArrival(before: Arrivals, line: string): Arrivals {
  const [, size, unit = ""] = /Downloaded from .*\.jar \(([\d.]+) (B|kB|MB|GB)(?: at .*)?\)/.exec(line) ?? [];
  if (!size) return before;
  return { jars: before.jars + 1, megabytes: before.megabytes + Number(size) * (UNITS[unit] ?? 0) };
}
