import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { chongqing, corridor, lin, sichuanFinance } from "#cypher/queries/a-small-graph";
import { fillSmallGraph } from "#cypher/queries/fill-small-graph";
import { type AskedServer, aRunningServer } from "./a-running-server.ts";

/** A busy machine may take this long to fill a database, in ms. */
const BUSY = 180_000;
let server: AskedServer;
let document: string;

beforeAll(async () => {
  server = await aRunningServer(inject("neo4j"));
  await fillSmallGraph(server.database);
  const { body } = await server.ask('{ documents(where: {title: "甲地"}) { nodes { id } } }');
  document = body.data.documents.nodes[0].id;
}, BUSY);
afterAll(() => server.close());

/** Lists at the root, then lists of a thing: the field with room for its page, and what tells its items apart. */
const lists: readonly [field: string, item: string, id?: () => string][] = [
  ["officials(PAGE)", "id"],
  ["agencies(PAGE, orderBy: [{field: COMMITMENTS, direction: DESC}])", "id"],
  ["regions(PAGE)", "id"],
  ["documents(PAGE)", "id"],
  ["documents(PAGE, orderBy: [{field: TITLE}])", "id"],
  ["commitments(PAGE)", "id"],
  ["commitments(PAGE, orderBy: [{field: DEADLINE}, {field: PUBLISHED_ON, direction: DESC}])", "id"],
  ["collaborations(PAGE)", "id"],
  ['search(query: "财政", PAGE)', "id"],
  ["commitments(PAGE)", "id", () => corridor.id],
  ["mentions(PAGE)", "quote start document { id }", () => sichuanFinance.id],
  ["neighbours(PAGE)", "entity { id }", () => sichuanFinance.id],
  ["agencies(PAGE)", "id", () => chongqing.id],
  ["collaborations(PAGE)", "id", () => chongqing.id],
  ["mentions(PAGE)", "start end entity { id }", () => document],
  ["commitments(PAGE)", "id", () => document],
];

describe("page by page every item comes once, in the order of one large page", () => {
  test.each(lists)("%s { %s }", async (field, item, id) => {
    const whole = await pageOf(field, item, id, 100, null);
    expect(whole.totalCount).toBe(whole.nodes.length);
    expect(whole.pageInfo).toMatchObject({ hasNextPage: false, hasPreviousPage: false });
    const single: unknown[] = [];
    let after: string | null = null;
    do {
      const page: Awaited<ReturnType<typeof pageOf>> = await pageOf(field, item, id, 1, after);
      expect(page.totalCount).toBe(whole.totalCount);
      expect(page.pageInfo.hasPreviousPage).toBe(after !== null);
      expect(page.edges[0]?.cursor).toBe(page.pageInfo.endCursor);
      single.push(...page.nodes);
      after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
    } while (after !== null && single.length <= whole.nodes.length);
    expect(single).toEqual(whole.nodes);
    expect(new Set(single.map((node) => JSON.stringify(node))).size).toBe(single.length);
  });
});

test("a cursor of another entity's list is refused", async () => {
  const { pageInfo } = await pageOf("mentions(PAGE)", "start", () => lin.id, 1, null);
  const answer = await ask("mentions(PAGE)", "start", () => sichuanFinance.id, 1, pageInfo.endCursor);
  expect(answer.body.errors[0].extensions.code).toBe("BAD_CURSOR");
});

interface Page {
  readonly totalCount: number;
  readonly nodes: readonly unknown[];
  readonly edges: readonly { readonly cursor: string }[];
  readonly pageInfo: {
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
    readonly endCursor: string;
  };
}

async function pageOf(
  field: string,
  item: string,
  id: (() => string) | undefined,
  first: number,
  after: string | null,
): Promise<Page> {
  const { body } = await ask(field, item, id, first, after);
  expect(body.errors).toBeUndefined();
  return id ? body.data.node.list : body.data.list;
}

function ask(
  field: string,
  item: string,
  id: (() => string) | undefined,
  first: number,
  after: string | null,
) {
  const list = `list: ${field.replace("PAGE", "first: $first, after: $after")} {
    totalCount nodes { ${item} } edges { cursor } pageInfo { hasNextPage hasPreviousPage endCursor } }`;
  const page = "$first: Int, $after: String";
  if (!id) return server.ask(`query (${page}) { ${list} }`, { first, after });
  const given = id();
  const tag = given.split("_")[0] ?? "";
  const type = tag.charAt(0).toUpperCase() + tag.slice(1);
  return server.ask(`query ($id: ID!, ${page}) { node(id: $id) { ... on ${type} { ${list} } } }`, {
    id: given,
    first,
    after,
  });
}
