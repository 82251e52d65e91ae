import { beforeEach, describe, expect, it, vi } from "vitest";
import { checkNamed, namedConnection } from "./remote-neo4j.ts";
import { takePort } from "./take-port.ts";

beforeEach(() => vi.stubEnv("LC_ALL", "C"));

describe("the connection that the environment names", () => {
  it("is none without NEO4J_URI", () => {
    expect(namedConnection({ NEO4J_PASSWORD: "geheim" })).toBeUndefined();
  });

  it("takes user and database neo4j unless told otherwise", () => {
    expect(namedConnection({ NEO4J_URI: "bolt://db:7687", NEO4J_PASSWORD: "geheim" })).toEqual({
      uri: "bolt://db:7687",
      user: "neo4j",
      password: "geheim",
      database: "neo4j",
    });
    expect(
      namedConnection({
        NEO4J_URI: "neo4j+s://x.example",
        NEO4J_USER: "ada",
        NEO4J_PASSWORD: "geheim",
        NEO4J_DATABASE: "policy",
      }),
    ).toEqual({ uri: "neo4j+s://x.example", user: "ada", password: "geheim", database: "policy" });
  });

  it("is refused with another scheme or without a password", () => {
    expect(() => namedConnection({ NEO4J_URI: "http://db:7474", NEO4J_PASSWORD: "geheim" })).toThrow(
      'NEO4J_URI is "http://db:7474", but has to begin with bolt://',
    );
    expect(() => namedConnection({ NEO4J_URI: "bolt://db" })).toThrow("NEO4J_PASSWORD is not");
  });
});

it("says which server does not answer and what to do", async () => {
  const port = await takePort();
  const uri = `bolt://127.0.0.1:${port}`;
  const connection = { uri, user: "neo4j", password: "geheim", database: "neo4j" };
  await expect(checkNamed(connection)).rejects.toThrow(
    `Neo4j at ${uri} cannot be used (connect ECONNREFUSED 127.0.0.1:${port}).`,
  );
  await expect(checkNamed(connection)).rejects.toThrow("unset NEO4J_URI to use a local server");
});
