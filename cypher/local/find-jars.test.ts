import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { findJars } from "./find-jars.ts";

let folder: string;
const quiet = () => {};
const forbidden = () => Promise.reject(new Error("Nothing may be fetched here."));

beforeEach(() => {
  vi.stubEnv("LC_ALL", "C");
  folder = mkdtempSync(join(tmpdir(), "policy-graph-test-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function aLib(path: string, className: string): string {
  const lib = join(folder, path);
  mkdirSync(lib, { recursive: true });
  writeFileSync(join(lib, "neo4j-5.26.29.jar"), `PK…${className}.class…`);
  writeFileSync(join(lib, "neo4j-server-5.26.29.jar"), "PK…");
  return lib;
}

it("takes an installed Neo4j before the cache", async () => {
  const lib = aLib("installed/lib", "org/neo4j/server/Neo4jCommunity");
  const cache = aLib("cache", "org/neo4j/server/CommunityEntryPoint");
  const env = { NEO4J_HOME: join(folder, "installed") };
  expect(await findJars(env, cache, quiet, forbidden)).toEqual({
    lib,
    entryPoint: "org.neo4j.server.Neo4jCommunity",
  });
});

it("takes the cache without fetching", async () => {
  const lib = aLib("cache", "org/neo4j/server/CommunityEntryPoint");
  expect(await findJars({}, lib, quiet, forbidden)).toEqual({
    lib,
    entryPoint: "org.neo4j.server.CommunityEntryPoint",
  });
});

it("fetches where there is no cache", async () => {
  const cache = join(folder, "cache");
  const fetch = vi.fn(async () => void aLib("cache", "org/neo4j/server/CommunityEntryPoint"));
  expect((await findJars({}, cache, quiet, fetch)).lib).toBe(cache);
  expect(fetch).toHaveBeenCalledExactlyOnceWith(cache, quiet);
});

it("says that NEO4J_HOME holds no server instead of fetching another", async () => {
  const env = { NEO4J_HOME: join(folder, "nowhere") };
  await expect(findJars(env, join(folder, "cache"), quiet, forbidden)).rejects.toThrow(
    "Correct or unset NEO4J_HOME.",
  );
});
