import { describe, expect, test } from "vitest";
import { BadConfig, parseConfig } from "./config.ts";

test("an empty environment means the local server on port 4000", () => {
  expect(parseConfig({ NEO4J_URI: "", PATH: "/bin" })).toEqual({
    host: "127.0.0.1",
    port: 4000,
    neo4j: null,
  });
});

test("a Neo4j that is named is taken with its user, password and database", () => {
  const config = parseConfig({ PORT: "0", NEO4J_URI: "neo4j+s://x.example", NEO4J_PASSWORD: "secret" });
  expect(config).toEqual({
    host: "127.0.0.1",
    port: 0,
    neo4j: { uri: "neo4j+s://x.example", user: "neo4j", password: "secret", database: "neo4j" },
  });
  expect(Object.isFrozen(config)).toBe(true);
});

describe("what cannot be is refused with a sentence for each variable", () => {
  test.each([
    [{ PORT: "http" }, 'PORT is a number from 0 to 65535, got "http".'],
    [{ PORT: "70000" }, 'PORT is a number from 0 to 65535, got "70000".'],
    [
      { NEO4J_URI: "http://x", NEO4J_PASSWORD: "p" },
      'NEO4J_URI is an address such as bolt://127.0.0.1:7687 or neo4j+s://example.databases.neo4j.io, got "http://x".',
    ],
    [
      { NEO4J_URI: "bolt://x" },
      "NEO4J_URI is set but NEO4J_PASSWORD is not. Set the password of that server too.",
    ],
  ])("%j", (env, message) => {
    expect(() => parseConfig(env)).toThrow(new BadConfig(message));
  });

  test("the password is never shown", () => {
    const attempt = () => parseConfig({ PORT: "x", NEO4J_URI: "y", NEO4J_PASSWORD: "topsecret" });
    expect(attempt).toThrow(BadConfig);
    expect(attempt).not.toThrow(/topsecret/);
  });
});

describe("an address that other machines can reach", () => {
  test.each(["0.0.0.0", "192.168.1.5", "example.org", "::"])("%s is refused", (HOST) => {
    expect(() => parseConfig({ HOST })).toThrow(/no access control yet.*INSIDE_CONTAINER=yes/s);
  });

  test("is allowed inside a container whose port stays on this machine", () => {
    expect(parseConfig({ HOST: "0.0.0.0", INSIDE_CONTAINER: "yes" }).host).toBe("0.0.0.0");
  });

  test.each(["127.0.0.1", "::1", "localhost"])("%s is none", (HOST) => {
    expect(parseConfig({ HOST }).host).toBe(HOST);
  });
});
