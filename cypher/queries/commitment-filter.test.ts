import { describe, expect, test } from "vitest";
import { commitmentFilter } from "./commitment-filter.ts";

describe("a filter as pieces of a statement", () => {
  test("starts from what is named where it can, and keeps every value out of the text", () => {
    expect(commitmentFilter({ actor: ['a"}) DELETE c //'], modality: ["MUST"], hasTarget: true })).toEqual({
      start: "MATCH (c)<-[:COMMITS_TO]-(x:Entity) WHERE x.id IN $p0 WITH DISTINCT c",
      filter: "WHERE c.modality IN $p1 AND EXISTS { MATCH (c)-[:HAS_TARGET]->(:Target) } = $p2",
      params: { p0: ['a"}) DELETE c //'], p1: ["MUST"], p2: true },
    });
  });

  test("without conditions takes every commitment", () => {
    expect(commitmentFilter({})).toEqual({ start: "MATCH (c:Commitment)", filter: "WHERE true", params: {} });
  });

  test("of several things named starts from the rarest kind", () => {
    const { start, filter } = commitmentFilter({ actor: ["a"], document: ["d"] });
    expect(start).toContain("STATED_IN");
    expect(filter).toContain("COMMITS_TO");
  });

  test("nests and, or and not", () => {
    const { filter } = commitmentFilter({
      and: [{ deadlineFrom: "2025-01-01" }],
      or: [{ modality: ["AIM"] }, {}],
      not: { deadlineTo: "2020-01-01" },
    });
    expect(filter).toBe(
      "WHERE (coalesce(c.deadlineDate >= $p0, false)) AND ((c.modality IN $p1) OR (true)) AND NOT (coalesce(c.deadlineDate <= $p2, false))",
    );
  });

  test("holds back what is less sure than asked for, and what was never weighed", () => {
    expect(commitmentFilter({ minConfidence: 0 })).toEqual({
      start: "MATCH (c:Commitment)",
      filter: "WHERE coalesce(c.confidence >= $p0, false)",
      params: { p0: 0 },
    });
  });

  test("no alternative at all is met by nothing", () => {
    expect(commitmentFilter({ or: [] }).filter).toBe("WHERE (false)");
  });
});
