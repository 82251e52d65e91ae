import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fetchJars } from "./fetch-jars.ts";
import type { Progress } from "./progress.ts";
import { say } from "./say.ts";
import { SetupProblem } from "./setup-problem.ts";

/** A complete server: the folder of its jars and the class to start. */
export interface Jars {
  readonly lib: string;
  readonly entryPoint: string;
}

/** The class was renamed within the calendar releases; the older name comes with 5.x. */
const ENTRY_POINTS = ["org.neo4j.server.CommunityEntryPoint", "org.neo4j.server.Neo4jCommunity"];

/**
 * Finds the jars of a Neo4j server: those of NEO4J_HOME, else those in `cache`, else they are fetched into `cache`.
 * Throws SetupProblem where NEO4J_HOME holds no server or the fetch is not possible.
 */
export async function findJars(
  env: NodeJS.ProcessEnv,
  cache: string,
  progress: Progress,
  fetch: typeof fetchJars = fetchJars,
): Promise<Jars> {
  const installed = env.NEO4J_HOME;
  const lib = installed ? join(installed, "lib") : cache;
  if (!installed && !existsSync(cache)) await fetch(cache, progress);
  const entryPoint = entryPointIn(lib);
  if (entryPoint) return { lib, entryPoint };
  throw new SetupProblem(
    installed
      ? say(
          `NEO4J_HOME is ${installed}, but ${lib} holds no Neo4j server. Correct or unset NEO4J_HOME.`,
          `NEO4J_HOME 为 ${installed}，但 ${lib} 中没有 Neo4j 服务器。请更正或取消 NEO4J_HOME。`,
        )
      : say(
          `${lib} holds no complete Neo4j server. Delete that folder and run the same command again: it is fetched anew.`,
          `${lib} 中的 Neo4j 服务器不完整。请删除该文件夹并再次运行同一命令，将重新下载。`,
        ),
  );
}

/** Names of entries stand uncompressed in a jar, so a search for the bytes is enough. */
function entryPointIn(lib: string): string | undefined {
  if (!existsSync(lib)) return undefined;
  const jars = readdirSync(lib).filter((name) => /^neo4j-\d.*\.jar$/.test(name));
  for (const jar of jars) {
    const bytes = readFileSync(join(lib, jar));
    const found = ENTRY_POINTS.find((name) => bytes.includes(`${name.replaceAll(".", "/")}.class`));
    if (found) return found;
  }
  return undefined;
}
