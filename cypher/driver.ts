import neo4j, {
  type Driver,
  type ManagedTransaction,
  Neo4jError,
  type QueryResult,
  type Session,
} from "neo4j-driver";
import {
  AccessDenied,
  CypherError,
  DatabaseUnavailable,
  NoAnswerInTime,
  StatementTimeout,
} from "./errors.ts";
import type { AccessMode, Query } from "./query.ts";

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
/** How much longer than the server we wait ourselves: a server that hangs ends nothing. */
const GRACE = 1_000;

/** Opens a pool of connections; nothing is sent before the first statement. */
export function openDatabase(connection: Connection): Database {
  const driver = createDriver(connection);

  async function inSession<Result>(
    mode: AccessMode,
    timeoutMs: number,
    work: (session: Session) => PromiseLike<Result>,
  ): Promise<Result> {
    const session = driver.session({ database: connection.database, defaultAccessMode: mode });
    try {
      return await translate(withDeadline(work(session), timeoutMs + GRACE));
    } finally {
      await session.close();
    }
  }

  async function autoCommit<Params, Row>(
    query: Query<Params, Row>,
    params: Params,
    timeout: number,
  ): Promise<Row[]> {
    const values = checked(query, params);
    const result = await inSession(query.mode, timeout, (session) =>
      session.run(query.text, values, { timeout }),
    );
    return rowsOf(query, result);
  }

  return {
    async read(query, params, timeoutMs = READ_TIMEOUT) {
      if (query.mode !== "READ") throw new CypherError(`${query.name} writes: run it with write or execute.`);
      try {
        return await autoCommit(query, params, timeoutMs);
      } catch (error) {
        // A pooled connection may have died unseen; asking once more costs nothing where the server is really down.
        if (error instanceof DatabaseUnavailable && !(error instanceof NoAnswerInTime))
          return autoCommit(query, params, timeoutMs);
        throw error;
      }
    },
    write(work, timeoutMs = WRITE_TIMEOUT) {
      return inSession("WRITE", timeoutMs, (session) =>
        session.executeWrite((transaction) => work(writeTransaction(transaction)), { timeout: timeoutMs }),
      );
    },
    execute: (query, params, timeoutMs = WRITE_TIMEOUT) => autoCommit(query, params, timeoutMs),
    async ping(timeoutMs = 1_000) {
      await inSession("READ", timeoutMs, (session) => session.run("RETURN 1", {}, { timeout: timeoutMs }));
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
  return Object.fromEntries(Object.entries(result.data ?? {}).map(([name, value]) => [name, bolt(value)]));
}

/** JavaScript knows one kind of number, Neo4j two: whole numbers go as integers, so that they count, limit and slice. */
function bolt(value: unknown): unknown {
  if (typeof value === "number") return Number.isSafeInteger(value) ? neo4j.int(value) : value;
  if (Array.isArray(value)) return value.map(bolt);
  if (typeof value !== "object" || value === null || value instanceof Int8Array) return value;
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, bolt(inner)]));
}

function rowsOf<Params, Row>(query: Query<Params, Row>, result: QueryResult): Row[] {
  return result.records.map((record) => {
    const row = query.row.safeParse(record.toObject());
    if (!row.success)
      throw new CypherError(`A row of ${query.name} has another shape than declared: ${row.error.message}`);
    return row.data;
  });
}

async function withDeadline<Result>(answer: PromiseLike<Result>, milliseconds: number): Promise<Result> {
  let timer: NodeJS.Timeout | undefined;
  const deadline = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new NoAnswerInTime(milliseconds)), milliseconds);
  });
  try {
    return await Promise.race([answer, deadline]);
  } finally {
    clearTimeout(timer);
  }
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
