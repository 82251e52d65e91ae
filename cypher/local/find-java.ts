import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { say } from "./say.ts";
import { SetupProblem } from "./setup-problem.ts";
import { otherWays } from "./ways-out.ts";

/** A Java runtime that Neo4j 5.26 accepts. */
export interface Java {
  /** What to run: a path, or `java` where it was found on PATH. */
  readonly command: string;
  /** As it calls itself: `17.0.15`. */
  readonly version: string;
}

/** Neo4j 5.14 to 5.26 run on these two and refuse to work properly on any other. */
const SUPPORTED = [17, 21];

/**
 * Finds Java 17 or 21: NEO4J_JAVA_HOME, then JAVA_HOME, then PATH. The first that fits wins, so a JAVA_HOME that
 * another program needs does not get in the way. `versionOf` answers undefined where nothing can be run.
 * Throws SetupProblem that names what was found instead.
 */
export function findJava(
  env: NodeJS.ProcessEnv,
  versionOf: (command: string) => string | undefined = askVersion,
): Java {
  const found: string[] = [];
  for (const [place, command] of candidates(env)) {
    const version = versionOf(command);
    if (version === undefined) continue;
    if (SUPPORTED.includes(majorOf(version))) return { command, version };
    found.push(`${version} (${place})`);
  }
  throw new SetupProblem(noJava(found));
}

function candidates(env: NodeJS.ProcessEnv): readonly (readonly [place: string, command: string])[] {
  const homes = ["NEO4J_JAVA_HOME", "JAVA_HOME"].flatMap((name) => {
    const home = env[name];
    return home ? [[name, join(home, "bin", "java")] as const] : [];
  });
  return [...homes, ["PATH", "java"]];
}

function askVersion(command: string): string | undefined {
  const { stderr } = spawnSync(command, ["-version"], { encoding: "utf8" });
  return /version "([^"]+)"/.exec(stderr ?? "")?.[1];
}

/** `1.8.0_392` is Java 8. */
function majorOf(version: string): number {
  const [first = "", second = ""] = version.split(/[.\-+_]/);
  return Number(first === "1" ? second : first);
}

function noJava(found: readonly string[]): string {
  const list = found.join(", ");
  return say(
    `Neo4j needs Java 17 or 21, ${list ? `but only Java ${list} was found` : "but no Java was found"}. ` +
      "Debian/Ubuntu: sudo apt install openjdk-17-jre-headless (newer releases: openjdk-21-jre-headless). " +
      `macOS: brew install openjdk@21 && export JAVA_HOME="$(brew --prefix openjdk@21)". ${otherWays()}`,
    `Neo4j 需要 Java 17 或 21，${list ? `但只找到 Java ${list}` : "但没有找到 Java"}。` +
      "Debian/Ubuntu：sudo apt install openjdk-17-jre-headless（较新版本：openjdk-21-jre-headless）。" +
      `macOS：brew install openjdk@21 && export JAVA_HOME="$(brew --prefix openjdk@21)"。${otherWays()}`,
  );
}
