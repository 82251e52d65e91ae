import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { buildSchema, parse, validate } from "graphql";
import { expect, test } from "vitest";

const root = process.cwd();
const read = (folder: string) =>
  readdirSync(join(root, folder))
    .filter((name) => name.endsWith(".graphql"))
    .map((name) => [name, readFileSync(join(root, folder, name), "utf8")] as const);

const schema = buildSchema(
  read("server/schema")
    .map(([, text]) => text)
    .join("\n"),
);

test.each(read("client/src/graphiql/examples"))("the example %s fits the schema", (_, text) => {
  expect(validate(schema, parse(text))).toEqual([]);
});
