import pino from "pino";
import { type Connection, type Database, openDatabase } from "#cypher/driver";
import { startServer } from "./app.ts";

/** What came back for one request: status, parsed body, headers. */
export interface Answer {
  readonly status: number;
  // biome-ignore lint/suspicious/noExplicitAny: a test says with its expectation what an answer looks like
  readonly body: any;
  readonly headers: Headers;
}

/** A server for tests with a way to ask it. */
export interface AskedServer {
  readonly url: string;
  readonly database: Database;
  /** Asks as a client that knows the newer media type. */
  ask(query: unknown, variables?: Readonly<Record<string, unknown>>): Promise<Answer>;
  /** Sends any request to an address of the server. */
  send(path: string, init?: RequestInit): Promise<Answer>;
  close(): Promise<void>;
}

/** A busy machine is no failure of what is tested. */
const PATIENCE = 60_000;

/** Starts a server on a free port over the given Neo4j; `lines` gets what it logs. */
export async function aRunningServer(
  connection: Connection,
  { clientFolder = "/nowhere", lines = [] }: { clientFolder?: string; lines?: string[] } = {},
): Promise<AskedServer> {
  const database = openDatabase(connection);
  const log = pino({ level: "warn" }, { write: (line: string) => void lines.push(line) });
  const server = await startServer({
    host: "127.0.0.1",
    port: 0,
    database,
    clientFolder,
    log,
    deadline: PATIENCE,
  });

  const send = async (path: string, init: RequestInit = {}): Promise<Answer> => {
    const response = await fetch(server.url + path, init);
    const text = await response.text();
    return { status: response.status, body: parsed(text), headers: response.headers };
  };
  return {
    url: server.url,
    database,
    send,
    ask: (query, variables) =>
      send("/graphql", {
        method: "POST",
        headers: { "content-type": "application/json", accept: "application/graphql-response+json" },
        body: JSON.stringify({ query, variables }),
      }),
    async close() {
      await server.close();
      await database.close();
    },
  };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
