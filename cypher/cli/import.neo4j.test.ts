import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { connect, createServer, type Socket } from "node:net";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, beforeAll, beforeEach, describe, expect, inject, it } from "vitest";
import { sourceFiles } from "#graph/cli/source-files";
import { isEntry } from "#graph/cli/source-item";
import { extractDocument } from "#graph/extract/extract-document";
import { auditGraph } from "#graph/load/audit-graph";
import type { GraphContents } from "#graph/load/graph-contents";
import { graphOf } from "#graph/load/graph-of";
import type { Extraction } from "#graph/model/document";
import { openNeo4jStore } from "../neo4j-store.ts";
import { openTestDatabase } from "../test-database.ts";
import { emptyDatabase } from "../writes/empty-database.ts";

const program = resolve(import.meta.dirname, "../../.tasks/run.mjs");
const TIMEOUT = 180_000;
const COUNT = 80;
const database = await openTestDatabase();
const store = openNeo4jStore(database);
let folder: string;
let expected: GraphContents;

interface Run {
  readonly code: number | null;
  readonly out: string;
  readonly errors: string;
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "import-"));
  const lines = Array.from({ length: COUNT }, (_, at) => JSON.stringify(newsItem(at)));
  await writeFile(join(folder, "news.jsonl"), `${lines.join("\n")}\n`);
  await writeFile(join(folder, "again.txt"), newsItem(3).text);
  await writeFile(join(folder, "empty.txt"), "");
  expected = graphOf(await extractionsOf([join(folder, "news.jsonl")]));
});

beforeEach(async () => {
  await database.execute(emptyDatabase, {});
});

afterAll(async () => {
  await database.close();
  await rm(folder, { recursive: true, force: true });
});

describe("npm run import", () => {
  it(
    "stores what the documents say, and nothing changes when it is repeated",
    async () => {
      const first = await runImport(["--json", "figures.json", "news.jsonl"]);
      expect([first.code, first.out]).toEqual([
        0,
        expect.stringMatching(
          /^Read 80 documents .*: 80 imported, 0 unchanged, 0 skipped, 0 failed\. The graph/,
        ),
      ]);
      expect(first.errors.trim().split("\n")[79]).toBe("imported news.jsonl:80");
      const figures = JSON.parse(await readFile(join(folder, "figures.json"), "utf8"));
      expect(figures).toMatchObject({ documents: 80, imported: 80, failed: 0, nodes: expected.nodes.length });
      const stored = await store.contents();
      expect(stored).toEqual(expected);
      expect(auditGraph(stored)).toEqual([]);

      const second = await runImport(["news.jsonl"]);
      expect([second.code, second.out]).toEqual([
        0,
        expect.stringMatching(/: 0 imported, 80 unchanged, 0 skipped, 0 failed\./),
      ]);
      expect(await store.contents()).toEqual(expected);
    },
    TIMEOUT,
  );

  it(
    "says of each file why it was not read, names a text that came twice, and stores the others",
    async () => {
      const { code, out, errors } = await runImport(["news.jsonl", "again.txt", "empty.txt", "none.txt"]);
      expect(code).toBe(1);
      expect(out).toMatch(/: 81 imported, 0 unchanged, 0 skipped, 2 failed\./);
      expect(errors).toMatch(/imported again\.txt: The text is the same as that of news-3;/);
      expect(errors).toMatch(/failed empty\.txt: Expected/);
      expect(errors).toMatch(/failed none\.txt: Expected a file or folder/);
    },
    TIMEOUT,
  );

  it(
    "ends with its transaction after Ctrl+C and goes on from there the next time",
    async () => {
      const { code, out, errors } = await runImport(["news.jsonl"], {
        onFirst: (child) => child.kill("SIGINT"),
      });
      expect(code).toBe(130);
      expect(errors).toMatch(/Interrupted: each document is stored whole or not at all/);
      const imported = Number(/: (\d+) imported/.exec(out)?.[1]);
      expect(imported).toBeGreaterThan(0);
      expect(imported).toBeLessThan(COUNT);
      expect(auditGraph(await store.contents())).toEqual([]);

      const next = await runImport(["news.jsonl"]);
      expect(next.out).toContain(`${COUNT - imported} imported, ${imported} unchanged`);
      expect(await store.contents()).toEqual(expected);
    },
    TIMEOUT,
  );

  it(
    "ends with one sentence when Neo4j goes away in the middle, and leaves nothing half written",
    async () => {
      const relay = await openRelay();
      const run = await runImport(["news.jsonl"], {
        uri: relay.uri,
        onFirst: () => relay.cut(),
      });
      expect(run.code).toBe(1);
      expect(run.errors).toMatch(
        /Expected Neo4j to stay up, but it stopped answering \(.*\); no document is half stored/,
      );
      expect(run.errors).not.toMatch(/\n {4}at /);
      const stored = await store.contents();
      expect(auditGraph(stored)).toEqual([]);

      expect((await runImport(["news.jsonl"])).code).toBe(0);
      expect(await store.contents()).toEqual(expected);
    },
    TIMEOUT,
  );

  it(
    "says in one sentence that the password is wrong or that nothing was named",
    async () => {
      const refused = await runImport(["news.jsonl"], { password: "not-the-password" });
      expect([refused.code, refused.out]).toEqual([1, ""]);
      expect(refused.errors).toMatch(/^Neo4j at .* refuses the password of user ".*"\. [^\n]*\n$/);
      const nothing = await runImport([]);
      expect(nothing.code).toBe(2);
      expect(nothing.errors).toMatch(/^Expected at least one file or folder.*\nUsage: npm run import/);
    },
    TIMEOUT,
  );
});

