import { extractDocument } from "../extract/extract-document.ts";
import type { Extraction } from "../model/document.ts";
import { GraphError, type Sentence } from "../text/errors.ts";
import type { Given } from "../text/read-document.ts";
import { readArguments, usage } from "./extract-arguments.ts";
import { extractionLine } from "./extraction-format.ts";
import { SeenTexts } from "./seen-texts.ts";
import { sourceFiles } from "./source-files.ts";
import { isEntry, type SourceEntry } from "./source-item.ts";

// Prints one line of JSON for each document named on the command line; messages go to standard error.
// Exit code 0: all were read; 1: some could not be; 2: the command line was wrong.

/** The reader's language as the system has it (LANG, LC_ALL). */
const language = Intl.DateTimeFormat().resolvedOptions().locale.startsWith("zh") ? "zh" : "en";

const labels = {
  failed: { en: "failed", zh: "失败" },
  skipped: { en: "skipped", zh: "跳过" },
  note: { en: "note", zh: "提示" },
} as const;

const nothingFound: Sentence = {
  en: "Expected a policy text, but it names no official, agency, region, industry or program; its line has empty lists.",
  zh: "应为政策文本，但文中没有官员、机构、地区、产业或项目；该行列表为空。",
};

process.stdout.on("error", endQuietlyWithReader);
await main(process.argv.slice(2));

async function main(args: readonly string[]): Promise<void> {
  const read = readArguments(args);
  if ("en" in read) {
    console.error(`${read[language]}\n${usage[language]}`);
    process.exitCode = 2;
    return;
  }
  const seen = new SeenTexts();
  for await (const item of sourceFiles(read.paths, read.given)) {
    if (isEntry(item)) await extract(item, read.given, seen);
    else report(item.place, item.outcome, item.sentence);
  }
}

async function extract({ place, read }: SourceEntry, given: Given, seen: SeenTexts): Promise<void> {
  try {
    const document = await read();
    const extraction = extractDocument(document);
    for (const note of notesOn(extraction, given, seen.add(document))) report(place, "note", note);
    await print(extractionLine(extraction));
  } catch (error) {
    if (!(error instanceof GraphError)) throw error;
    report(place, "failed", error.sentence);
  }
}

function* notesOn(
  { document, mentioned }: Extraction,
  { home }: Given,
  repeated: Sentence | null,
): Generator<Sentence> {
  if (repeated) yield repeated;
  if (mentioned.length === 0) yield nothingFound;
  else if (home && document.homeRegion === null) yield unknownHome(home);
}

function unknownHome(home: string): Sentence {
  return {
    en: `Expected --home to be the name or code of a region, but no region is called ${home}; 我市, 全省 and the like stay open.`,
    zh: `--home 应为地区名称或代码，但没有名为 ${home} 的地区；“我市”“全省”等不作解析。`,
  };
}

function report(place: string, label: keyof typeof labels, sentence: Sentence): void {
  if (label === "failed") process.exitCode = 1;
  console.error(`${labels[label][language]} ${place}: ${sentence[language]}`);
}

/** Waits where the reader is slower, so that no output piles up in memory. */
async function print(line: string): Promise<void> {
  if (process.stdout.write(`${line}\n`)) return;
  await new Promise<void>((resume) => process.stdout.once("drain", () => resume()));
}

/** `extract … | head` closes the pipe early: that is no error. */
function endQuietlyWithReader(error: NodeJS.ErrnoException): void {
  if (error.code !== "EPIPE") throw error;
  process.exit();
}
