import { beforeEach, expect, it, vi } from "vitest";
import { roomFor } from "./room-for.ts";
import { SetupProblem } from "./setup-problem.ts";
import { whyNoStart } from "./why-no-start.ts";

beforeEach(() => vi.stubEnv("LC_ALL", "C"));

it("says that the disk is full, whether Neo4j found out or we did", () => {
  const sentence =
    "The disk that holds /g/.neo4j is full, so Neo4j cannot start. Free some room (1 GB is plenty) and run the same command again.";
  expect(whyNoStart("/g/.neo4j", "java.io.IOException: No space left on device")).toBe(sentence);
  expect(() => roomFor("/g/.neo4j", () => 1_000_000)).toThrow(new SetupProblem(sentence));
  expect(() => roomFor("/g/.neo4j", () => 10_000_000_000)).not.toThrow();
});

it("says that another Neo4j holds the data", () => {
  expect(whyNoStart("/g/.neo4j", "StoreLockException: Unable to obtain lock")).toContain(
    "Another Neo4j already uses the data in /g/.neo4j/data.",
  );
});

it("shows the last 60 lines where the cause is unknown", () => {
  const output = Array.from({ length: 100 }, (_, line) => `line ${line + 1}`).join("\n");
  const lines = whyNoStart("/g/.neo4j", output).split("\n");
  expect(lines[0]).toBe("Neo4j did not start. The end of what it says (all of it: /g/.neo4j/logs):");
  expect(lines.slice(1)).toHaveLength(60);
  expect(lines[1]).toBe("line 41");
  expect(lines.at(-1)).toBe("line 100");
});
