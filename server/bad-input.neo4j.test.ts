import { request as httpRequest } from "node:http";
import { gzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { chongqingFinance } from "#cypher/queries/a-small-graph";
import { fillSmallGraph } from "#cypher/queries/fill-small-graph";
import { type Answer, type AskedServer, aRunningServer } from "./a-running-server.ts";

/** A busy machine may take this long to fill a database, in ms. */
const BUSY = 180_000;
let server: AskedServer;
const lines: string[] = [];

beforeAll(async () => {
  server = await aRunningServer(inject("neo4j"), { lines });
  await fillSmallGraph(server.database);
}, BUSY);
afterAll(() => server.close());

/** What holds for every refusal: a sentence of ours, the request's id, and nothing about the inside. */
function expectRefusal({ status, body }: Answer, expected: number, code: string): void {
  expect(body.errors?.[0]?.extensions?.code).toBe(code);
  expect(status).toBe(expected);
  const text = JSON.stringify(body);
  expect(text).not.toMatch(/stacktrace|node_modules|\.ts:|bolt:\/\/|MATCH \(|Did you mean/);
  for (const { extensions } of body.errors) expect(extensions.requestId).toMatch(/^[0-9a-f-]{36}$/);
}

async function stillServes(): Promise<void> {
  expect((await server.ask("{ schemaVersion }")).body).toEqual({
    data: { schemaVersion: expect.any(String) },
  });
}

const repeat = (text: string | ((index: number) => string), times: number, between = " ") =>
  Array.from({ length: times }, (_, index) => (typeof text === "string" ? text : text(index))).join(between);

const doubling = (levels: number) =>
  `{ counts { ...F0 } } ${repeat(
    (level) =>
      `fragment F${level} on Counts { ${level === levels - 1 ? "officials" : `...F${level + 1} ... on Counts { ...F${level + 1} }`} }`,
    levels,
  )}`;

describe("the shape of a document", () => {
  const parse = "GRAPHQL_PARSE_FAILED";
  const validation = "GRAPHQL_VALIDATION_FAILED";
  const complex = "QUERY_TOO_COMPLEX";
  test.each<[string, string, string]>([
    ["6,000 levels of nesting", `${"{a".repeat(6_000)}${"}".repeat(6_000)}`, parse],
    ["20,000 levels that are never closed", "{a".repeat(20_000), parse],
    ["20,000 open lists as a value", `{ nodes(ids: ${"[".repeat(20_000)}`, parse],
    ["almost a megabyte", `{ ${repeat("schemaVersion", 70_000)} }`, parse],
    [
      "a hundred aliases of one costly field",
      `{ ${repeat((index) => `a${index}: stats(groupBy: [ACTOR]) { totalGroups }`, 100)} }`,
      complex,
    ],
    ["the same field a thousand times", `{ ${repeat("schemaVersion", 1_000)} }`, validation],
    [
      "the same field with arguments a thousand times",
      `{ ${repeat("commitments(first: 1) { totalCount }", 1_000)} }`,
      parse,
    ],
    [
      "400 overlapping fragments",
      `{ counts { ${repeat((index) => `...G${index}`, 400)} } } ${repeat((index) => `fragment G${index} on Counts { officials }`, 400)}`,
      parse,
    ],
    ["fragments that double 14 times", doubling(15), validation],
    ["fragments that double 24 times", doubling(25), validation],
    ["a fragment in itself", "{ counts { ...A } } fragment A on Counts { officials ...A }", validation],
    [
      "fragments in a circle",
      "{ counts { ...A } } fragment A on Counts { ...B } fragment B on Counts { ...A }",
      validation,
    ],
    ["an unknown fragment", "{ counts { ...A } }", validation],
    ["an unused fragment", "{ schemaVersion } fragment A on Counts { officials }", validation],
    ["an unknown directive five hundred times", `{ schemaVersion ${repeat("@aa", 500)} }`, validation],
    ["@include five hundred times", `{ schemaVersion ${repeat("@include(if: true)", 500)} }`, parse],
    ["a variable that was not declared", "{ schemaVersion @skip(if: $undefined) }", validation],
    [
      "introspection in circles",
      `{ __schema { types { ${"fields { type { ".repeat(20)} name ${"} }".repeat(20)} } } }`,
      validation,
    ],
    ["__typename ten thousand times", `{ ${repeat("__typename", 10_000)} }`, parse],
    ["a field that does not exist", "{ schemaVersio }", validation],
    ["an unnamed operation beside a named one", "{ schemaVersion } query Q { schemaVersion }", validation],
    [
      "thirteen levels",
      `{ search(query: "x") { nodes { ${"neighbours { nodes { entity { ".repeat(4)} id ${"} } }".repeat(4)} } } }`,
      complex,
    ],
    [
      "a hundred times a hundred times a hundred",
      "{ agencies(first: 100) { nodes { neighbours(first: 100) { nodes { entity { neighbours(first: 100) { nodes { strength } } } } } } } }",
      complex,
    ],
    [
      "more fields at the root than allowed",
      `{ ${repeat((index) => `... { c${index}: schemaVersion }`, 21)} }`,
      complex,
    ],
    ["a mark of byte order and nothing else", "\ufeff", parse],
    ["comments alone", "# nothing", parse],
    ["a NUL", "{ \u0000 }", parse],
    ["half a character", "{ \ud800 }", parse],
  ])("%s", async (_, query, code) => {
    const answer = await server.ask(query);
    if (code === validation) {
      expect(["GRAPHQL_VALIDATION_FAILED", "QUERY_TOO_COMPLEX"]).toContain(
        answer.body.errors?.[0]?.extensions?.code,
      );
      expectRefusal(answer, 400, answer.body.errors[0].extensions.code);
    } else expectRefusal(answer, 400, code);
    await stillServes();
  });

  test("the introspection that tools send is answered", async () => {
    const { getIntrospectionQuery } = await import("graphql");
    const { status, body } = await server.ask(getIntrospectionQuery());
    expect([status, body.errors]).toEqual([200, undefined]);
  });

  test("an operation that is not in the document", async () => {
    const send = (operationName: string | null) =>
      server.send("/graphql", {
        method: "POST",
        headers: { "content-type": "application/json", accept: "application/graphql-response+json" },
        body: JSON.stringify({ query: "query A { schemaVersion } query B { schemaVersion }", operationName }),
      });
    expectRefusal(await send(null), 400, "OPERATION_RESOLUTION_FAILURE");
    expectRefusal(await send("C"), 400, "OPERATION_RESOLUTION_FAILURE");
  });

  test.each([[""], [null], [5], [{}], [[]]])("the query %j", async (query) => {
    expectRefusal(await server.ask(query), 400, "BAD_REQUEST");
  });
});

describe("arguments and variables", () => {
  const page =
    "query ($first: Int, $after: String) { commitments(first: $first, after: $after) { totalCount } }";

  test.each([-1, 0, 101, 2_147_483_648, 1.5, "5", null, true])("first: %j", async (first) => {
    expectRefusal(await server.ask(page, { first }), 400, "BAD_USER_INPUT");
  });

  test("first says its bounds", async () => {
    const { body } = await server.ask(page, { first: 101 });
    expect(body.errors[0]).toMatchObject({
      message: "Argument first must be between 1 and 100, got 101.",
      path: ["commitments"],
      extensions: { argument: "first", min: 1, max: 100 },
    });
  });

  test("without first a page has twenty", async () => {
    const { body } = await server.ask("{ limits { maxPageSize } commitments { nodes { id } } }");
    expect(body.data.commitments.nodes).toHaveLength(4);
  });

  test("a cursor that is none, of another field, order or filter", async () => {
    const { body } = await server.ask(
      "{ commitments(first: 1) { pageInfo { endCursor } } documents(first: 1) { pageInfo { endCursor } } }",
    );
    const own: string = body.data.commitments.pageInfo.endCursor;
    const foreign: string = body.data.documents.pageInfo.endCursor;
    for (const after of ["garbage", "", foreign, own.slice(0, -3), `${own}A`, "x".repeat(10_000)])
      expectRefusal(await server.ask(page, { after }), 400, "BAD_CURSOR");
    const sorted =
      "query ($after: String) { commitments(after: $after, orderBy: [{field: DEADLINE}]) { totalCount } }";
    expectRefusal(await server.ask(sorted, { after: own }), 400, "BAD_CURSOR");
    const filtered =
      "query ($after: String) { commitments(after: $after, where: {hasTarget: true}) { totalCount } }";
    expectRefusal(await server.ask(filtered, { after: own }), 400, "BAD_CURSOR");
    expect((await server.ask(page, { after: own })).body.errors).toBeUndefined();
  });

  test.each([
    "",
    "agency_zzz",
    "target_00000000000000000000",
    "' OR 1=1 //",
    '"}) DETACH DELETE n //',
    "`) MATCH (n) DETACH DELETE n //",
    "$param",
    "\\u0027",
    "x".repeat(1_000_000),
  ])("the id %.20j is the id of nothing", async (id) => {
    const { body } = await server.ask("query ($id: ID!) { node(id: $id) { id } }", { id });
    expect(body).toEqual({ data: { node: null } });
  });

  test("lists of ids that are too long", async () => {
    const ids = Array.from({ length: 101 }, (_, index) => `agency_${index}`);
    expectRefusal(
      await server.ask("query ($ids: [ID!]!) { nodes(ids: $ids) { id } }", { ids }),
      400,
      "BAD_USER_INPUT",
    );
    const where = { actor: ids };
    const filtered = "query ($where: CommitmentFilter) { commitments(where: $where) { totalCount } }";
    expectRefusal(await server.ask(filtered, { where }), 400, "BAD_USER_INPUT");
    const picture = { ids: Array.from({ length: 501 }, (_, index) => `a${index}`) };
    expectRefusal(
      await server.ask("query ($ids: [ID!]!) { subgraph(ids: $ids) { missing } }", picture),
      400,
      "BAD_USER_INPUT",
    );
  });

  test("filters that are too deep or too wide", async () => {
    const filtered = "query ($where: CommitmentFilter) { commitments(where: $where) { totalCount } }";
    let deep: object = { hasTarget: true };
    for (let level = 0; level < 200; level += 1) deep = { and: [deep] };
    expectRefusal(await server.ask(filtered, { where: deep }), 400, "BAD_USER_INPUT");
    const wide = { or: Array.from({ length: 51 }, () => ({ hasTarget: true })) };
    expectRefusal(await server.ask(filtered, { where: wide }), 400, "BAD_USER_INPUT");
  });

  test.each([2, -1, 1.0001, "NaN", "0.5", true])("the least confidence %j", async (minConfidence) => {
    const filtered = "query ($c: CommitmentFilter) { commitments(where: $c) { totalCount } }";
    const listed = "query ($c: EntityFilter) { officials(where: $c) { totalCount } }";
    const where = { c: { minConfidence } };
    expectRefusal(await server.ask(filtered, where), 400, "BAD_USER_INPUT");
    expectRefusal(await server.ask(listed, where), 400, "BAD_USER_INPUT");
  });

  test("the least confidence NaN, written into the document", async () => {
    const answer = await server.ask("{ commitments(where: {minConfidence: NaN}) { totalCount } }");
    expectRefusal(answer, 400, "GRAPHQL_VALIDATION_FAILED");
  });

  test("no least confidence at all is none", async () => {
    const all = "{ commitments { totalCount } }";
    const none = "{ commitments(where: {minConfidence: null}) { totalCount } }";
    expect((await server.ask(none)).body).toEqual((await server.ask(all)).body);
  });

  test.each([
    "2024-02-30",
    "0000-01-01",
    "99999-01-01",
    "2024-13-01",
    "2024-1-1",
    "2024-01-01T00:00:00+99:99",
    "",
    20240101,
    true,
  ])("the date %j", async (day) => {
    const filtered = "query ($day: Date) { commitments(where: {deadlineFrom: $day}) { totalCount } }";
    expectRefusal(await server.ask(filtered, { day }), 400, "BAD_USER_INPUT");
  });

  test("a date that does not exist, written into the document", async () => {
    const answer = await server.ask('{ commitments(where: {deadlineFrom: "2024-02-30"}) { totalCount } }');
    expectRefusal(answer, 400, "BAD_USER_INPUT");
    expect(answer.body.errors[0].message).toMatch(/got "2024-02-30"/);
  });

  test.each([
    ["maxHops: 7", 'paths(from: "a", to: "b", maxHops: 7) { nodes { id } }'],
    ["first: 11", 'paths(from: "a", to: "b", first: 11) { nodes { id } }'],
    ["three criteria", "stats(groupBy: [ACTOR, MODALITY, REGION]) { totalGroups }"],
    ["no criteria", "stats(groupBy: []) { totalGroups }"],
    ["one criterion twice", "stats(groupBy: [ACTOR, ACTOR]) { totalGroups }"],
    ["one order twice", "agencies(orderBy: [{field: NAME}, {field: NAME, direction: DESC}]) { totalCount }"],
    ["one region", 'collaborations(where: {between: ["a"]}) { totalCount }'],
    ["257 characters", `search(query: "${"字".repeat(257)}") { totalCount }`],
    ["an empty text", 'previewDocument(input: {text: " \\n"}) { id }'],
    ["an unknown region", 'previewDocument(input: {text: "字", homeRegion: "无此地"}) { id }'],
    ["a day that does not exist", 'previewDocument(input: {text: "字", publishedOn: "2024-02-30"}) { id }'],
  ])("%s", async (_, field) => {
    expectRefusal(await server.ask(`{ ${field} }`), 400, "BAD_USER_INPUT");
  });

  test("names that JavaScript gives a meaning to", async () => {
    const send = (body: string) =>
      server.send("/graphql", { method: "POST", headers: { "content-type": "application/json" }, body });
    const query = '"query":"{ schemaVersion }"';
    for (const name of ["__proto__", "constructor"]) {
      const answer = await send(`{${query},"variables":{"${name}":{"prototype":{"polluted":true}}}}`);
      expectRefusal(answer, 400, "BAD_REQUEST");
    }
    expect("polluted" in {}).toBe(false);
  });

  test("the same key twice: the last one counts", async () => {
    const answer = await server.send("/graphql", {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: '{"query":"{ nothing }","query":"{ schemaVersion }"}',
    });
    expect(answer.body.errors).toBeUndefined();
  });
});

describe("text that means something elsewhere", () => {
  const cruel = [
    "*",
    "?",
    "name:*",
    "~",
    "^9999",
    "[a TO z]",
    "/(a+)+$/",
    '"',
    "(",
    "AND",
    "OR",
    "\\",
    "a AND",
    "+-",
    "&&",
    "||",
    "?".repeat(256),
    "' OR 1=1 //",
    '"}) DETACH DELETE n //',
    "`)",
    "$param",
    "\\u0027",
    "\u202e重庆",
    "\u200b",
    "😀",
    "\u0000",
  ];
  const countAll = async () =>
    (await server.ask("{ counts { officials agencies documents commitments } }")).body.data;

  test.each(cruel)("%.20j is only looked for", async (query) => {
    const before = await countAll();
    for (const question of [
      "query ($q: String!) { search(query: $q) { totalCount } }",
      "query ($q: String!) { agencies(where: {name: $q}) { totalCount } }",
      "query ($q: String!) { documents(where: {title: $q}) { totalCount } }",
    ])
      expect((await server.ask(question, { q: query })).body.errors).toBeUndefined();
    const ids = await server.ask("query ($q: ID!) { commitments(where: {actor: [$q]}) { totalCount } }", {
      q: query,
    });
    expect(ids.body).toEqual({ data: { commitments: { totalCount: 0 } } });
    expect(await countAll()).toEqual(before);
  });

  test("a label, relation or sort field is one of the schema's or none", async () => {
    const order = "query ($field: EntityOrderField!) { agencies(orderBy: [{field: $field}]) { totalCount } }";
    expectRefusal(await server.ask(order, { field: "name} DETACH DELETE e //" }), 400, "BAD_USER_INPUT");
    const types = 'query ($types: [EntityType!]) { search(query: "a", types: $types) { totalCount } }';
    expectRefusal(await server.ask(types, { types: ["Document"] }), 400, "BAD_USER_INPUT");
  });
});

describe("the request itself", () => {
  const json = { "content-type": "application/json" };
  const post = (body: string | Uint8Array<ArrayBuffer>, headers: Record<string, string> = json) =>
    server.send("/graphql", { method: "POST", headers, body });
  const good = JSON.stringify({ query: "{ schemaVersion }" });

  test.each(["text/plain", "application/x-www-form-urlencoded", "multipart/form-data; boundary=x"])(
    "another site could send %s",
    async (type) => expectRefusal(await post(good, { "content-type": type }), 400, "BAD_REQUEST"),
  );

  test("another site could send a bare GET", async () => {
    expectRefusal(await server.send("/graphql?query=%7BschemaVersion%7D"), 400, "BAD_REQUEST");
    const told = { "apollo-require-preflight": "yes" };
    expect((await server.send("/graphql?query=%7BschemaVersion%7D", { headers: told })).status).toBe(200);
  });

  test("a change does not come by GET", async () => {
    const query = encodeURIComponent('mutation { deleteDocument(id: "document_1") { deleted } }');
    const answer = await server.send(`/graphql?query=${query}`, {
      headers: { "apollo-require-preflight": "yes" },
    });
    expect(answer.status).toBe(405);
  });

  test("a subscription does not come by plain POST", async () => {
    const { status, body } = await server.ask('subscription { importProgress(id: "x") { done } }');
    expect([status, body.errors.length > 0]).toEqual([400, true]);
  });

  test.each([1, 1_000])("%i operations at once", async (count) => {
    expectRefusal(
      await post(JSON.stringify(Array.from({ length: count }, () => ({ query: "{ schemaVersion }" })))),
      400,
      "BAD_REQUEST",
    );
  });

  test("a byte more than a mebibyte", async () => {
    expectRefusal(await post(JSON.stringify({ query: "#".repeat(1_048_576) })), 413, "PAYLOAD_TOO_LARGE");
  });

  test.each(["{", "nonsense", '{"query":', "[".repeat(100_000)])("%.10j is no JSON", async (body) => {
    expectRefusal(await post(body), 400, "BAD_REQUEST");
  });

  test("a packed body is not unpacked", async () => {
    const answer = await post(new Uint8Array(gzipSync("0".repeat(1_000_000))), {
      ...json,
      "content-encoding": "gzip",
    });
    expect([400, 415]).toContain(answer.status);
  });

  test.each([
    "/.env",
    "/..%2f..%2fetc/passwd",
    "/%2e%2e/%2e%2e/etc/passwd",
    "/graphql/..;/",
    "/assets/none.js",
    "/graphql/nothing",
  ])("nothing lies at %s", async (path) => {
    const { hostname, port } = new URL(server.url);
    const status = await new Promise((resolve, reject) => {
      const request = httpRequest({ hostname, port, path, headers: { accept: "text/html" } }, (response) => {
        response.resume();
        resolve(response.statusCode);
      });
      request.on("error", reject).end();
    });
    expect(status).toBe(404);
  });

  test("a name that another site makes point here", async () => {
    const { hostname, port } = new URL(server.url);
    const status = await new Promise((resolve, reject) => {
      const request = httpRequest(
        { hostname, port, path: "/", headers: { host: `evil.example:${port}` } },
        (response) => {
          response.resume();
          resolve(response.statusCode);
        },
      );
      request.on("error", reject).end();
    });
    expect(status).toBe(421);
  });
});

test("an older client gets 200 for what is wrong with its request, so that it shows the error inside", async () => {
  const headers = { "content-type": "application/json", accept: "application/json" };
  const post = (query: string) =>
    server.send("/graphql", { method: "POST", headers, body: JSON.stringify({ query }) });
  for (const query of ["{", "{ nothing }", "{ commitments(first: 0) { totalCount } }"])
    expect((await post(query)).status).toBe(200);
});

test("an error in one field leaves the others their answer", async () => {
  const { status, body } = await server.ask(
    `query ($id: ID!) { schemaVersion node(id: $id) { ... on Agency { mentions(first: 0) { totalCount } } } }`,
    { id: chongqingFinance.id },
  );
  expect(status).toBe(200);
  expect(body.data).toEqual({ schemaVersion: expect.any(String), node: null });
  expect(body.errors[0].extensions.code).toBe("BAD_USER_INPUT");
});

test("none of this was a fault of ours", () => {
  expect(lines).toEqual([]);
});
