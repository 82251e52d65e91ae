import { readdirSync, readFileSync } from "node:fs";
import { z } from "zod";
import type { Query } from "./query.ts";

/** One file with a statement, and what its twin binds it to. */
export interface CatalogueEntry {
  readonly folder: "queries" | "writes";
  readonly name: string;
  readonly text: string;
  /** The query of that name among what the twin exports; null where there is none. */
  readonly query: Query | null;
  /** Names of what the twin exports. */
  readonly exports: readonly string[];
  /** Whether the twin fills pieces into the statement (lines that end in `// {piece}`): then it exports a function. */
  readonly isTemplate: boolean;
}

const binding = z.object({
  name: z.string(),
  mode: z.enum(["READ", "WRITE"]),
  text: z.string(),
  params: z.custom<Query["params"]>((value) => value instanceof z.ZodType),
  row: z.custom<Query["row"]>((value) => value instanceof z.ZodType),
});

/** Every statement of the product with its twin, for the tests that look at all of them. */
export async function readCatalogue(): Promise<CatalogueEntry[]> {
  const queries = namesIn("queries").map(async (name) =>
    entry("queries", name, await import(`./queries/${name}.ts`).catch(() => ({}))),
  );
  const writes = namesIn("writes").map(async (name) =>
    entry("writes", name, await import(`./writes/${name}.ts`).catch(() => ({}))),
  );
  return Promise.all([...queries, ...writes]);
}

/** Names of the parameters that a statement uses, sorted. */
export function parametersIn(text: string): string[] {
  return [...new Set([...withoutComments(text).matchAll(/\$(\w+)/g)].map(([, name]) => name ?? ""))].sort();
}

/** Names of the parameters that a twin declares, sorted. */
export function parametersOf({ params }: Query): string[] {
  return params instanceof z.ZodObject ? Object.keys(params.shape).sort() : [];
}

/** The words in a statement that write, upper case. */
export function writeClausesIn(text: string): string[] {
  const words = withoutComments(text).match(/\b(CREATE|MERGE|SET|DELETE|REMOVE|DROP|FOREACH|LOAD)\b/gi) ?? [];
  return words.map((word) => word.toUpperCase());
}

function namesIn(folder: CatalogueEntry["folder"]): string[] {
  return readdirSync(new URL(`./${folder}/`, import.meta.url))
    .filter((file) => file.endsWith(".cypher"))
    .map((file) => file.slice(0, -".cypher".length))
    .sort();
}

function entry(folder: CatalogueEntry["folder"], name: string, exported: object): CatalogueEntry {
  const text = readFileSync(new URL(`./${folder}/${name}.cypher`, import.meta.url), "utf8");
  const found = Object.values(exported)
    .map((each) => binding.safeParse(each))
    .find((each) => each.success && each.data.name === name);
  return {
    folder,
    name,
    text,
    query: found?.success ? found.data : null,
    exports: Object.keys(exported),
    isTemplate: /\/\/ \{\w+\}$/m.test(text),
  };
}

function withoutComments(text: string): string {
  return text.replace(/\/\/.*$/gm, "");
}
