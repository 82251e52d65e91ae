import { spawnSync } from "node:child_process";
import {
  closeSync,
  existsSync,
  mkdtempSync,
  openSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { belowFloors, floorsBelow, readScores, type Scores } from "./scores.ts";

/**
 * Scores the extraction against hand-made labels and compares each table with its floor.
 *
 *   node .tasks/run.mjs .tasks/floors/check-floors.ts           exit 0: all hold, 1: one is broken, 3: no labels here, not run
 *   node .tasks/run.mjs .tasks/floors/check-floors.ts --set     writes floors.json anew, one point below today's scores
 */
const root = resolve(import.meta.dirname, "../..");
/** Texts of others with their labels, which do not come with the product. */
const labels = resolve(root, "../shared/eval/dev");
const scorer = resolve(root, "../shared/eval/score.mjs");
const floorsFile = join(import.meta.dirname, "floors.json");
const NOT_RUN = 3;

if (!existsSync(labels) || !existsSync(scorer)) {
  console.log(`Floors of quality: not run, for there are no labelled texts in ${labels}.`);
  process.exit(NOT_RUN);
}
const scores = scored();
if (process.argv.includes("--set")) {
  writeFileSync(floorsFile, `${JSON.stringify(floorsBelow(scores), null, 2)}\n`);
  console.log(`Set ${Object.keys(scores).length} floors in ${floorsFile}.`);
  process.exit(0);
}
const floors = JSON.parse(readFileSync(floorsFile, "utf8")) as Scores;
const broken = belowFloors(scores, floors);
for (const sentence of broken) console.error(sentence);
console.log(
  `Floors of quality: ${Object.keys(floors).length - broken.length} of ${Object.keys(floors).length} hold.`,
);
process.exit(broken.length === 0 ? 0 : 1);

function scored(): Scores {
  const folder = mkdtempSync(join(tmpdir(), "policy-graph-floors-"));
  try {
    const found = join(folder, "found.jsonl");
    const texts = readdirSync(labels).filter((name) => name.endsWith(".txt"));
    const out = openSync(found, "w");
    const read = run(
      [".tasks/run.mjs", "graph/cli/extract.ts", ...texts.map((name) => join(labels, name))],
      out,
    );
    closeSync(out);
    if (read.status !== 0) throw new Error(`The extraction failed; it said:\n${read.stderr}`);
    const { status, stdout, stderr } = run([scorer, found, labels], "pipe");
    if (status !== 0)
      throw new Error(
        `The scorer failed or found places outside of their texts; it said:\n${stdout}${stderr}`,
      );
    return readScores(stdout);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function run(args: readonly string[], out: number | "pipe") {
  return spawnSync(process.execPath, args, { cwd: root, encoding: "utf8", stdio: ["ignore", out, "pipe"] });
}
