import { parseArgs } from "node:util";
import { isPeriod } from "#graph/model/period";
import type { Sentence } from "#graph/text/errors";
import type { Given } from "#graph/text/read-document";

/** What to import, what is known about all of it, and where to write figures. */
export interface ImportArguments {
  readonly paths: readonly string[];
  readonly given: Given;
  readonly json: string | null;
}

/** How the command is used, for people who used it otherwise. */
export const usage: Sentence = {
  en: "Usage: npm run import -- [--home REGION] [--date YYYY[-MM[-DD]]] [--json FIGURES.json] FILE… (files, folders, .jsonl, .jsonl.gz, or - for standard input)",
  zh: "用法：npm run import -- [--home 地区] [--date 年[-月[-日]]] [--json 统计.json] 文件…（文件、文件夹、.jsonl、.jsonl.gz，或用 - 表示标准输入）",
};

/** Reads the command line; a sentence where it asks for nothing or for something unknown. */
export function readImportArguments(args: readonly string[]): ImportArguments | Sentence {
  const options = { home: { type: "string" }, date: { type: "string" }, json: { type: "string" } } as const;
  try {
    const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true });
    const { home = null, date = null, json = null } = values;
    if (positionals.length === 0)
      return {
        en: "Expected at least one file or folder, but none was named.",
        zh: "应至少指定一个文件或文件夹，实际没有。",
      };
    if (date !== null && !isPeriod(date))
      return {
        en: `Expected --date like 2020-05-06, 2020-05 or 2020, but found ${date}.`,
        zh: `--date 应形如 2020-05-06、2020-05 或 2020，实际为 ${date}。`,
      };
    return { paths: positionals, given: { home, date }, json };
  } catch (error) {
    const detail = error instanceof Error ? error.message.split(". ")[0] : String(error);
    return {
      en: `Expected the options --home, --date and --json with a value each, but: ${detail}.`,
      zh: `可用选项为 --home、--date 和 --json，且须带值；实际：${detail}。`,
    };
  }
}
