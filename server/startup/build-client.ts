import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { say } from "#cypher/local/say";
import { runTool } from "./run-tool.ts";
import { sourceHash } from "./source-hash.ts";

/** All that decides what is built: the pages share `graph/text` with the server and are typed from its schema. */
const SOURCES = [
  "client",
  "graph",
  "server/schema",
  ".tasks/codegen.ts",
  "package.json",
  "package-lock.json",
];

/**
 * Builds the client into client/dist of `root`, unless it was built from the same sources. The note about that is written
 * last, so half a build is repeated. Throws SetupProblem with the end of the output where the build fails.
 */
export async function buildClient(root: string, progress: (line: string) => void): Promise<void> {
  const stamp = join(root, "client/dist/.built-from");
  const wanted = sourceHash(root, SOURCES, isNoSource);
  if (existsSync(stamp) && readFileSync(stamp, "utf8") === wanted) return;
  progress(say("Building the client (once after each change) …", "正在构建客户端（每次更改后一次）…"));
  await generateTypes(root);
  const failure = say("The client could not be built:", "客户端构建失败：");
  await runTool(root, "vite/bin/vite.js", ["build", "--config", "client/vite.config.ts"], failure);
  writeFileSync(stamp, wanted);
}

/** Writes the types and operations that the server's schema gives; they are not kept in the repository. */
export async function generateTypes(root: string): Promise<void> {
  const failure = say("The types of the schema could not be generated:", "无法根据 schema 生成类型：");
  await runTool(root, "@graphql-codegen/cli/cjs/bin.js", ["--config", ".tasks/codegen.ts"], failure);
}

function isNoSource(path: string): boolean {
  return (
    path === "client/dist" || path === "client/e2e" || /\/generated$|\/fixtures$|\.test\.tsx?$/.test(path)
  );
}
