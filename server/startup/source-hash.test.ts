import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { sourceHash } from "./source-hash.ts";

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "policy-graph-test-"));
  mkdirSync(join(root, "client/dist"), { recursive: true });
  writeFileSync(join(root, "client/main.ts"), "one");
  writeFileSync(join(root, "lock.json"), "{}");
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

const hash = () => sourceHash(root, ["client", "lock.json"], (path) => path === "client/dist");

it("stays the same until a file changes, is renamed or comes", () => {
  const first = hash();
  expect(hash()).toBe(first);
  writeFileSync(join(root, "client/main.ts"), "two");
  const changed = hash();
  renameSync(join(root, "client/main.ts"), join(root, "client/other.ts"));
  const renamed = hash();
  writeFileSync(join(root, "client/new.ts"), "");
  expect(new Set([first, changed, renamed, hash()]).size).toBe(4);
});

it("does not look at what is left out", () => {
  const first = hash();
  writeFileSync(join(root, "client/dist/main.js"), "built");
  expect(hash()).toBe(first);
});
