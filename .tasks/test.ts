import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

interface Report {
  readonly numTotalTests: number;
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numFailedTestSuites: number;
}

/** Everything: the check of each commit, then the tests that need a real Neo4j and a real browser. */
const folder = mkdtempSync(join(tmpdir(), "policy-graph-test-"));
const steps: readonly (readonly [title: string, ...command: string[]])[] = [
  ["types from the schema", "graphql-codegen", "--config", ".tasks/codegen.ts"],
  ["format and lint", "biome", "check"],
  ["types", "tsc", "--noEmit"],
  ["types of the client", "tsc", "--noEmit", "-p", "client"],
];
const projects = ["unit", "client", "neo4j", "browser"];

let failedSteps = 0;
for (const [title, ...command] of steps) {
  console.log(`\n— ${title}`);
  if (run(command) !== 0) failedSteps += 1;
}

let passed = 0;
let failed = failedSteps;
for (const project of projects) {
  console.log(`\n— ${project} tests`);
  const file = join(folder, `${project}.json`);
  const status = run([
    "vitest",
    "run",
    "--config",
    ".tasks/vitest.config.ts",
    "--project",
    project,
    "--reporter",
    "default",
    "--reporter",
    "json",
    "--outputFile.json",
    file,
  ]);
  const report = readReport(file);
  passed += report.numPassedTests;
  failed += report.numFailedTests;
  // A part that could not run at all (no Java, no browser) has no failed test of its own, yet it has failed.
  if (status !== 0 && report.numFailedTests === 0) failed += 1;
  const ran = report.numPassedTests + report.numFailedTests;
  if (ran < report.numTotalTests) failed += report.numTotalTests - ran;
  console.log(`${project}: ${ran} of ${report.numTotalTests} tests ran`);
}
rmSync(folder, { recursive: true, force: true });

console.log("\n— floors of quality");
/** What the check of the floors answers where there are no labelled texts to measure on. */
const NOT_RUN = 3;
const floors = spawnSync(process.execPath, [".tasks/run.mjs", ".tasks/floors/check-floors.ts"], {
  stdio: "inherit",
}).status;
if (floors === 0) passed += 1;
else if (floors !== NOT_RUN) failed += 1;

console.log(
  `\n${passed} passed, ${failed} failed${floors === NOT_RUN ? ", 1 not run: floors of quality" : ""}`,
);
process.exit(failed === 0 ? 0 : 1);

function run(command: readonly string[]): number {
  return spawnSync("npx", ["--no-install", ...command], { stdio: "inherit" }).status ?? 1;
}

function readReport(file: string): Report {
  try {
    return JSON.parse(readFileSync(file, "utf8")) as Report;
  } catch {
    return {
      numTotalTests: 0,
      numPassedTests: 0,
      numFailedTests: 0,
      numFailedTestSuites: 1,
    };
  }
}
