import { describe, expect, it } from "vitest";
import { entityOf } from "../facts/testing/layer-of.ts";
import type { Mention } from "../layers.ts";
import { entityConfidences, unnamedConfidence } from "./entity-confidence.ts";
import { readReliability } from "./reliability.ts";
import { readWeights } from "./weights.ts";

const using = {
  reliability: readReliability(
    [
      "# counts",
      "Agency A1\t8\t8",
      "Agency A2\t18\t38",
      "Agency A1, once\t7\t8",
      "Agency A2, again\t2\t8",
      "Region R1 inside\t3\t8",
      "Region R1 inside, once\t3\t8",
      "Agency unnamed\t0\t8",
    ].join("\n"),
  ),
  weights: readWeights(""),
};

const bureau = entityOf("Agency", "市港航局");
const office = entityOf("Agency", "市商务委");
const city = entityOf("Region", "江州");
const plan = entityOf("Program", "港航计划");

function mention(entity: Mention["entity"], start: number, rest: Partial<Mention> = {}): Mention {
  return { entity, start, end: start + entity.name.length, rule: "A2", nested: false, ...rest };
}

describe("the confidence of entities", () => {
  it("is the smoothed share of right ones in the family of the surest rule that speaks for each", () => {
    const mentions = [mention(bureau, 0, { rule: "A1" }), mention(office, 9), mention(office, 20)];
    expect(entityConfidences(mentions, using)).toEqual(
      new Map([
        [bureau.id, 0.8],
        [office.id, 0.3],
      ]),
    );
  });

  it("takes the surest of several rules, and a family that was never counted for one half", () => {
    const mentions = [mention(bureau, 0), mention(bureau, 9, { rule: "A1" })];
    expect(entityConfidences(mentions, using)).toEqual(new Map([[bureau.id, 0.5]]));
  });

  it("tells regions inside the names of bodies from those that stand alone", () => {
    expect(entityConfidences([mention(city, 0, { rule: "R1", nested: true })], using)).toEqual(
      new Map([[city.id, 0.4]]),
    );
  });

  it("is the greatest probability that a name was given where names were judged, whatever the rule", () => {
    const mentions = [
      mention(plan, 0, { rule: "N1+M1", probability: 0.3126 }),
      mention(plan, 9, { rule: "M1", probability: 0.7004 }),
    ];
    expect(entityConfidences(mentions, using)).toEqual(new Map([[plan.id, 0.7]]));
  });

  it("is counted by type for what the text does not name", () => {
    expect(unnamedConfidence("Agency", using)).toBe(0.1);
    expect(unnamedConfidence("Region", using)).toBe(0.5);
  });
});
