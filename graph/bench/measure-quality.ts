import { join } from "node:path";
import { readFromDisk } from "../cli/source-files.ts";
import { extractDocument } from "../extract/extract-document.ts";
import type { SourceDocument } from "../model/document.ts";
import { ablations } from "./ablations.ts";
import { calibrationsOn } from "./calibrations.ts";
import { evalScores } from "./eval-scores.ts";
import type { Quality } from "./extract-measures.ts";
import { goldNames, readGold } from "./gold.ts";
import { largestCauses } from "./largest-causes.ts";
import type { ReadTwice } from "./read-twice.ts";

const MOST_CAUSES = 10;
/** What depends on programs and industries. */
const tablesOfAblations = ["industry", "program", "link"];

/** Scores the product and its ablations on a folder of labelled texts; null where there is no such folder. */
export async function measureQuality(
  folder: string,
  progress: (line: string) => void,
): Promise<Quality | null> {
  const names = goldNames(folder);
  if (!names) return null;
  const documents: SourceDocument[] = [];
  for (const name of names) documents.push(await readFromDisk(join(folder, `${name}.txt`), {}));
  const runs = ablations.map(({ key, title, tagger }) => {
    progress(`quality: ${title.en}, ${names.length} documents`);
    const extractions = documents.map((document) => extractDocument(document, tagger));
    return { key, extractions, scores: evalScores(extractions, folder) };
  });
  const [shipped] = runs;
  if (!shipped) throw new Error("Expected at least one way to extract.");
  progress("quality: calibration and causes of misses");
  const texts = new Map<string, ReadTwice>(
    shipped.extractions.flatMap((extraction, index) => {
      const name = names[index];
      if (name === undefined) return [];
      return [[name, { text: extraction.document.text, extraction, gold: readGold(folder, name) }]];
    }),
  );
  const { misses, ...scores } = shipped.scores;
  return {
    scores,
    ablations: runs.map(({ key, scores: { tables } }) => ({
      key,
      f1: Object.fromEntries(
        tablesOfAblations.map((table) => [table, tables.find(({ name }) => name === table)?.f1 ?? 0]),
      ),
    })),
    calibrations: calibrationsOn(folder),
    misses: misses.length,
    causes: largestCauses(misses, texts, MOST_CAUSES),
  };
}
