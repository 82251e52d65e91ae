import { mkdirSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { GraphError } from "../text/errors.ts";
import { labelledDocuments } from "../training/labelled-document.ts";
import { trainTagger } from "../training/train-tagger.ts";

// Fits the tagger of programs and industries to folders of labelled documents and writes its two files.
// Exit code 0: written; 1: the documents could not be read; 2: the command line was wrong.

const usage =
  "Usage: npm run train -- [--out FOLDER] FOLDER…   (each FOLDER holds NNN.txt with NNN.json; without --out the tagger of the product is replaced)\n" +
  "用法：npm run train -- [--out 目录] 目录…   （每个目录含 NNN.txt 与 NNN.json；不给 --out 则替换产品自带的标注器）";
const taggerFolder = fileURLToPath(new URL("../extract/entities/tagger", import.meta.url));
/** Fewer documents than this cannot be divided so that each is read by a tagger that never saw it. */
const FEWEST = 8;

main(process.argv.slice(2));

function main(args: readonly string[]): void {
  const { folders, out } = readArguments(args);
  if (folders.length === 0) {
    console.error(usage);
    process.exitCode = 2;
    return;
  }
  try {
    train(folders, out);
  } catch (error) {
    if (!(error instanceof GraphError)) throw error;
    console.error(`${error.sentence.en}\n${error.sentence.zh}`);
    process.exitCode = 1;
  }
}

function readArguments(args: readonly string[]): {
  readonly folders: readonly string[];
  readonly out: string;
} {
  try {
    const { positionals, values } = parseArgs({
      args: [...args],
      options: { out: { type: "string" } },
      allowPositionals: true,
    });
    return { folders: positionals, out: values.out ?? taggerFolder };
  } catch {
    return { folders: [], out: taggerFolder };
  }
}

function train(folders: readonly string[], out: string): void {
  const documents = folders.flatMap((folder) => {
    if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory())
      throw new GraphError({
        en: `Expected a folder of labelled documents, but ${folder} is none.`,
        zh: `应为标注文档目录，但 ${folder} 不是目录。`,
      });
    return labelledDocuments(folder);
  });
  if (documents.length < FEWEST)
    throw new GraphError({
      en: `Expected at least ${FEWEST} labelled documents, but ${folders.join(", ")} held ${documents.length}.`,
      zh: `至少需要 ${FEWEST} 篇标注文档，但 ${folders.join("、")} 中只有 ${documents.length} 篇。`,
    });
  console.error(`${documents.length} labelled documents · 标注文档 ${documents.length} 篇`);
  const { weights, judge } = trainTagger(documents, (stage, step, loss) => {
    if (step % 10 === 0) console.error(`fit ${stage}: step ${step}, loss ${loss.toFixed(1)}`);
  });
  mkdirSync(out, { recursive: true });
  writeFileSync(join(out, "weights.tsv"), weights);
  writeFileSync(join(out, "judge.tsv"), judge);
  console.error(`Written: ${join(out, "weights.tsv")}, ${join(out, "judge.tsv")} · 已写入`);
}
