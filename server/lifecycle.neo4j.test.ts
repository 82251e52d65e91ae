import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, inject, test } from "vitest";
import { z } from "zod";
import { fillSmallGraph } from "#cypher/queries/fill-small-graph";
import type { Query } from "#cypher/query";
import { aRelay } from "./a-relay.ts";
import { type AskedServer, aRunningServer } from "./a-running-server.ts";

const dropIndex: Query<object, unknown> = {
  name: "drop index",
  mode: "WRITE",
  text: "DROP INDEX entity_pinyin",
  params: z.object({}),
  row: z.unknown(),
};

/** A busy machine may take this long, in ms. */
const BUSY = 180_000;

/** Waits until readiness is answered like this: on a busy machine the database may be slow for a while. */
async function becomes(server: AskedServer, status: number, body: unknown): Promise<void> {
  const readiness = async () => {
    const answer = await server.send("/health/ready");
    return { status: answer.status, body: answer.body };
  };
  await expect.poll(readiness, { timeout: BUSY / 2, interval: 200 }).toEqual({ status, body });
}

describe("the database goes and comes back", () => {
  test(
    "meanwhile the server lives, is not ready, says so with each question, and heals alone",
    async () => {
      const connection = inject("neo4j");
      const relay = await aRelay(connection);
      const server = await aRunningServer({ ...connection, uri: relay.uri });
      try {
        await fillSmallGraph(server.database);
        await becomes(server, 200, { status: "ready" });

        relay.cut();
        expect((await server.send("/health/live")).status).toBe(200);
        expect(await server.send("/health/ready")).toMatchObject({
          status: 503,
          body: { problem: "The database does not answer." },
        });
        const answer = await server.ask("{ counts { officials } }");
        expect([answer.status, answer.body.errors[0].extensions]).toEqual([
          503,
          { code: "DB_UNAVAILABLE", retryable: true, requestId: expect.any(String) },
        ]);

        relay.mend();
        await becomes(server, 200, { status: "ready" });
        expect((await server.ask("{ counts { officials } }")).body.data.counts.officials).toBe(2);
      } finally {
        await server.close();
        await relay.close();
      }
    },
    BUSY,
  );

  test("a server starts without it", async () => {
    const server = await aRunningServer({ ...inject("neo4j"), uri: "bolt://127.0.0.1:1" });
    expect((await server.send("/health/live")).status).toBe(200);
    expect((await server.send("/health/ready")).status).toBe(503);
    await server.close();
  });

  test(
    "what is missing in the schema is named",
    async () => {
      const server = await aRunningServer(inject("neo4j"));
      await fillSmallGraph(server.database);
      try {
        await server.database.execute(dropIndex, {});
        await becomes(server, 503, expect.objectContaining({ missing: ["entity_pinyin"] }));
      } finally {
        await fillSmallGraph(server.database);
        await server.close();
      }
    },
    BUSY,
  );
});

test(
  "closing lets the questions under way finish and takes no new ones",
  async () => {
    const server = await aRunningServer(inject("neo4j"));
    await fillSmallGraph(server.database);
    const asked = Array.from({ length: 20 }, () =>
      server.ask("{ commitments { nodes { evidence { quote } } } }"),
    );
    const stream = fetch(`${server.url}/graphql/stream`, {
      method: "POST",
      headers: { "content-type": "application/json", accept: "text/event-stream" },
      body: JSON.stringify({ query: 'subscription { importProgress(id: "never") { done } }' }),
    });
    await stream;
    await server.send("/health/live");
    const closed = server.close();
    const answers = await Promise.all(asked);
    expect(
      new Set(answers.map(({ status, body }) => [status, body.data?.commitments.nodes.length].join())),
    ).toEqual(new Set(["200,4"]));
    await closed;
    await expect(fetch(`${server.url}/health/live`)).rejects.toThrow();
  },
  BUSY,
);

describe("the client's files", () => {
  const folder = mkdtempSync(join(tmpdir(), "policy-graph-client-"));
  mkdirSync(join(folder, "assets"));
  writeFileSync(join(folder, "index.html"), "<!doctype html>client");
  writeFileSync(join(folder, "graphiql.html"), "<!doctype html>graphiql");
  writeFileSync(join(folder, "assets/app-1a2b.js"), "export {}");
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  const html = { headers: { accept: "text/html" } };

  test("every address of the client is its page, GraphiQL is another, files are files", async () => {
    const server = await aRunningServer(inject("neo4j"), { clientFolder: folder });
    const bodies = await Promise.all(
      ["/", "/add", "/document/document_1?at=5", "/graphiql"].map(
        async (path) => (await server.send(path, html)).body,
      ),
    );
    expect(bodies).toEqual([
      "<!doctype html>client",
      "<!doctype html>client",
      "<!doctype html>client",
      "<!doctype html>graphiql",
    ]);
    const asset = await server.send("/assets/app-1a2b.js");
    expect([asset.body, asset.headers.get("cache-control")]).toEqual([
      "export {}",
      "public, max-age=31536000, immutable",
    ]);
    expect((await server.send("/", html)).headers.get("cache-control")).toBe("no-cache");
    expect((await server.send("/add", { headers: { accept: "application/json" } })).status).toBe(404);
    await server.close();
  });

  test("only the server's own scripts may run", async () => {
    const server = await aRunningServer(inject("neo4j"), { clientFolder: folder });
    const policy = (await server.send("/", html)).headers.get("content-security-policy") ?? "";
    expect(policy).toContain("script-src 'self';");
    expect(policy).toContain("frame-ancestors 'none'");
    await server.close();
  });

  test("without a built client a page says what to run", async () => {
    const server = await aRunningServer(inject("neo4j"));
    const page = await server.send("/", html);
    expect(page.status).toBe(503);
    expect(page.body).toContain("npm start");
    await server.close();
  });

  test("metrics count what was asked", async () => {
    const server = await aRunningServer(inject("neo4j"));
    await server.ask("{ schemaVersion }");
    await server.ask("{ nothing }");
    const { body } = await server.send("/metrics");
    expect(body).toContain('graphql_operation_duration_seconds_count{fields="schemaVersion"} 1');
    expect(body).toContain('graphql_errors_total{code="GRAPHQL_VALIDATION_FAILED"} 1');
    await server.close();
  });
});