interface RunOptions {
  readonly uri?: string;
  readonly password?: string;
  /** Called when the first document is reported. */
  readonly onFirst?: (child: { kill(signal: "SIGINT"): unknown }) => void;
}

/** Runs the program as a user does, in English, inside the temporary folder, with the server of the tests. */
function runImport(args: readonly string[], options: RunOptions = {}): Promise<Run> {
  const { uri, user, password, database: name } = { ...inject("neo4j"), ...options };
  return new Promise((done, fail) => {
    const child = spawn(process.execPath, [program, "cypher/cli/import.ts", ...args], {
      cwd: folder,
      env: {
        ...process.env,
        LC_ALL: "C.UTF-8",
        NEO4J_URI: uri,
        NEO4J_USER: user,
        NEO4J_PASSWORD: password,
        NEO4J_DATABASE: name,
      },
    });
    let out = "";
    let errors = "";
    child.stdout.setEncoding("utf8").on("data", (text: string) => {
      out += text;
    });
    child.stderr.setEncoding("utf8").on("data", (text: string) => {
      if (!errors.includes("imported ") && text.includes("imported ")) options.onFirst?.(child);
      errors += text;
    });
    child.on("error", fail);
    child.on("close", (code) => done({ code, out, errors }));
  });
}

/** Stands between the program and the server, so that the server can go away without being stopped. */
async function openRelay(): Promise<{ readonly uri: string; cut(): void }> {
  const { hostname, port } = new URL(inject("neo4j").uri);
  const sockets: Socket[] = [];
  const relay = createServer((near) => {
    const far = connect(Number(port), hostname);
    sockets.push(near, far);
    for (const socket of [near, far]) socket.on("error", () => {});
    near.pipe(far).pipe(near);
  });
  relay.listen(0, "127.0.0.1");
  await once(relay, "listening");
  const address = relay.address();
  const own = typeof address === "object" ? address?.port : null;
  return {
    uri: `bolt://127.0.0.1:${own}`,
    cut() {
      relay.close();
      for (const socket of sockets) socket.destroy();
    },
  };
}

function newsItem(at: number) {
  const district = ["渝北区", "长寿区", "江津区", "合川区"][at % 4];
  return {
    id: `news-${at}`,
    title: `第${at + 1}则`,
    publishedOn: "2020-05-06",
    text: `重庆市${district}人民政府今年将新建${at + 2}座车站，并与四川省交通运输厅共同推进物流业发展。`,
  };
}

async function extractionsOf(paths: readonly string[]): Promise<Extraction[]> {
  const extractions: Extraction[] = [];
  for await (const item of sourceFiles(paths)) {
    if (isEntry(item)) extractions.push(extractDocument(await item.read()));
  }
  return extractions;
}
