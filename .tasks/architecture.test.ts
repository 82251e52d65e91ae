import { resolve } from "node:path";
import { describe, expect, it } from "vitest";
import {
  cypherOnlyIn,
  environmentOnlyIn,
  flowsThrough,
  noBarrels,
  noCycles,
  packageOnlyIn,
  type Rule,
} from "./architecture/rules.ts";
import { type SourceFile, sourceFiles } from "./architecture/source-files.ts";

/** Text becomes a graph, the graph goes to Neo4j, questions are asked about it, people look at it. */
const flow = ["graph", "cypher", "server", "client"];

/** Inside graph: what exists, how texts are read, the words, who is meant, what is said, where it is kept, programs. */
const flowOfGraph = [
  "model",
  "text",
  "lexicon",
  "resolve",
  "extract",
  "training",
  "load",
  "cli",
  "fixtures",
  "bench",
];

const driverDoors = [
  "cypher/driver.ts",
  "cypher/rows/",
  // Shows plans to tests.
  "cypher/explain.ts",
];
const canvas = ["client/src/canvas/"];

/** Programs, which are told by the environment what to do, and the local server, which is found through it. */
const programs = [
  "server/config.ts",
  "server/start.ts",
  "server/dev.ts",
  "cypher/cli/",
  "cypher/local/",
  "client/e2e/",
  "client/vite.config.ts",
  ".tasks/",
];

/** All but this file, whose examples break every rule. */
const files = sourceFiles(resolve(import.meta.dirname, "..")).filter(
  ({ path }) => path !== ".tasks/architecture.test.ts",
);
const product = files.filter(({ path }) => !/\.test\.tsx?$/.test(path));

interface Case {
  readonly title: string;
  readonly rule: Rule;
  readonly looksAt: readonly SourceFile[];
  /** Files that break the rule, and what is said about them. */
  readonly bad: readonly (readonly [path: string, text: string])[];
  readonly said: readonly string[];
  /** Files that come close and do not. */
  readonly good: readonly (readonly [path: string, text: string])[];
}

const cases: readonly Case[] = [
  {
    title: "the top folders import only from the ones before them",
    rule: flowsThrough(flow),
    looksAt: files,
    bad: [
      ["graph/load/a.ts", 'import type { Database } from "#cypher/driver";'],
      ["cypher/b.ts", 'const app = await import("../server/app.ts");'],
    ],
    said: [
      "graph/load/a.ts imports cypher/driver.ts, which comes later in graph → cypher → server → client.",
      "cypher/b.ts imports server/app.ts, which comes later in graph → cypher → server → client.",
    ],
    good: [
      ["server/a.ts", 'import { x } from "#graph/model/entity";\n// import { y } from "../client/src/y.ts";'],
    ],
  },
  {
    title: "the folders of graph import only from the ones before them",
    rule: flowsThrough(flowOfGraph.map((folder) => `graph/${folder}`)),
    looksAt: product,
    bad: [["graph/text/a.ts", 'import { words } from "../lexicon/words.ts";']],
    said: [
      "graph/text/a.ts imports graph/lexicon/words.ts, which comes later in " +
        `${flowOfGraph.map((folder) => `graph/${folder}`).join(" → ")}.`,
    ],
    good: [["graph/lexicon/a.ts", 'import type { Span } from "../model/span.ts";']],
  },
  {
    title: "no file imports itself by way of others",
    rule: noCycles,
    looksAt: files,
    bad: [
      ["graph/a.ts", 'import { b } from "./b.ts";'],
      ["graph/b.ts", 'import { type C, c } from "#graph/c";'],
      ["graph/c.ts", 'import "./a.ts";'],
    ],
    said: ["graph/a.ts → graph/b.ts → graph/c.ts → graph/a.ts is a cycle of imports."],
    good: [
      ["graph/a.ts", 'import { b } from "./b.ts"; import { c } from "./c.ts";'],
      ["graph/b.ts", 'import { c } from "./c.ts";'],
      ["graph/c.ts", 'import type { A } from "./a.ts";'],
    ],
  },
  {
    title: "the driver has one door",
    rule: packageOnlyIn("neo4j-driver", driverDoors),
    looksAt: files,
    bad: [["server/a.ts", 'import type { Driver } from "neo4j-driver";']],
    said: [
      "server/a.ts imports neo4j-driver, which only cypher/driver.ts, cypher/rows/, cypher/explain.ts may.",
    ],
    good: [["cypher/rows/a.ts", 'import neo4j from "neo4j-driver";']],
  },
  {
    title: "only the canvas knows Cytoscape",
    rule: packageOnlyIn("cytoscape", canvas),
    looksAt: files,
    bad: [["client/src/pages/A.tsx", 'import cytoscape from "cytoscape";']],
    said: ["client/src/pages/A.tsx imports cytoscape, which only client/src/canvas/ may."],
    good: [["client/src/canvas/A.tsx", 'import cytoscape from "cytoscape";']],
  },
  {
    title: "only programs read the environment",
    rule: environmentOnlyIn(programs),
    looksAt: product,
    bad: [["cypher/driver.ts", "const uri = process.env.NEO4J_URI;"]],
    said: [`cypher/driver.ts reads process.env, which only ${programs.join(", ")} may.`],
    good: [
      ["server/config.ts", "const env = process.env;"],
      ["server/app.ts", "// process.env is read by the program that starts this."],
    ],
  },
  {
    title: "Cypher lives in cypher",
    rule: cypherOnlyIn(["cypher/"]),
    // The rule itself spells out what Cypher looks like, and tests of the server send it as an attack.
    looksAt: files.filter(
      ({ path }) => path !== ".tasks/architecture/rules.ts" && !/\.test\.tsx?$/.test(path),
    ),
    bad: [
      ["server/a.ts", "run(`MATCH (n:Agency) RETURN n`)"],
      ["server/queries/b.cypher", ""],
    ],
    said: [
      "server/a.ts holds Cypher, which only cypher/ may.",
      "server/queries/b.cypher holds Cypher, which only cypher/ may.",
    ],
    good: [
      ["cypher/queries/a.cypher", "MATCH (n) RETURN n"],
      ["server/a.ts", "// MATCH (n) is asked elsewhere\nif (text.match(/x/)) return merge(a);"],
    ],
  },
  {
    title: "no file only passes on what others export",
    rule: noBarrels,
    looksAt: files,
    bad: [
      ["graph/model/index.ts", 'export { entity } from "./entity.ts";'],
      ["graph/model/all.ts", 'export * from "./entity.ts";'],
    ],
    said: [
      "graph/model/index.ts passes on what other files export; import those files instead.",
      "graph/model/all.ts passes on what other files export; import those files instead.",
    ],
    good: [["client/src/index.ts", "export function main() {}"]],
  },
];

describe.each(cases)("$title", ({ rule, looksAt, bad, said, good }) => {
  it("holds", () => {
    expect(rule(looksAt)).toEqual([]);
  });

  it("is broken by a file that breaks it", () => {
    expect(rule(asFiles(bad))).toEqual(said);
  });

  it("is not broken by a file that comes close", () => {
    expect(rule(asFiles(good))).toEqual([]);
  });
});

function asFiles(list: readonly (readonly [path: string, text: string])[]): SourceFile[] {
  return list.map(([path, text]) => ({ path, text }));
}
