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

interface Found {
  readonly quote: string;
  readonly start: number;
  readonly end: number;
  readonly document: { readonly id: string };
}

const place = "quote start end document { id }";

test("every quote that can be reached equals the document's text at its offsets", async () => {
  const texts = new Map<string, string>();
  const { body } = await server.ask("{ documents(first: 100) { nodes { id text } } }");
  for (const { id, text } of body.data.documents.nodes) texts.set(id, text);

  const answer = await server.ask(`{
    commitments(first: 50) { nodes { evidence { ${place} } targets { evidence { ${place} } } } }
    collaborations(first: 100) { nodes { evidence { ${place} } } }
    documents(first: 10) { nodes { mentions(first: 100) { nodes { ${place} } } } }
    officials(first: 10) { nodes { posts { evidence { ${place} } } mentions(first: 50) { nodes { ${place} } } } }
  }`);
  expect(answer.body.errors).toBeUndefined();
  const places = evidenceIn(answer.body.data);
  expect(places.length).toBeGreaterThan(30);
  for (const { quote, start, end, document } of places) {
    expect(quote).not.toBe("");
    expect(texts.get(document.id)?.slice(start, end)).toBe(quote);
  }
});

function evidenceIn(value: unknown): Found[] {
  if (Array.isArray(value)) return value.flatMap(evidenceIn);
  if (typeof value !== "object" || value === null) return [];
  const own = "quote" in value && "start" in value ? [value as Found] : [];
  return [...own, ...Object.values(value).flatMap(evidenceIn)];
}
