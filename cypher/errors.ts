/** What can go wrong between us and Neo4j; the driver's own error is kept as `cause`. */
export class CypherError extends Error {
  override name = "CypherError";
}

/** No answer: server down, connection lost, pool exhausted. Worth another try. */
export class DatabaseUnavailable extends CypherError {
  override name = "DatabaseUnavailable";
}

/** The server keeps the connection open and says nothing. */
export class NoAnswerInTime extends DatabaseUnavailable {
  override name = "NoAnswerInTime";

  constructor(milliseconds: number) {
    super(`Neo4j gave no answer within ${milliseconds / 1000} s.`);
  }
}

/** The server took longer than the statement was given. */
export class StatementTimeout extends CypherError {
  override name = "StatementTimeout";
}

/** The server refuses user name and password. */
export class AccessDenied extends CypherError {
  override name = "AccessDenied";
}
