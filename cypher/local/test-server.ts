import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TestProject } from "vitest/node";
import type { Connection } from "../driver.ts";
import { startLocalNeo4j } from "./start-local-neo4j.ts";

declare module "vitest" {
  export interface ProvidedContext {
    /** The empty server that the tests may fill and wipe; read it with `inject("neo4j")`. */
    neo4j: Connection;
  }
}

/** Starts one server for all test files of a run, or takes the one of NEO4J_URI where its owner allows to wipe it. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const { NEO4J_URI, NEO4J_TEST_ALLOW_WIPE, ...local } = process.env;
  const progress = (line: string) => process.stderr.write(`${line}\n`);
  if (NEO4J_URI && NEO4J_TEST_ALLOW_WIPE !== "1")
    progress(
      "Tests wipe the database they use, so the one of NEO4J_URI is left alone and a temporary one is started; NEO4J_TEST_ALLOW_WIPE=1 allows to use it.",
    );
  const env = NEO4J_TEST_ALLOW_WIPE === "1" ? process.env : local;
  const home = mkdtempSync(join(tmpdir(), "policy-graph-test-neo4j-"));
  const server = await startLocalNeo4j({ home, env, progress });
  project.provide("neo4j", server.connection);
  return async () => {
    await server.stop();
    rmSync(home, { recursive: true, force: true });
  };
}
