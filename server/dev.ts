import { spawn } from "node:child_process";
import { join, resolve } from "node:path";
import { createServer } from "vite";
import type { Connection } from "#cypher/driver";
import { onExit } from "#cypher/local/on-exit";
import { say } from "#cypher/local/say";
import { startLocalNeo4j } from "#cypher/local/start-local-neo4j";
import { parseConfig } from "./config.ts";
import { generateTypes } from "./startup/build-client.ts";
import { createLifetime } from "./startup/lifetime.ts";
import { sentenceOf } from "./startup/sentence-of.ts";

// npm run dev: Neo4j, the server started anew after each change, and the client from Vite, which passes the API on.

const root = resolve(import.meta.dirname, "..");
const tell = (line: string) => console.log(line);
const lifetime = createLifetime(
  (code) => process.exit(code),
  (error) => console.error(error),
);
for (const name of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.on(name, () => lifetime.onSignal());

try {
  await start();
} catch (error) {
  if (!lifetime.ending) {
    console.error(sentenceOf(error, Number(process.env.PORT) || 4000) ?? error);
    await lifetime.end(1);
  }
}

async function start(): Promise<void> {
  const { host, port } = parseConfig(process.env);
  const [neo4j] = await Promise.all([startLocalNeo4j({ progress: tell }), generateTypes(root)]);
  lifetime.closeAtEnd(() => neo4j.stop());
  watchServer(neo4j.connection);

  const api = `http://${host}:${port}`;
  const client = await createServer({
    configFile: join(root, "client/vite.config.ts"),
    server: { proxy: Object.fromEntries(["/graphql", "/health", "/metrics"].map((path) => [path, api])) },
  });
  await client.listen();
  lifetime.closeAtEnd(() => client.close());
  const address = client.resolvedUrls?.local[0] ?? "";
  tell(say(`The client, reloaded as it changes: ${address}`, `客户端（随更改自动刷新）：${address}`));
}

/**
 * The server runs in a process of its own, because only a new process takes changed code for certain. A Ctrl+C of the
 * terminal must not reach it beside our own signal: the watcher takes a second one for impatience and kills the server.
 */
function watchServer({ uri, user, password, database }: Connection): void {
  const watched = ["server/schema/*.graphql", "cypher/**/*.cypher"].flatMap((files) => ["--include", files]);
  const child = spawn(
    process.execPath,
    [
      join(root, "node_modules/tsx/dist/cli.mjs"),
      "watch",
      "--clear-screen=false",
      ...watched,
      join(root, "server/start.ts"),
      "--without-client",
    ],
    {
      cwd: root,
      detached: true,
      stdio: ["ignore", "inherit", "inherit"],
      env: {
        ...process.env,
        NEO4J_URI: uri,
        NEO4J_USER: user,
        NEO4J_PASSWORD: password,
        NEO4J_DATABASE: database,
      },
    },
  );
  const takeBack = onExit(() => child.kill());
  const ended = new Promise<void>((done) => child.once("exit", () => done()));
  lifetime.closeAtEnd(async () => {
    takeBack();
    child.kill("SIGTERM");
    await ended;
  });
}
