import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { localSettings } from "#cypher/local/write-conf";
import { configVariables, parseConfig } from "../config.ts";

const file = readFileSync(new URL("../../docker-compose.yml", import.meta.url), "utf8");

/** What the image itself takes besides settings. */
const ofTheImage = ["NEO4J_AUTH"];

/** Reads the block `environment:` of a service, one `NAME: "value"` a line. */
function environmentOf(service: string): Map<string, string> {
  const [, body = ""] = new RegExp(`\\n  ${service}:\\n((?:(?: {4}.*)?\\n)+)`).exec(file) ?? [];
  const [, block = ""] = /\n? {4}environment:\n((?: {6}.*\n)+)/.exec(body) ?? [];
  return new Map(
    [...block.matchAll(/^ {6}(\w+): "(.*)"$/gm)].map(([, name = "", value = ""]) => [name, value]),
  );
}

/** The image's spelling of a setting: `db.tx_log.preallocate` is NEO4J_db_tx__log_preallocate. */
function settingOf(variable: string): string {
  return variable.replace("NEO4J_", "").replaceAll("__", "\0").replaceAll("_", ".").replaceAll("\0", "_");
}

it("tells the product only what its configuration knows, and that accepts it", () => {
  const given = environmentOf("policy-graph");
  expect([...given.keys()].filter((name) => !configVariables.includes(name))).toEqual([]);
  given.set("NEO4J_PASSWORD", "geheim-und-lang");
  expect(parseConfig(Object.fromEntries(given))).toEqual({
    host: "0.0.0.0",
    port: 4000,
    neo4j: { uri: "bolt://neo4j:7687", user: "neo4j", password: "geheim-und-lang", database: "neo4j" },
  });
});

it("gives Neo4j the settings of a local server under their own names", () => {
  const names = [...environmentOf("neo4j").keys()].filter((name) => !ofTheImage.includes(name));
  const known = Object.keys(localSettings(7687));
  expect(names.length).toBeGreaterThan(10);
  expect(names.map(settingOf).filter((name) => !known.includes(name))).toEqual([]);
});

it("publishes every port on this machine only", () => {
  const ports = [...file.matchAll(/^ {6}- "(.*):(\d+)"$/gm)].map(([, here = "", inside]) => [
    here.replace(/\$\{\w+:-(\d+)\}/, "$1"),
    inside,
  ]);
  expect(ports).toEqual([
    ["127.0.0.1:7687", "7687"],
    ["127.0.0.1:4000", "4000"],
  ]);
});

it("holds no password and refuses to start without one", () => {
  expect(environmentOf("neo4j").get("NEO4J_AUTH")).toMatch(/^neo4j\/\$\{NEO4J_PASSWORD:\?.+\}$/);
  expect(environmentOf("policy-graph").get("NEO4J_PASSWORD")).toMatch(/^\$\{NEO4J_PASSWORD:\?.+\}$/);
});
