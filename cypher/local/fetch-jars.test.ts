import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { fetchJars } from "./fetch-jars.ts";
import type { RunMaven } from "./run-maven.ts";
import { SetupProblem } from "./setup-problem.ts";

let folder: string;
let lib: string;
const quiet = () => {};

beforeEach(() => {
  vi.stubEnv("LC_ALL", "C");
  folder = mkdtempSync(join(tmpdir(), "policy-graph-test-"));
  lib = join(folder, "lib");
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** A Maven that brings one jar and then ends as told. */
function maven(exitCode: number | undefined, output = ""): RunMaven {
  return async (args) => {
    const target = args.find((arg) => arg.startsWith("-DoutputDirectory="))?.slice(18) ?? "";
    mkdirSync(target, { recursive: true });
    writeFileSync(join(target, "neo4j-5.26.29.jar"), "");
    await sleep(20);
    return { exitCode, output };
  };
}

it("brings the jars into the folder and leaves nothing else", async () => {
  await fetchJars(lib, quiet, maven(0));
  expect(readdirSync(folder)).toEqual(["lib"]);
  expect(readdirSync(lib)).toEqual(["neo4j-5.26.29.jar"]);
});

it("never shows half a fetch as a folder, and fetches again next time", async () => {
  await expect(fetchJars(lib, quiet, maven(1, "[ERROR] Connection reset"))).rejects.toThrow(
    "Connection reset",
  );
  expect(existsSync(lib)).toBe(false);
  mkdirSync(`${lib}.arriving`);
  writeFileSync(join(`${lib}.arriving`, "left-behind.jar"), "");
  await fetchJars(lib, quiet, maven(0));
  expect(readdirSync(lib)).toEqual(["neo4j-5.26.29.jar"]);
});

it("fetches once where two want the jars at the same time", async () => {
  const run = vi.fn(maven(0));
  await Promise.all([fetchJars(lib, quiet, run), fetchJars(lib, quiet, run)]);
  expect(run).toHaveBeenCalledTimes(1);
  expect(readdirSync(folder)).toEqual(["lib"]);
});

it("names the commands that install Maven where it is missing", async () => {
  const fetch = fetchJars(lib, quiet, maven(undefined));
  await expect(fetch).rejects.toBeInstanceOf(SetupProblem);
  await expect(fetch).rejects.toThrow("sudo apt install maven; macOS: brew install maven");
  await expect(fetch).rejects.toThrow("docker compose up");
});

it("says that the disk is full where Maven ran out of room", async () => {
  const fetch = fetchJars(lib, quiet, maven(1, "[ERROR] x.jar: No space left on device"));
  await expect(fetch).rejects.toThrow("The disk is full");
  expect(readdirSync(folder)).toEqual([]);
});
