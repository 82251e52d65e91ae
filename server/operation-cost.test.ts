import { getOperationAST, parse } from "graphql";
import { expect, test } from "vitest";
import { QueryTooComplex } from "./errors.ts";
import { executableSchema } from "./executable-schema.ts";
import { checkCost, costOf } from "./operation-cost.ts";

const schema = executableSchema();

function cost(query: string, variables: Record<string, unknown> = {}): number {
  const document = parse(query);
  const operation = getOperationAST(document);
  if (!operation) throw new Error("The query has no operation.");
  return costOf(schema, document, operation, variables);
}

test.each<[string, Record<string, unknown>, number]>([
  ["{ schemaVersion }", {}, 0],
  ["{ counts { officials agencies } }", {}, 1],
  ["{ agencies { nodes { name } } }", {}, 21],
  ["{ agencies(first: 50) { nodes { name } } }", {}, 51],
  ["query ($n: Int) { agencies(first: $n) { nodes { name } } }", { n: 100 }, 101],
  ["query ($n: Int) { agencies(first: $n) { nodes { name } } }", { n: -5 }, 1],
  ["{ agencies(first: 10) { edges { node { region { name } } } } }", {}, 31],
  ["{ commitments(first: 10) { nodes { actors { __typename } evidence { quote } } } }", {}, 51],
  ["{ nodes(ids: [1, 2, 3]) { id } }", {}, 3],
  ["query ($ids: [ID!]!) { subgraph(ids: $ids) { nodes { id } edges { id } } }", { ids: ["a", "b"] }, 5],
  ["{ agencies(first: 10) { ...A ...A } } fragment A on AgencyConnection { nodes { id } }", {}, 21],
  ["{ agencies(first: 100) { nodes { neighbours(first: 250) { nodes { strength } } } } }", {}, 25_201],
])("%s costs the objects that it could answer", (query, variables, expected) => {
  expect(cost(query, variables)).toBe(expected);
});

test("what could answer more than ten thousand objects is refused before it is read", () => {
  const check = (first: number) => {
    const document = parse(
      `{ agencies(first: ${first}) { nodes { neighbours(first: 100) { nodes { strength } } } } }`,
    );
    const operation = getOperationAST(document);
    if (operation) checkCost(schema, document, operation, {});
  };
  expect(() => check(98)).not.toThrow();
  expect(() => check(99)).toThrow(new QueryTooComplex("an estimated cost of", 10_099, 10_000));
});
