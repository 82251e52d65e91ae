import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { pino } from "pino";
import { build } from "vite";
import { type Connection, type Database, openDatabase } from "#cypher/driver";
import { applySchema } from "#cypher/schema";
import { emptyDatabase } from "#cypher/writes/empty-database";
import { startServer } from "#server/app";

/** The product as a browser meets it: built client, real server, empty database. */
export interface ServedClient {
  /** `http://127.0.0.1:45678`, without a slash at the end. */
  readonly url: string;
  readonly database: Database;
  close(): Promise<void>;
}

/** Builds the client, empties the database and serves both on a free port. */
export async function serveClient(connection: Connection): Promise<ServedClient> {
  const clientFolder = mkdtempSync(join(tmpdir(), "policy-graph-client-"));
  await build({
    configFile: resolve(import.meta.dirname, "../vite.config.ts"),
    logLevel: "error",
    build: { outDir: clientFolder },
  });
  const database = openDatabase(connection);
  await database.execute(emptyDatabase, {});
  await applySchema(database);
  const server = await startServer({
    host: "127.0.0.1",
    port: 0,
    database,
    clientFolder,
    log: pino({ level: "silent" }),
  });
  return {
    url: server.url,
    database,
    async close() {
      await server.close();
      await database.close();
      rmSync(clientFolder, { recursive: true, force: true });
    },
  };
}
