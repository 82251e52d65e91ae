import { writeFileSync } from "node:fs";
import { benchExtract } from "../graph/bench/bench-extract.ts";
import type { Bench } from "../graph/bench/bench-report.ts";
import { GraphError } from "../graph/text/errors.ts";
import { readArguments } from "./bench/read-arguments.ts";

// Measures a part of the product and prints a table; progress goes to standard error.
// Exit code 0: measured; 1: it could not be; 2: the command line was wrong, then the list of benches is printed.

const benches: Readonly<Record<string, Bench>> = { extract: benchExtract };

const read = readArguments(process.argv.slice(2), benches);
if (typeof read === "string") {
  console.error(read);
  process.exit(2);
}
try {
  const report = await read.bench.run(read.values, (line) => console.error(line));
  console.log(report.table);
  if (read.json)
    writeFileSync(read.json, `${JSON.stringify({ bench: read.name, ...report.json }, null, 2)}\n`);
  if (read.chart) writeFileSync(read.chart, report.chart);
} catch (error) {
  if (!(error instanceof GraphError)) throw error;
  console.error(`${error.sentence.en}\n${error.sentence.zh}`);
  process.exitCode = 1;
}
