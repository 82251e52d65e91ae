import { availableParallelism } from "node:os";
import { parseArgs } from "node:util";
import { isPeriod } from "../model/period.ts";
import type { Sentence } from "../text/errors.ts";
import type { Given } from "../text/read-document.ts";

/** What to read and what is known about all of it. */
export interface ExtractArguments {
  readonly paths: readonly string[];
  readonly given: Given;
  /** Threads at most, the main one among them. The output is the same whatever their number. */
  readonly workers: number;
  /** Whether each mention names the rules that read it. */
  readonly explain: boolean;
}

const MOST_WORKERS = 64;

/** How the command is used, for people who used it otherwise. */
export const usage: Sentence = {
  en: "Usage: npm run --silent extract -- [--home REGION] [--date YYYY[-MM[-DD]]] [--workers N] [--explain] FILE… (files, folders, .jsonl, .jsonl.gz, or - for standard input)",
  zh: "用法：npm run --silent extract -- [--home 地区] [--date 年[-月[-日]]] [--workers 线程数] [--explain] 文件…（文件、文件夹、.jsonl、.jsonl.gz，或用 - 表示标准输入）",
};

/** Reads the command line; a sentence where it asks for nothing or for something unknown. */
export function readArguments(args: readonly string[]): ExtractArguments | Sentence {
  const options = {
    home: { type: "string" },
    date: { type: "string" },
    workers: { type: "string" },
    explain: { type: "boolean" },
  } as const;
  try {
    const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true });
    const read = checked(positionals, values.home ?? null, values.date ?? null, values.workers ?? null);
    return "en" in read ? read : { ...read, explain: values.explain ?? false };
  } catch (error) {
    const detail = error instanceof Error ? error.message.split(". ")[0] : String(error);
    return {
      en: `Expected the options --home, --date and --workers with a value each and --explain without, but: ${detail}.`,
      zh: `可用选项为带值的 --home、--date、--workers 和不带值的 --explain；实际：${detail}。`,
    };
  }
}

function checked(
  paths: readonly string[],
  home: string | null,
  date: string | null,
  workers: string | null,
): Omit<ExtractArguments, "explain"> | Sentence {
  if (paths.length === 0) {
    return { en: "Expected at least one file, but none was named.", zh: "应至少指定一个文件，实际没有。" };
  }
  if (date !== null && !isPeriod(date)) {
    return {
      en: `Expected --date like 2020-05-06, 2020-05 or 2020, but found ${date}.`,
      zh: `--date 应形如 2020-05-06、2020-05 或 2020，实际为 ${date}。`,
    };
  }
  const count = workers === null ? Math.min(availableParallelism(), MOST_WORKERS) : Number(workers);
  if (!Number.isInteger(count) || count < 1 || count > MOST_WORKERS) {
    return {
      en: `Expected --workers to be a number from 1 to ${MOST_WORKERS}, but found ${workers}.`,
      zh: `--workers 应为 1 至 ${MOST_WORKERS} 的数字，实际为 ${workers}。`,
    };
  }
  return { paths, given: { home, date }, workers: count };
}
