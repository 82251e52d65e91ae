import { readdirSync, readFileSync } from "node:fs";
import { makeExecutableSchema } from "@graphql-tools/schema";
import type { GraphQLSchema } from "graphql";
import { resolvers } from "./resolvers/resolvers.ts";

const folder = new URL("./schema/", import.meta.url);

/** The schema of `schema/*.graphql` with the resolvers that answer it. */
export function executableSchema(): GraphQLSchema {
  const typeDefs = readdirSync(folder)
    .filter((file) => file.endsWith(".graphql"))
    .sort()
    .map((file) => readFileSync(new URL(file, folder), "utf8"));
  return makeExecutableSchema({ typeDefs, resolvers });
}
