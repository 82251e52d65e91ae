import { describe, expect, it } from "vitest";
import { actorConfidence, type CommitmentGrounds, commitmentConfidence } from "./commitment-confidence.ts";
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
  reliability: () => 0.5,
  weights: readWeights("commitment\t0\nway named body\t2\nway carried in paragraph topic\t-2\nactor\t1\n"),
};

function confidenceOf(of: CommitmentGrounds): number {
  return commitmentConfidence(of, actorConfidence(of, using));
}

describe("the confidence of a commitment", () => {
  it("is greater where the clause names the actor than where one is carried over from afar", () => {
    expect(confidenceOf(grounds)).toBe(0.881);
    expect(confidenceOf({ ...grounds, way: "carried in paragraph topic" })).toBe(0.119);
  });

  it("falls with the confidence of the actor and of what it is about", () => {
    expect(confidenceOf({ ...grounds, actorConfidence: 0.9 })).toBe(0.985);
    expect(confidenceOf({ ...grounds, objectConfidence: 0.5 })).toBe(0.44);
  });

  it("tells of the actor alone where it is about no program or industry", () => {
    expect(confidenceOf({ ...grounds, programs: 0, objectConfidence: null })).toBe(0.881);
  });
});
