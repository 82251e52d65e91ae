import { parseArgs } from "node:util";
import type { Bench } from "../../graph/bench/bench-report.ts";

/** What the command line asks for. */
export interface BenchArguments {
  readonly name: string;
  readonly bench: Bench;
  readonly values: Readonly<Record<string, unknown>>;
  /** Files for the report and the picture; null where none is wanted. */
  readonly json: string | null;
  readonly chart: string | null;
}

/** Reads `NAME [--json FILE] [--chart FILE]` with the options of that bench; a text for people where it asks for anything else. */
export function readArguments(
  args: readonly string[],
  benches: Readonly<Record<string, Bench>>,
): BenchArguments | string {
  const [name, ...rest] = args;
  const bench = name === undefined || !Object.hasOwn(benches, name) ? undefined : benches[name];
  if (name === undefined || !bench) return `${unknownName(name)}\n${listOf(benches)}`;
  try {
    const options = { ...bench.options, json: { type: "string" }, chart: { type: "string" } } as const;
    const { values } = parseArgs({ args: rest, options });
    const { json, chart, ...own } = values;
    return { name, bench, values: own, json: fileOf(json), chart: fileOf(chart) };
  } catch (error) {
    const why = error instanceof Error ? error.message.split(". ")[0] : String(error);
    return `Expected the options of ${name}, but: ${why}. · ${name} 的选项有误：${why}。\n${listOf(benches)}`;
  }
}

function unknownName(name: string | undefined): string {
  return name === undefined
    ? "Expected the name of a bench, but none was given. · 应指定一项测评，实际没有。"
    : `Expected the name of a bench, but there is none called ${name}. · 没有名为 ${name} 的测评。`;
}

function listOf(benches: Readonly<Record<string, Bench>>): string {
  const lines = Object.entries(benches).map(
    ([name, { summary, usage }]) =>
      `  npm run bench -- ${name} ${usage} [--json FILE] [--chart FILE.svg]\n      ${summary.en}\n      ${summary.zh}`,
  );
  return ["Benches · 测评：", ...lines].join("\n");
}

function fileOf(value: unknown): string | null {
  return typeof value === "string" ? value : null;
}
