import { mkdirSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { GraphError } from "../text/errors.ts";
import { type Calibration, calibrationOf, type Prediction } from "../training/confidence/calibration.ts";
import { fitConfidence } from "../training/confidence/fit-confidence.ts";
import { factsJudge } from "../training/confidence/judged-facts.ts";
import { type FactDocument, factDocuments } from "../training/confidence/labelled-facts.ts";

// Counts on folders of labelled documents how reliable the rules are and writes the two files that confidence is read from;
// with --measure it writes nothing and says how far the confidences of the product can be trusted on these documents.
// Exit code 0: done; 1: the documents could not be read; 2: the command line was wrong.

const usage =
  "Usage: npm run calibrate -- [--measure | --out FOLDER] FOLDER…   (each FOLDER holds NNN.txt with NNN.json; without --out the files of the product are replaced)\n" +
  "用法：npm run calibrate -- [--measure | --out 目录] 目录…   （每个目录含 NNN.txt 与 NNN.json；不给 --out 则替换产品自带的文件）";
const confidenceFolder = fileURLToPath(new URL("../extract/confidence", import.meta.url));

main(process.argv.slice(2));

function main(args: readonly string[]): void {
  const { folders, out, measure } = readArguments(args);
  if (folders.length === 0) {
    console.error(usage);
    process.exitCode = 2;
    return;
  }
  try {
    const documents = folders.flatMap(documentsOf);
    if (measure) printMeasures(documents);
    else write(documents, out);
  } catch (error) {
    if (!(error instanceof GraphError)) throw error;
    console.error(`${error.sentence.en}\n${error.sentence.zh}`);
    process.exitCode = 1;
  }
}

function readArguments(args: readonly string[]) {
  try {
    const { positionals, values } = parseArgs({
      args: [...args],
      options: { out: { type: "string" }, measure: { type: "boolean", default: false } },
      allowPositionals: true,
    });
    return { folders: positionals, out: values.out ?? confidenceFolder, measure: values.measure };
  } catch {
    return { folders: [], out: confidenceFolder, measure: false };
  }
}

function documentsOf(folder: string): FactDocument[] {
  if (statSync(folder, { throwIfNoEntry: false })?.isDirectory()) return factDocuments(folder);
  throw new GraphError({
    en: `Expected a folder of labelled documents, but ${folder} is none.`,
    zh: `应为标注文档目录，但 ${folder} 不是目录。`,
  });
}

function write(documents: readonly FactDocument[], out: string): void {
  const files = fitConfidence(documents);
  mkdirSync(out, { recursive: true });
  writeFileSync(join(out, "reliability.tsv"), files.reliability);
  writeFileSync(join(out, "weights.tsv"), files.weights);
  console.error(`Written: ${join(out, "reliability.tsv")}, ${join(out, "weights.tsv")} · 已写入`);
}

function printMeasures(documents: readonly FactDocument[]): void {
  const judged = documents.map((document) => factsJudge(document)());
  const entities = judged.flatMap((facts) => facts.entities);
  const commitments = judged.flatMap((facts) => facts.commitments);
  print("entities · 实体", entities);
  for (const type of new Set(entities.map((entity) => entity.type)))
    print(
      `  ${type}`,
      entities.filter((entity) => entity.type === type),
    );
  print(
    "commitments · 承诺",
    commitments.flatMap(({ confidence, claims }) => claims.map((right) => ({ confidence, right }))),
  );
  print(
    "targets · 指标",
    judged.flatMap((facts) => facts.targets),
  );
}

function print(title: string, predictions: readonly Prediction[]): void {
  const { count, brier, plainBrier, error, bins }: Calibration = calibrationOf(predictions);
  console.log(
    `${title}: ${count}, Brier ${brier.toFixed(3)} (plain ${plainBrier.toFixed(3)}), calibration error ${error.toFixed(3)}`,
  );
  for (const bin of bins)
    console.log(
      `    ${bin.from.toFixed(1)}–${bin.to.toFixed(1)}  ${String(bin.count).padStart(5)}  said ${bin.confidence.toFixed(2)}  right ${bin.right.toFixed(2)}`,
    );
}
