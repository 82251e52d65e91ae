import { spawnSync } from "node:child_process";
import { closeSync, existsSync, mkdtempSync, openSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { extractionLine } from "../cli/extraction-format.ts";
import type { Extraction } from "../model/document.ts";
import { GraphError } from "../text/errors.ts";
import { parseScores, type Scores } from "./parse-scores.ts";

/** Scores extractions of the texts of a folder with the score.mjs that lies beside it; what it prints is read. */
export function evalScores(extractions: readonly Extraction[], folder: string): Scores {
  const program = resolve(folder, "../score.mjs");
  if (!existsSync(program))
    throw new GraphError({
      en: `Expected score.mjs beside the folder ${folder}; there is none.`,
      zh: `目录 ${folder} 旁应有 score.mjs，但没有找到。`,
    });
  const own = mkdtempSync(join(tmpdir(), "policy-graph-bench-"));
  try {
    const file = join(own, "predictions.jsonl");
    const said = join(own, "said.txt");
    writeFileSync(file, extractions.map((extraction) => `${extractionLine(extraction)}\n`).join(""));
    // Into a file: a program that ends by process.exit loses what a pipe has not taken yet.
    const output = openSync(said, "w");
    const { stderr } = spawnSync(process.execPath, [program, "--misses", file, folder], {
      encoding: "utf8",
      stdio: ["ignore", output, "pipe"],
    });
    closeSync(output);
    const scores = parseScores(readFileSync(said, "utf8"));
    if (scores.tables.length > 0) return scores;
    throw new GraphError({
      en: `Expected tables of scores from ${program}, but it said: ${stderr.trim() || "nothing"}.`,
      zh: `${program} 应输出得分表，实际为：${stderr.trim() || "无输出"}。`,
    });
  } finally {
    rmSync(own, { recursive: true, force: true });
  }
}
