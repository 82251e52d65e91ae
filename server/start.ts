import { join, resolve } from "node:path";
import { pino } from "pino";
import { openDatabase } from "#cypher/driver";
import { say } from "#cypher/local/say";
import { SetupProblem } from "#cypher/local/setup-problem";
import { LOCAL_FOLDER, startLocalNeo4j } from "#cypher/local/start-local-neo4j";
import { applySchema } from "#cypher/schema";
import { startServer } from "./app.ts";
import { type Config, parseConfig } from "./config.ts";
import { buildClient } from "./startup/build-client.ts";
import { importSamples } from "./startup/import-samples.ts";
import { createLifetime } from "./startup/lifetime.ts";
import { portIsFree } from "./startup/port-is-free.ts";
import { portTaken, sentenceOf } from "./startup/sentence-of.ts";

// npm start: from whatever is there to an address that answers.
// `--without-client` leaves the client to somebody else; exit code 1 where something is missing.

const root = resolve(import.meta.dirname, "..");
const tell = (line: string) => console.log(line);
const lifetime = createLifetime(
  (code) => process.exit(code),
  (error) => console.error(error),
);
for (const name of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.on(name, () => lifetime.onSignal());

await run();

async function run(): Promise<void> {
  let port = 0;
  try {
    const config = parseConfig(process.env);
    port = config.port;
    await start(config);
  } catch (error) {
    // What was being started fails when it is stopped; that is no news.
    if (lifetime.ending) return;
    console.error(sentenceOf(error, port) ?? error);
    await lifetime.end(1);
  }
}

async function start(config: Config): Promise<void> {
  const { host, port } = config;
  if (!(await portIsFree(host, port))) throw new SetupProblem(portTaken(port));
  const [connection] = await Promise.all([
    openNeo4j(),
    process.argv.includes("--without-client") ? undefined : buildClient(root, tell),
  ]);

  const database = openDatabase(connection);
  lifetime.closeAtEnd(() => database.close());
  await applySchema(database);
  const note = config.neo4j ? undefined : join(LOCAL_FOLDER, "samples-imported");
  await importSamples(database, tell, note);

  const clientFolder = join(root, "client/dist");
  const log = pino({ level: "warn" }, pino.destination(2));
  const server = await startServer({ host, port, database, clientFolder, log });
  lifetime.closeAtEnd(() => server.close());
  tell(say(`Policy Graph is ready: ${server.url}`, `Policy Graph 已就绪：${server.url}`));
}

async function openNeo4j() {
  const neo4j = await startLocalNeo4j({ progress: tell });
  lifetime.closeAtEnd(() => neo4j.stop());
  void neo4j.died.then(() => {
    if (lifetime.ending) return;
    console.error(
      say(
        `Neo4j has ended although nobody stopped it (${join(LOCAL_FOLDER, "logs")} may say why). Run the same command again: it recovers what was stored.`,
        `Neo4j 意外结束（原因可能见 ${join(LOCAL_FOLDER, "logs")}）。请再次运行同一命令，已保存的数据会自动恢复。`,
      ),
    );
    return lifetime.end(1);
  });
  return neo4j.connection;
}
