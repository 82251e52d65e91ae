import { describe, expect, it } from "vitest";
import { type CommitmentGrounds, commitmentConfidence } from "./commitment-confidence.ts";
import { readReliability } from "./reliability.ts";
import { type TargetGrounds, targetConfidence } from "./target-confidence.ts";
import { readWeights } from "./weights.ts";

const grounds: CommitmentGrounds = {
  way: "named body",
  genre: "news",
  modality: "WILL",
  cued: true,
  verb: "head",
  actors: 1,
  actorConfidence: 0.5,
  programs: 1,
  industries: 0,
  numbers: 0,
  partners: 0,
  objectConfidence: 1,
};

const using = {
  reliability: readReliability(
    "Target count compared, dated\t8\t8\nTarget count bare, undated\t0\t8\nTarget of a table\t6\t8\n",
  ),
  weights: readWeights("commitment\t0\nway named body\t2\nway carried in paragraph topic\t-2\nactor\t1\n"),
};

describe("the confidence of a commitment", () => {
  it("is greater where the clause names the actor than where one is carried over from afar", () => {
    expect(commitmentConfidence(grounds, using)).toBe(0.881);
    expect(commitmentConfidence({ ...grounds, way: "carried in paragraph topic" }, using)).toBe(0.119);
  });

  it("falls with the confidence of the actor and of what it is about", () => {
    expect(commitmentConfidence({ ...grounds, actorConfidence: 0.9 }, using)).toBe(0.985);
    expect(commitmentConfidence({ ...grounds, objectConfidence: 0.5 }, using)).toBe(0.44);
  });

  it("tells of the actor alone where it is about no program or industry", () => {
    expect(commitmentConfidence({ ...grounds, programs: 0, objectConfidence: null }, using)).toBe(0.881);
  });
});

describe("the confidence of a target", () => {
  const number: TargetGrounds = { table: false, comparator: ">=", unit: "个", dated: true };

  it("is the smoothed share of right ones among numbers of its kind", () => {
    expect(targetConfidence(number, 1, using)).toBe(0.9);
    expect(targetConfidence({ ...number, comparator: "=", dated: false }, 1, using)).toBe(0.1);
    expect(targetConfidence({ ...number, table: true }, 1, using)).toBe(0.7);
  });

  it("is never greater than how sure it is that the actor acts", () => {
    expect(targetConfidence(number, 0.25, using)).toBe(0.25);
  });
});
