import { parseArgs } from "node:util";
import { isPeriod } from "../model/period.ts";
import type { Sentence } from "../text/errors.ts";
import type { Given } from "../text/read-document.ts";

/** What to read and what is known about all of it. */
export interface ExtractArguments {
  readonly paths: readonly string[];
  readonly given: Given;
}

/** How the command is used, for people who used it otherwise. */
export const usage: Sentence = {
  en: "Usage: npm run --silent extract -- [--home REGION] [--date YYYY[-MM[-DD]]] FILE… (files, folders, .jsonl, .jsonl.gz, or - for standard input)",
  zh: "用法：npm run --silent extract -- [--home 地区] [--date 年[-月[-日]]] 文件…（文件、文件夹、.jsonl、.jsonl.gz，或用 - 表示标准输入）",
};

/** Reads the command line; a sentence where it asks for nothing or for something unknown. */
export function readArguments(args: readonly string[]): ExtractArguments | Sentence {
  const options = { home: { type: "string" }, date: { type: "string" } } as const;
  try {
    const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true });
    return checked(positionals, values.home ?? null, values.date ?? null);
  } catch (error) {
    const detail = error instanceof Error ? error.message.split(". ")[0] : String(error);
    return {
      en: `Expected the options --home and --date with a value each, but: ${detail}.`,
      zh: `可用选项为 --home 和 --date，且须带值；实际：${detail}。`,
    };
  }
}

function checked(
  paths: readonly string[],
  home: string | null,
  date: string | null,
): ExtractArguments | Sentence {
  if (paths.length === 0) {
    return { en: "Expected at least one file, but none was named.", zh: "应至少指定一个文件，实际没有。" };
  }
  if (date !== null && !isPeriod(date)) {
    return {
      en: `Expected --date like 2020-05-06, 2020-05 or 2020, but found ${date}.`,
      zh: `--date 应形如 2020-05-06、2020-05 或 2020，实际为 ${date}。`,
    };
  }
  return { paths, given: { home, date } };
}
