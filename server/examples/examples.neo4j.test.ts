import { readdirSync, readFileSync } from "node:fs";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { chongqing, chongqingFinance, corridor, lin, sichuan } from "#cypher/queries/a-small-graph";
import { fillSmallGraph } from "#cypher/queries/fill-small-graph";
import { type AskedServer, aRunningServer } from "../a-running-server.ts";

/** A busy machine may take this long to fill a database, in ms. */
const BUSY = 180_000;
let server: AskedServer;

beforeAll(async () => {
  server = await aRunningServer(inject("neo4j"));
  await fillSmallGraph(server.database);
}, BUSY);
afterAll(() => server.close());

const quote = "林一川说，到2025年，财政局将与四川省财政厅共建西部算力走廊，投资20亿元。";

/** Each example with variables for the small graph and a part of its answer. */
const examples: Readonly<Record<string, { readonly variables: object; readonly answer: object }>> = {
  "find-an-entity": {
    variables: { query: "lyc" },
    answer: {
      search: { nodes: [{ __typename: "Official", name: "林一川", aliases: [], commitmentCount: 1 }] },
    },
  },
  "what-an-agency-stands-behind": {
    variables: { agency: [chongqingFinance.id] },
    answer: {
      commitments: {
        totalCount: 1,
        nodes: [
          {
            action: "共建",
            speaker: { name: "林一川" },
            programs: [{ name: "西部算力走廊" }],
            evidence: { quote },
          },
        ],
      },
    },
  },
  "where-two-regions-work-together": {
    variables: { regions: [chongqing.id, sichuan.id] },
    answer: { collaborations: { totalCount: 2, nodes: [{ evidence: { quote } }, { evidence: { quote } }] } },
  },
  "promises-due-by": {
    variables: { from: "2025-01-01", to: "2025-12-31" },
    answer: { stats: { totalCommitments: 1, groups: [{ count: 1, keys: [{ label: "重庆市财政局" }] }] } },
  },
  "how-two-entities-are-connected": {
    variables: { from: lin.id, to: corridor.id },
    answer: { paths: [{ hops: [{ relation: "SPEAKS", label: "共建", evidence: [{ quote }] }] }, {}] },
  },
};

test.each(readdirSync(import.meta.dirname).filter((file) => file.endsWith(".graphql")))(
  "%s answers as it says",
  async (file) => {
    const example = examples[file.replace(".graphql", "")];
    if (!example) throw new Error(`${file} has no expected answer in this test.`);
    const text = readFileSync(new URL(file, import.meta.url), "utf8");
    const { body } = await server.ask(text, { ...example.variables });
    expect(body.errors).toBeUndefined();
    expect(body.data).toMatchObject(example.answer);
  },
);
