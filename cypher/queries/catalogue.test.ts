import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";

const files = readdirSync(import.meta.dirname);
const statements = files.filter((file) => file.endsWith(".cypher"));
const read = (file: string) => readFileSync(new URL(file, import.meta.url), "utf8");

describe.each(statements)("%s", (file) => {
  const text = read(file);
  const code = text.replace(/\/\/.*$/gm, "");

  test("begins with what it answers", () => {
    expect(text).toMatch(/^\/\/ \S.+[.?]\n/);
  });

  test("has a twin that binds it", () => {
    const twin = file.replace(".cypher", ".ts");
    expect(files).toContain(twin);
    expect(read(twin)).toContain(`defineQuery("${file.replace(".cypher", "")}"`);
  });

  test("only reads", () => {
    expect(code).not.toMatch(/\b(CREATE|MERGE|SET|DELETE|REMOVE|DROP|FOREACH|LOAD)\b/);
  });
});

test("no other file of this folder holds a whole statement", () => {
  const modules = files.filter((file) => file.endsWith(".ts") && !file.includes(".test."));
  for (const file of modules)
    if (file !== "fill-small-graph.ts") expect(read(file), file).not.toMatch(/^\s*(MATCH|UNWIND|CALL) /m);
});
