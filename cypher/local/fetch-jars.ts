import { existsSync, mkdirSync, renameSync, rmSync } from "node:fs";
import { dirname } from "node:path";
import { fileURLToPath } from "node:url";
import { withLock } from "./lock.ts";
import { type Arrivals, addArrival } from "./maven-arrivals.ts";
import type { Progress } from "./progress.ts";
import { type RunMaven, runMaven } from "./run-maven.ts";
import { say } from "./say.ts";
import { SetupProblem } from "./setup-problem.ts";
import { whyNoJars } from "./why-no-jars.ts";

const POM = fileURLToPath(new URL("./pom.xml", import.meta.url));
/** What Neo4j 5.26.29 comes to; shown to the person who waits, never checked. */
const EXPECTED = { jars: 212, megabytes: 118 };
const TELL_EVERY_MS = 1_000;

/**
 * Fetches a Neo4j server into the folder `lib`. The folder appears only when complete, whatever interrupts the fetch,
 * and two processes that want it at once share one fetch. Throws SetupProblem without Maven, network or room.
 */
export async function fetchJars(lib: string, progress: Progress, maven: RunMaven = runMaven): Promise<void> {
  mkdirSync(dirname(lib), { recursive: true });
  await withLock(`${lib}.lock`, async () => {
    // The other process may have fetched it while this one waited.
    if (existsSync(lib)) return;
    const arriving = `${lib}.arriving`;
    rmSync(arriving, { recursive: true, force: true });
    progress(
      say(
        `Fetching Neo4j (once, about ${EXPECTED.megabytes} MB) …`,
        `正在下载 Neo4j（仅首次，约 ${EXPECTED.megabytes} MB）…`,
      ),
    );
    const { exitCode, output } = await maven(copyInto(arriving), tellArrivals(progress));
    if (exitCode !== 0 || !existsSync(arriving)) {
      rmSync(arriving, { recursive: true, force: true });
      throw new SetupProblem(whyNoJars(exitCode, output));
    }
    renameSync(arriving, lib);
  });
}

function copyInto(folder: string): readonly string[] {
  return [
    "-B",
    "-f",
    POM,
    "dependency:copy-dependencies",
    "-DincludeScope=runtime",
    "-DexcludeTypes=pom",
    `-DoutputDirectory=${folder}`,
  ];
}

function tellArrivals(progress: Progress): (line: string) => void {
  let arrived: Arrivals = { jars: 0, megabytes: 0 };
  let told = Date.now();
  return (line) => {
    const before = arrived;
    arrived = addArrival(before, line);
    if (arrived === before || Date.now() - told < TELL_EVERY_MS) return;
    told = Date.now();
    const megabytes = Math.round(arrived.megabytes);
    progress(
      say(
        `  ${arrived.jars} of about ${EXPECTED.jars} jars, ${megabytes} MB`,
        `  已下载 ${arrived.jars} 个 jar（共约 ${EXPECTED.jars} 个），${megabytes} MB`,
      ),
    );
  };
}
