import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { fillSmallGraph } from "#cypher/queries/fill-small-graph";
import { type AskedServer, aRunningServer } from "./a-running-server.ts";

/** A busy machine may take this long to fill a database, in ms. */
const BUSY = 180_000;
let server: AskedServer;

beforeAll(async () => {
  server = await aRunningServer(inject("neo4j"));
  await fillSmallGraph(server.database);
}, BUSY);
afterAll(() => server.close());

const text = "海南省财政厅将于2027年底前建成冷链仓库12座。";
const importing = `mutation ($input: [DocumentInput!]!, $key: String) { importDocuments(input: $input, idempotencyKey: $key) {
  id documents { source status problem document { id source title publishedOn text } } } }`;

test("a preview says what would be found and stores nothing", async () => {
  const { body } = await server.ask(
    `query ($input: DocumentInput!) { previewDocument(input: $input) { id title publishedOn homeRegion length
       entities { type name mentions { start end quote } } commitments { actors action targets { value evidence { quote } } evidence { start end quote } } } }`,
    { input: { text, title: "预览", publishedOn: "2026-01", homeRegion: "460000" } },
  );
  expect(body.errors).toBeUndefined();
  const preview = body.data.previewDocument;
  expect(preview).toMatchObject({
    title: "预览",
    publishedOn: "2026-01",
    homeRegion: "海南省",
    length: text.length,
  });
  expect(preview.entities).toContainEqual({
    type: "AGENCY",
    name: "海南省财政厅",
    mentions: [{ start: 0, end: 6, quote: "海南省财政厅" }],
  });
  for (const { evidence } of preview.commitments)
    expect(text.slice(evidence.start, evidence.end)).toBe(evidence.quote);
  expect(
    (await server.ask("query ($id: ID!) { node(id: $id) { id } }", { id: preview.id })).body.data.node,
  ).toBeNull();
});

test("an import gives one result a text, in order, and tells what failed and why", async () => {
  const input = [
    { text, source: "hainan.txt" },
    { text: " " },
    { text, source: "z.txt", homeRegion: "无此地" },
  ];
  const { body } = await server.ask(importing, { input, key: "first" });
  expect(body.errors).toBeUndefined();
  const { id, documents } = body.data.importDocuments;
  expect(id).toBe("first");
  expect(documents).toEqual([
    {
      source: "hainan.txt",
      status: "IMPORTED",
      problem: null,
      document: { id: expect.any(String), source: "hainan.txt", title: text, publishedOn: null, text },
    },
    {
      source: expect.stringMatching(/^text-/),
      status: "FAILED",
      problem: "Argument input.1.text is empty. Give the text of a document.",
      document: null,
    },
    {
      source: "z.txt",
      status: "FAILED",
      problem: expect.stringMatching(/homeRegion.*无此地/),
      document: null,
    },
  ]);

  const again = await server.ask(importing, { input, key: "first" });
  expect(again.body.data.importDocuments, "the same key gives the first result").toEqual(
    body.data.importDocuments,
  );
  const other = await server.ask(importing, { input: [{ text: "另一段文字。" }], key: "first" });
  expect([other.status, other.body.errors[0].extensions.code]).toEqual([409, "CONFLICT"]);
  const unkeyed = await server.ask(importing, { input: [{ text, source: "hainan.txt" }] });
  expect(unkeyed.body.data.importDocuments.documents[0].status).toBe("UNCHANGED");
});

test("how far an import is comes as a stream of events that ends with it", async () => {
  const subscription = {
    query: "subscription ($id: ID!) { importProgress(id: $id) { done total source status } }",
    variables: { id: "second" },
  };
  const stream = fetch(`${server.url}/graphql/stream`, {
    method: "POST",
    headers: { "content-type": "application/json", accept: "text/event-stream" },
    body: JSON.stringify(subscription),
  }).then((response) => response.text());
  await server.ask(importing, {
    input: [{ text: "云南省财政厅将新建书院3座。", source: "yunnan.txt" }],
    key: "second",
  });
  const events = (await stream).split("\n").filter((line) => line.startsWith("data: {"));
  expect(events.map((line) => JSON.parse(line.slice(6)).data.importProgress)).toEqual([
    { done: 0, total: 1, source: null, status: null },
    { done: 1, total: 1, source: "yunnan.txt", status: "IMPORTED" },
  ]);
});

test.each([
  ["{ schemaVersion }", "BAD_REQUEST"],
  ["subscription { nothing }", "GRAPHQL_VALIDATION_FAILED"],
  ["subscription {", "GRAPHQL_PARSE_FAILED"],
  [`subscription { importProgress(id: "${"x".repeat(101)}") { done } }`, "BAD_USER_INPUT"],
])("the stream refuses %.30s", async (query, code) => {
  const response = await fetch(`${server.url}/graphql/stream`, {
    method: "POST",
    headers: { "content-type": "application/json", accept: "text/event-stream" },
    body: JSON.stringify({ query }),
  });
  expect(await response.text()).toContain(`"code":"${code}"`);
});

test("deleting a document takes it away, a second time there is nothing to take", async () => {
  const { body } = await server.ask('{ documents(where: {title: "海南省"}) { nodes { id } } }');
  const [{ id }] = body.data.documents.nodes;
  const remove = "mutation ($id: ID!) { deleteDocument(id: $id) { id deleted } }";
  expect((await server.ask(remove, { id })).body.data.deleteDocument).toEqual({ id, deleted: true });
  expect((await server.ask(remove, { id })).body.data.deleteDocument).toEqual({ id, deleted: false });
  expect((await server.ask(remove, { id: "no id" })).body.data.deleteDocument).toEqual({
    id: "no id",
    deleted: false,
  });
  expect((await server.ask("query ($id: ID!) { node(id: $id) { id } }", { id })).body.data.node).toBeNull();
});
