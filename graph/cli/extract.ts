import { stat } from "node:fs/promises";
import type { Sentence } from "../text/errors.ts";
import { GraphError } from "../text/errors.ts";
import { type ExtractArguments, readArguments, usage } from "./extract-arguments.ts";
import { type ExtractionOutcome, extractLine } from "./extract-line.ts";
import { type ExtractionPool, openExtractionPool } from "./extraction-pool.ts";
import { Progress } from "./progress.ts";
import { SeenTexts } from "./seen-texts.ts";
import { sourceFiles } from "./source-files.ts";
import { isEntry, type SourceEntry } from "./source-item.ts";

// Prints one line of JSON for each document named on the command line; messages go to standard error.
// Exit code 0: all were read; 1: some could not be; 2: the command line was wrong.

/** So many documents, of so many UTF-16 units each, are done before a thread has read its lexicons; what comes after them is shared out. */
const FEW = 20;
const UNITS_OF_FEW = 10_000;
/** Bytes of a file that is always read in a thread: where it needs more memory than there is, only the thread ends. */
const LARGE = 8 * 1024 * 1024;
/** What may wait for an earlier document at most: the main thread goes on while the others start or read a long text. */
const WAITING = { documents: 500, units: 4_000_000 };

/** The reader's language as the system has it (LANG, LC_ALL). */
const language = Intl.DateTimeFormat().resolvedOptions().locale.startsWith("zh") ? "zh" : "en";

const labels = {
  failed: { en: "failed", zh: "失败" },
  skipped: { en: "skipped", zh: "跳过" },
  note: { en: "note", zh: "提示" },
} as const;

const progress = new Progress(process.stderr, { en: "documents:", zh: "文件：" }[language]);
const seen = new SeenTexts();

process.stdout.on("error", endQuietlyWithReader);
await main(process.argv.slice(2));

async function main(args: readonly string[]): Promise<void> {
  const read = readArguments(args);
  if ("en" in read) {
    console.error(`${read[language]}\n${usage[language]}`);
    process.exitCode = 2;
    return;
  }
  await extractAll(read);
  progress.clear();
}

/** The first few here, all others here and in threads beside; told in their order whoever is done first. */
async function extractAll({ paths, given, workers, explain }: ExtractArguments): Promise<void> {
  const done = { documents: 0, units: 0 };
  const waiting: (() => Promise<void>)[] = [];
  let units = 0;
  const add = (place: string, outcome: Promise<ExtractionOutcome>) => {
    const counted = outcome.then((each) => {
      units += lengthOf(each);
      return each;
    });
    waiting.push(async () => {
      const each = await counted;
      units -= lengthOf(each);
      await tell(place, each);
    });
  };
  const pool = openExtractionPool(Math.max(1, workers - 1));
  for await (const item of sourceFiles(paths, given)) {
    const share = workers > 1 && done.documents + done.units / UNITS_OF_FEW >= FEW;
    if (!isEntry(item)) waiting.push(async () => report(item.place, item.outcome, item.sentence));
    else if ((share && pool.hasRoom()) || (await isLarge(item)))
      add(item.place, outcomeOf(item, pool.extract, explain));
    else {
      const outcome = await outcomeOf(item, extractLine, explain);
      done.documents += 1;
      done.units += lengthOf(outcome);
      add(item.place, Promise.resolve(outcome));
    }
    const most = share && units < WAITING.units ? WAITING.documents : 0;
    while (waiting.length > most) await waiting.shift()?.();
  }
  for (const each of waiting) await each();
  await pool.close();
}

function lengthOf(outcome: ExtractionOutcome): number {
  return "line" in outcome ? outcome.length : 0;
}

async function isLarge({ file }: SourceEntry): Promise<boolean> {
  if (file === null) return false;
  // A file that cannot be asked says why when it is read.
  return stat(file).then(
    ({ size }) => size >= LARGE,
    () => false,
  );
}

/** Files are read where they are extracted; what comes out of a stream is read here. */
async function outcomeOf(
  { file, given, read }: SourceEntry,
  extract: ExtractionPool["extract"],
  explain: boolean,
): Promise<ExtractionOutcome> {
  if (file !== null) return extract({ file, given, explain });
  try {
    return await extract({ document: await read(), given, explain });
  } catch (error) {
    if (!(error instanceof GraphError)) throw error;
    return { failure: error.sentence };
  }
}

async function tell(place: string, outcome: ExtractionOutcome): Promise<void> {
  progress.step();
  if ("failure" in outcome) {
    report(place, "failed", outcome.failure);
    return;
  }
  const repeated = seen.addId(outcome.id, outcome.source);
  for (const note of repeated ? [repeated, ...outcome.notes] : outcome.notes) report(place, "note", note);
  await print(outcome.line);
}

function report(place: string, label: keyof typeof labels, sentence: Sentence): void {
  if (label === "failed") process.exitCode = 1;
  progress.clear();
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
