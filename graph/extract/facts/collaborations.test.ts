import { describe, expect, it } from "vitest";
import { commitmentId, documentId, entityId } from "../../model/ids.ts";
import { jointActions } from "./collaborations.ts";

const document = documentId("甲省与乙省签约。");
const stated = { id: commitmentId(["共建"]), evidence: { start: 0, end: 8 } };
const a = entityId("Region", "甲省");
const b = entityId("Region", "乙省");
const c = entityId("Region", "丙省");

describe("joint actions", () => {
  it("pair each party with each other one, named once", () => {
    const pairs = jointActions([a, b, c], document, stated).map(({ parties }) => [...parties].sort());
    expect(pairs).toEqual([[a, b].sort(), [a, c].sort(), [b, c].sort()]);
  });

  it("pair nobody with itself, however often it is named", () => {
    expect(jointActions([a, a], document, stated)).toEqual([]);
    expect(jointActions([a, b, a], document, stated)).toHaveLength(1);
  });
});
