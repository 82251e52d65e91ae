import { GraphQLError, type GraphQLFormattedError } from "graphql";
import { AccessDenied, DatabaseUnavailable, StatementTimeout } from "#cypher/errors";
import { ExtractionFailed } from "./extractor/extraction-failed.ts";

/** Every code that an answer can carry in `extensions.code`, with the status it has before execution. */
export const statusOf = {
  GRAPHQL_PARSE_FAILED: 400,
  GRAPHQL_VALIDATION_FAILED: 400,
  BAD_USER_INPUT: 400,
  BAD_CURSOR: 400,
  QUERY_TOO_COMPLEX: 400,
  OPERATION_RESOLUTION_FAILURE: 400,
  BAD_REQUEST: 400,
  NOT_FOUND: 200,
  CONFLICT: 409,
  PAYLOAD_TOO_LARGE: 413,
  UNSUPPORTED_MEDIA: 415,
  TIMEOUT: 504,
  DB_UNAVAILABLE: 503,
  INTERNAL: 500,
} as const;

export type ErrorCode = keyof typeof statusOf;

/** An error that its reader can do something about: the sentence says what was expected, what came and what to do. */
export class ApiError extends Error {
  override name = "ApiError";
  readonly code: ErrorCode;
  /** Facts for programs: the argument, its bounds. */
  readonly facts: Readonly<Record<string, unknown>>;

  constructor(code: ErrorCode, message: string, facts: Readonly<Record<string, unknown>> = {}) {
    super(message);
    this.code = code;
    this.facts = facts;
  }
}

/** An argument is outside what the schema's description allows. */
export class BadUserInput extends ApiError {
  constructor(argument: string, problem: string, facts: Readonly<Record<string, unknown>> = {}) {
    super("BAD_USER_INPUT", `Argument ${argument} ${problem}`, { argument, ...facts });
  }
}

/** A cursor that this field, order and filter did not give out. */
export class BadCursor extends ApiError {
  constructor(field: string) {
    super(
      "BAD_CURSOR",
      `Argument after is no cursor of ${field} with this order and filter. Pass pageInfo.endCursor of its last page, or leave it out to start at the top.`,
      { argument: "after" },
    );
  }
}

/** The answer could hold more than this server gives at once. */
export class QueryTooComplex extends ApiError {
  constructor(what: string, came: number, limit: number) {
    super(
      "QUERY_TOO_COMPLEX",
      `The query has ${what} ${came}, more than the ${limit} allowed. Ask for less at once or in several requests.`,
      { cost: came, limit },
    );
  }
}

/** The same idempotency key came with other input. */
export class Conflict extends ApiError {
  constructor(key: string) {
    super(
      "CONFLICT",
      `The idempotency key ${JSON.stringify(key)} was used with other input before. Use a new key.`,
      {
        argument: "idempotencyKey",
      },
    );
  }
}

/**
 * What a client may see of an error: our sentence and code where it is ours, graphql's own where the request is wrong,
 * and nothing but the request's id where something inside went wrong.
 */
export function publicError(
  formatted: GraphQLFormattedError,
  error: unknown,
  requestId: string,
): GraphQLFormattedError {
  const { message, code, facts } = described(formatted, error);
  return {
    message,
    ...(formatted.locations ? { locations: formatted.locations } : {}),
    ...(formatted.path ? { path: formatted.path } : {}),
    extensions: { code, ...facts, retryable: code === "DB_UNAVAILABLE" || code === "TIMEOUT", requestId },
  };
}

/** Whether a text is one of the codes of this API. */
export function isErrorCode(code: string): code is ErrorCode {
  return Object.hasOwn(statusOf, code);
}

interface Description {
  readonly message: string;
  readonly code: ErrorCode;
  readonly facts?: Readonly<Record<string, unknown>>;
}

function described(formatted: GraphQLFormattedError, error: unknown): Description {
  const cause = error instanceof GraphQLError ? (error.originalError ?? error) : error;
  if (cause instanceof ExtractionFailed) return { message: cause.message, code: "BAD_USER_INPUT" };
  if (cause instanceof ApiError) return { message: cause.message, code: cause.code, facts: cause.facts };
  if (cause instanceof StatementTimeout)
    return {
      message: "The question took longer than a question may take. Ask for less or try again.",
      code: "TIMEOUT",
    };
  if (cause instanceof DatabaseUnavailable || cause instanceof AccessDenied)
    return {
      message: "The database does not answer at the moment. Try again shortly.",
      code: "DB_UNAVAILABLE",
    };
  const code = formatted.extensions?.code;
  if (typeof code === "string" && isErrorCode(code)) return { message: formatted.message, code };
  return {
    message: "Something went wrong inside the server; its log has the details under the request's id.",
    code: "INTERNAL",
  };
}
