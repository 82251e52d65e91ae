import { randomUUID } from "node:crypto";
import compress from "@fastify/compress";
import fastify, { type FastifyBaseLogger } from "fastify";
import type { Database } from "#cypher/driver";
import { openNeo4jStore } from "#cypher/neo4j-store";
import { missingSchema } from "#cypher/schema";
import { QUESTION_DEADLINE } from "./deadline.ts";
import { executableSchema } from "./executable-schema.ts";
import { openExtractor } from "./extractor/extractor.ts";
import { addClientFiles } from "./http/client-files.ts";
import { addGraphql } from "./http/graphql.ts";
import { addHealth } from "./http/health.ts";
import { addHostCheck } from "./http/host-check.ts";
import { addImportStream } from "./http/import-stream.ts";
import { addMetrics } from "./http/metrics.ts";
import { addRequestErrors } from "./http/request-errors.ts";
import { addSecurityHeaders } from "./http/security-headers.ts";
import { createImports } from "./imports.ts";
import { limits } from "./limits.ts";
import { warmUp } from "./warm-up.ts";

export interface ServerOptions {
  readonly host: string;
  /** 0 takes any free one. */
  readonly port: number;
  /** Stays open when the server closes: it belongs to whoever opened it. */
  readonly database: Database;
  /** Where the built client lies; a page says what to do where nothing lies there. */
  readonly clientFolder: string;
  readonly log: FastifyBaseLogger;
  /** How long one question may take, in ms; 6,000 unless given. */
  readonly deadline?: number;
}

export interface RunningServer {
  /** `http://127.0.0.1:4000`, without a slash at the end. */
  readonly url: string;
  /** Takes no new requests, lets those under way finish (at most 10 seconds), then ends. */
  close(): Promise<void>;
}

const DRAIN_TIME = 10_000;
/** For a request to arrive; its answer may take longer, as that of an import does. */
const REQUEST_TIME = 15_000;

/** Starts answering: client, GraphQL, health and metrics on one port. Does not need the database to be up. */
export async function startServer({
  host,
  port,
  database,
  clientFolder,
  log,
  deadline = QUESTION_DEADLINE,
}: ServerOptions): Promise<RunningServer> {
  const app = fastify({
    loggerInstance: log,
    genReqId: () => randomUUID(),
    bodyLimit: limits.maxBodyBytes,
    requestTimeout: REQUEST_TIME,
    forceCloseConnections: "idle",
  });
  const extractor = openExtractor();
  const imports = createImports(openNeo4jStore(database), extractor, (error) =>
    log.error({ err: error }, "import failed"),
  );
  const services = { database, extractor, imports, deadline };
  const schema = executableSchema();

  app.addHook("onRequest", async (request, reply) => {
    reply.header("x-request-id", request.id);
  });
  addHostCheck(app);
  addRequestErrors(app);
  await addSecurityHeaders(app);
  await app.register(compress);
  const metrics = addMetrics(app);
  addHealth(app, { ping: () => database.ping(), missingSchema: () => missingSchema(database) });
  const apollo = await addGraphql(app, schema, services, metrics);
  addImportStream(app, schema, services);
  await addClientFiles(app, clientFolder);

  const url = await app.listen({ host, port });
  void warmUp(database);
  return {
    url,
    async close() {
      const late = setTimeout(() => app.server.closeAllConnections(), DRAIN_TIME);
      try {
        await app.close();
        await apollo.stop();
        await extractor.close();
      } finally {
        clearTimeout(late);
      }
    },
  };
}
