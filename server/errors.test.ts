import { GraphQLError } from "graphql";
import { expect, test } from "vitest";
import { AccessDenied, CypherError, DatabaseUnavailable, StatementTimeout } from "#cypher/errors";
import { BadUserInput, publicError } from "./errors.ts";

function shown(originalError: Error) {
  const error = new GraphQLError(originalError.message, { originalError, path: ["programs"] });
  return publicError(error.toJSON(), error, "r1");
}

test("our own error keeps its sentence, code and facts", () => {
  expect(
    shown(new BadUserInput("first", "must be between 1 and 100, got 101.", { min: 1, max: 100 })),
  ).toEqual({
    message: "Argument first must be between 1 and 100, got 101.",
    path: ["programs"],
    extensions: {
      code: "BAD_USER_INPUT",
      argument: "first",
      min: 1,
      max: 100,
      retryable: false,
      requestId: "r1",
    },
  });
});

test.each([
  [new DatabaseUnavailable("bolt://10.0.0.7:7687 refused"), "DB_UNAVAILABLE", true],
  [new AccessDenied("neo4j"), "DB_UNAVAILABLE", true],
  [new StatementTimeout("slow"), "TIMEOUT", true],
  [new CypherError("A statement about :Secret failed at bolt://10.0.0.7"), "INTERNAL", false],
  [new TypeError("x is not a function at /srv/app.ts"), "INTERNAL", false],
])("of %s only the kind is shown", (error, code, retryable) => {
  const { message, extensions } = shown(error);
  expect(extensions).toEqual({ code, retryable, requestId: "r1" });
  expect(message).not.toMatch(/bolt|Secret|app\.ts|function/);
});

test("what is wrong with the request itself keeps graphql's words", () => {
  const error = new GraphQLError("Syntax Error: Unexpected }", {
    extensions: { code: "GRAPHQL_PARSE_FAILED" },
  });
  expect(publicError(error.toJSON(), error, "r1")).toMatchObject({
    message: "Syntax Error: Unexpected }",
    extensions: { code: "GRAPHQL_PARSE_FAILED" },
  });
});

test("a code that is not of this API is none", () => {
  const error = new GraphQLError("x", { extensions: { code: "toString" } });
  expect(publicError(error.toJSON(), error, "r1").extensions).toMatchObject({ code: "INTERNAL" });
});
