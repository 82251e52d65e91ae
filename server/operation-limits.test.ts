import { parse, validate } from "graphql";
import { expect, test } from "vitest";
import { executableSchema } from "./executable-schema.ts";
import { operationLimits } from "./operation-limits.ts";

const schema = executableSchema();
const problems = (query: string) =>
  validate(schema, parse(query), [operationLimits]).map(({ message }) => message);
const nested = (levels: number) =>
  `${"neighbours { nodes { entity { ".repeat(levels)} id ${"} } }".repeat(levels)}`;

test("a question of the greatest depth passes, one level more does not", () => {
  expect(problems(`{ node(id: "a") { ... on Agency { ${nested(3)} region { name } } } }`)).toEqual([]);
  expect(problems(`{ search(query: "a") { nodes { ${nested(3)} } } }`)).toEqual([]);
  expect(problems(`{ search(query: "a") { nodes { ${nested(4)} } } }`)).toEqual([
    "The query has a depth of 15, more than the 12 allowed. Ask for less at once or in several requests.",
  ]);
});

test("depth counts through fragments", () => {
  const query = `{ search(query: "a") { nodes { ...E } } } fragment E on Entity { ${nested(4)} }`;
  expect(problems(query)).toHaveLength(1);
});

test("introspection has bounds of its own", () => {
  const query = `{ __schema { types { ${"ofType { ".repeat(15)} name ${"}".repeat(15)} } } }`;
  expect(problems(query)).toEqual([]);
});

test("a fragment within itself does not go on for ever", () => {
  expect(problems("{ counts { ...A } } fragment A on Counts { officials ...A }")).toEqual([]);
});
