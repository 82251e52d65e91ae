import { writeFileSync } from "node:fs";
import { SeenTexts } from "#graph/cli/seen-texts";
import { sourceFiles } from "#graph/cli/source-files";
import type { Sentence } from "#graph/text/errors";
import { type Database, openDatabase } from "../driver.ts";
import { CypherError, DatabaseUnavailable } from "../errors.ts";
import { say } from "../local/say.ts";
import { startLocalNeo4j } from "../local/start-local-neo4j.ts";
import { openNeo4jStore } from "../neo4j-store.ts";
import { graphSize } from "../queries/graph-size.ts";
import { applySchema } from "../schema.ts";
import { openExtractionThread } from "./extraction-thread.ts";
import { type ImportArguments, readImportArguments, usage } from "./import-arguments.ts";
import { importDocuments } from "./import-documents.ts";
import { importFigures } from "./import-figures.ts";
import { databaseGone, interrupted, outcomeLine, summaryLine } from "./import-messages.ts";
import { ImportTotals } from "./import-totals.ts";
import { ProgressBar } from "./progress-bar.ts";
import { timedStore } from "./timed-store.ts";

// Reads documents, extracts what they say and stores it in Neo4j.
// Exit code 0: all is stored; 1: something failed; 2: the command line was wrong; 130: interrupted by Ctrl+C.

process.exitCode = await main(process.argv.slice(2));

async function main(args: readonly string[]): Promise<number> {
  const read = readImportArguments(args);
  if ("en" in read) {
    tell(read);
    tell(usage);
    return 2;
  }
  try {
    const server = await startLocalNeo4j({ progress: (line) => console.error(line) });
    try {
      const database = openDatabase(server.connection);
      try {
        await applySchema(database);
        return await importInto(database, read);
      } finally {
        await database.close();
      }
    } finally {
      await server.stop();
    }
  } catch (error) {
    if (!(error instanceof CypherError)) throw error;
    tell(
      error instanceof DatabaseUnavailable
        ? databaseGone(error.message)
        : { en: error.message, zh: error.message },
    );
    return 1;
  }
}

async function importInto(database: Database, { paths, given, json }: ImportArguments): Promise<number> {
  const stop = untilInterrupted();
  const bar = process.stderr.isTTY ? new ProgressBar(process.stderr, await countOf(paths, given)) : null;
  const seen = new SeenTexts();
  const totals = new ImportTotals();
  const thread = openExtractionThread();
  const { store, seconds: databaseSeconds } = timedStore(openNeo4jStore(database));
  const started = performance.now();
  let gone: DatabaseUnavailable | null = null;
  try {
    const outcomes = importDocuments({
      items: sourceFiles(paths, given),
      store,
      extract: thread.extract,
      isStopped: () => stop.requested,
      noteOn: (document) => seen.add(document) ?? document.notes[0] ?? null,
    });
    for await (const outcome of outcomes) {
      totals.add(outcome);
      if (!bar) tell(outcomeLine(outcome));
      else bar.show(totals.done, outcome.place);
    }
  } catch (error) {
    if (!(error instanceof DatabaseUnavailable)) throw error;
    gone = error;
  } finally {
    await thread.close();
    stop.forget();
  }
  const seconds = (performance.now() - started) / 1000;
  const [size = null] = gone ? [] : await database.read(graphSize, {});
  const extractionSeconds = thread.busy() / 1000;
  const figures = importFigures(totals, {
    seconds,
    extractionSeconds,
    databaseSeconds: databaseSeconds(),
    size,
  });
  bar?.clear();
  if (bar) for (const reason of totals.reasons) tell(outcomeLine(reason));
  const summary = summaryLine(figures);
  console.log(say(summary.en, summary.zh));
  if (json !== null) writeFileSync(json, `${JSON.stringify(figures, null, 2)}\n`);
  if (gone) throw gone;
  if (stop.requested) tell(interrupted);
  if (stop.requested) return 130;
  return totals.counts.failed > 0 ? 1 : 0;
}

/** The first Ctrl+C lets the document that is being written end; a second one ends at once. */
function untilInterrupted() {
  const stop = {
    requested: false,
    forget: () => process.off("SIGINT", onSignal).off("SIGTERM", onSignal),
  };
  function onSignal(): void {
    if (stop.requested) process.exit(130);
    stop.requested = true;
  }
  process.on("SIGINT", onSignal).on("SIGTERM", onSignal);
  return stop;
}

async function countOf(...source: Parameters<typeof sourceFiles>): Promise<number> {
  let count = 0;
  for await (const _ of sourceFiles(...source)) count += 1;
  return count;
}

function tell({ en, zh }: Sentence): void {
  console.error(say(en, zh));
}
