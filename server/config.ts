import { z } from "zod";
import type { Connection } from "#cypher/driver";

/** Everything that the environment decides, checked and frozen. */
export interface Config {
  readonly host: string;
  readonly port: number;
  /** The Neo4j server to use; null for the local one. */
  readonly neo4j: Connection | null;
}

/** The environment asks for something that cannot be; the message says what and how to mend it, a line each. */
export class BadConfig extends Error {
  override name = "BadConfig";
}

const loopback = ["127.0.0.1", "::1", "localhost"];

/** An empty variable means the same as none: compose files and shells set them that way. */
const variable = <Value>(shape: z.ZodType<Value>) =>
  z.preprocess((value) => (value === "" ? undefined : value), shape);

const environment = z.object({
  HOST: variable(z.string().default("127.0.0.1")),
  PORT: variable(
    z.coerce
      .number("is a number from 0 to 65535")
      .int("is a whole number from 0 to 65535")
      .min(0, "is a number from 0 to 65535")
      .max(65_535, "is a number from 0 to 65535")
      .default(4_000),
  ),
  INSIDE_CONTAINER: variable(z.enum(["yes", "no"], 'is "yes" or "no"').default("no")),
  NEO4J_URI: variable(
    z
      .string()
      .regex(
        /^(bolt|neo4j)(\+s|\+ssc)?:\/\/\S+$/,
        "is an address such as bolt://127.0.0.1:7687 or neo4j+s://example.databases.neo4j.io",
      )
      .optional(),
  ),
  NEO4J_USER: variable(z.string().default("neo4j")),
  NEO4J_PASSWORD: variable(z.string().optional()),
  NEO4J_DATABASE: variable(z.string().default("neo4j")),
});

/** Names of the variables that `parseConfig` reads. */
export const configVariables: readonly string[] = Object.keys(environment.shape);

/** Reads HOST, PORT and NEO4J_* from an environment; BadConfig names each variable that is wrong. */
export function parseConfig(env: Readonly<Record<string, string | undefined>>): Config {
  const result = environment.safeParse(env);
  const problems = result.success
    ? problemsOf(result.data)
    : result.error.issues.map(
        ({ path, message }) => `${path.join(".")} ${message}, got ${JSON.stringify(env[String(path[0])])}.`,
      );
  if (!result.success || problems.length > 0) throw new BadConfig(problems.join("\n"));

  const { HOST, PORT, NEO4J_URI, NEO4J_USER, NEO4J_PASSWORD, NEO4J_DATABASE } = result.data;
  return Object.freeze({
    host: HOST,
    port: PORT,
    neo4j: NEO4J_URI
      ? Object.freeze({
          uri: NEO4J_URI,
          user: NEO4J_USER,
          password: NEO4J_PASSWORD ?? "",
          database: NEO4J_DATABASE,
        })
      : null,
  });
}

function problemsOf({
  HOST,
  INSIDE_CONTAINER,
  NEO4J_URI,
  NEO4J_PASSWORD,
}: z.infer<typeof environment>): string[] {
  const problems: string[] = [];
  if (!loopback.includes(HOST) && INSIDE_CONTAINER === "no")
    problems.push(
      `HOST is ${HOST}, which other machines can reach, and there is no access control yet: whoever reaches the port may ` +
        "read and delete everything. Leave HOST at 127.0.0.1 and put a proxy that asks for a password in front. Only in a " +
        "container whose port is published on 127.0.0.1 set INSIDE_CONTAINER=yes, as docker-compose.yml does.",
    );
  if (NEO4J_URI && NEO4J_PASSWORD === undefined)
    problems.push("NEO4J_URI is set but NEO4J_PASSWORD is not. Set the password of that server too.");
  return problems;
}
