import type { ParseArgsConfig } from "node:util";
import type { Sentence } from "../text/errors.ts";

/** What a bench gives: a table for people, the same for programs, and a picture. */
export interface BenchReport {
  readonly table: string;
  readonly json: object;
  /** A self-contained SVG. */
  readonly chart: string;
}

/** A measurement that `npm run bench` knows by a name. */
export interface Bench {
  /** What it measures. */
  readonly summary: Sentence;
  /** Its own options, as the command line has them: `--eval DIR`. */
  readonly usage: string;
  readonly options: NonNullable<ParseArgsConfig["options"]>;
  run(values: Readonly<Record<string, unknown>>, progress: (line: string) => void): Promise<BenchReport>;
}
