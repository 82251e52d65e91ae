import neo4j, { type Driver, type ManagedTransaction, Neo4jError, type QueryResult } from "neo4j-driver";
import { AccessDenied, CypherError, DatabaseUnavailable, StatementTimeout } from "./errors.ts";
import type { Query } from "./query.ts";

/** Where a Neo4j server is and how to log in. */
export interface Connection {
  /** `bolt://` for one server, `neo4j://` or `neo4j+s://` for a cluster or Aura. */
  readonly uri: string;
  readonly user: string;
  readonly password: string;
  readonly database: string;
}

/** Runs statements inside one write transaction. */
export interface WriteTransaction {
  run<Params, Row>(query: Query<Params, Row>, params: Params): Promise<Row[]>;
}

/** The one door to Neo4j: rows come back checked against the statement's shape, errors as ours. */
export interface Database {
  /** Runs a read in a READ session; given up by the server after `timeoutMs` (5,000 unless given). */
  read<Params, Row>(query: Query<Params, Row>, params: Params, timeoutMs?: number): Promise<Row[]>;
  /** Runs all of `work` in one transaction. It may run again after a lost commit, so it must be idempotent. */
  write<Result>(
    work: (transaction: WriteTransaction) => Promise<Result>,
    timeoutMs?: number,
  ): Promise<Result>;
  /** Runs one statement in an auto-commit transaction: schema steps and batched deletes need that. */
  execute<Params, Row>(query: Query<Params, Row>, params: Params, timeoutMs?: number): Promise<Row[]>;
  /** Resolves once a trivial statement was answered; fails with AccessDenied or DatabaseUnavailable. */
  ping(timeoutMs?: number): Promise<void>;
  close(): Promise<void>;
}

const READ_TIMEOUT = 5_000;
const WRITE_TIMEOUT = 60_000;

/** Opens a pool of connections; nothing is sent before the first statement. */
export function openDatabase(connection: Connection): Database {
  const driver = createDriver(connection);
  const { database } = connection;

  return {
    async read(query, params, timeoutMs = READ_TIMEOUT) {
      const session = driver.session({
        database,
        defaultAccessMode: neo4j.session.READ,
      });
      try {
        return rowsOf(
          query,
          await translate(
            session.run(query.text, checked(query, params), {
              timeout: timeoutMs,
            }),
          ),
        );
      } finally {
        await session.close();
      }
    },
    async write(work, timeoutMs = WRITE_TIMEOUT) {
      const session = driver.session({
        database,
        defaultAccessMode: neo4j.session.WRITE,
      });
      try {
        return await translate(
          session.executeWrite((transaction) => work(writeTransaction(transaction)), { timeout: timeoutMs }),
        );
      } finally {
        await session.close();
      }
    },
    async execute(query, params, timeoutMs = WRITE_TIMEOUT) {
      const session = driver.session({
        database,
        defaultAccessMode: neo4j.session.WRITE,
      });
      try {
        return rowsOf(
          query,
          await translate(
            session.run(query.text, checked(query, params), {
              timeout: timeoutMs,
            }),
          ),
        );
      } finally {
        await session.close();
      }
    },
    async ping(timeoutMs = 1_000) {
      const session = driver.session({
        database,
        defaultAccessMode: neo4j.session.READ,
      });
      try {
        await translate(session.run("RETURN 1 AS one", {}, { timeout: timeoutMs }));
      } finally {
        await session.close();
      }
    },
    close: () => driver.close(),
  };
}

function createDriver({ uri, user, password }: Connection): Driver {
  return neo4j.driver(uri, neo4j.auth.basic(user, password), {
    // Every integer in the graph is an offset, a count or a date part: far below 2^53.
    disableLosslessIntegers: true,
    maxConnectionPoolSize: 30,
    connectionAcquisitionTimeout: 2_000,
    connectionTimeout: 2_000,
    maxTransactionRetryTime: 3_000,
    connectionLivenessCheckTimeout: 10_000,
    maxConnectionLifetime: 30 * 60_000,
  });
}

function writeTransaction(transaction: ManagedTransaction): WriteTransaction {
  return {
    run: async (query, params) => rowsOf(query, await transaction.run(query.text, checked(query, params))),
  };
}

function checked<Params, Row>(query: Query<Params, Row>, params: Params): Record<string, unknown> {
  const result = query.params.safeParse(params);
  if (!result.success)
    throw new CypherError(`Parameters of ${query.name} are wrong: ${result.error.message}`);
  return result.data as Record<string, unknown>;
}

function rowsOf<Params, Row>(query: Query<Params, Row>, result: QueryResult): Row[] {
  return result.records.map((record) => {
    const row = query.row.safeParse(record.toObject());
    if (!row.success)
      throw new CypherError(`A row of ${query.name} has another shape than declared: ${row.error.message}`);
    return row.data;
  });
}

async function translate<T>(answer: PromiseLike<T>): Promise<T> {
  try {
    return await answer;
  } catch (error) {
    throw error instanceof Neo4jError ? ourError(error) : error;
  }
}

function ourError(error: Neo4jError): CypherError {
  const { code } = error;
  if (/Unauthorized|AuthenticationRateLimit|CredentialsExpired/.test(code))
    return new AccessDenied("Neo4j refuses the user name or password.", {
      cause: error,
    });
  if (/TransactionTimedOut/.test(code))
    return new StatementTimeout("Neo4j took longer than the statement was given.", { cause: error });
  if (code === "N/A" || /ServiceUnavailable|SessionExpired|DatabaseUnavailable|TransientError/.test(code))
    return new DatabaseUnavailable(`Neo4j does not answer: ${error.message}`, {
      cause: error,
    });
  return new CypherError(error.message, { cause: error });
}
