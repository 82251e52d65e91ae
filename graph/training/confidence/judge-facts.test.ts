import { describe, expect, it } from "vitest";
import { entityOf } from "../../extract/facts/testing/layer-of.ts";
import { factJudge } from "./judge-facts.ts";
import type { LabelledFacts } from "./labelled-facts.ts";

const text = "江州市政府将实施港航振兴计划，发展航运业，新建泊位9个。";
const government = entityOf("Agency", "江州市人民政府");
const city = entityOf("Region", "江州市");
const plan = entityOf("Program", "港航振兴计划");
const shipping = entityOf("Industry", "航运业");
const facts: LabelledFacts = {
  officials: [],
  agencies: [],
  regions: [{ canonical: "江州市", surfaces: ["江州市"] }],
  programs: [{ canonical: "港航振兴计划", surfaces: ["港航振兴计划"] }],
  industries: [],
  links: [["江州市", "港航振兴计划"]],
  targets: [{ actor: "江州市", value: 9, unit: "个", surface: "新建泊位9个" }],
  collaborations: [],
  optional: [{ canonical: "航运业", surfaces: ["航运业"] }],
  optional_links: [],
  optional_targets: [],
  optional_collaborations: [],
};
const judge = factJudge(
  text,
  facts,
  [government, city, plan, shipping].map((entity) => ({ entity, mentions: [] })),
);

describe("the judge of facts", () => {
  it("finds entities right or wrong by their names, and leaves open what could be read either way", () => {
    expect(judge.entity(plan)).toBe(true);
    expect(judge.entity(entityOf("Program", "绿色航道工程"))).toBe(false);
    expect(judge.entity(shipping)).toBe(null);
    expect(judge.entity(entityOf("Program", "港航振兴计"))).toBe(null);
  });

  it("takes a government for its region, and a link as right only with both its ends", () => {
    expect(judge.link(government, plan)).toBe(true);
    expect(judge.link(entityOf("Agency", "市商务委"), plan)).toBe(false);
    expect(judge.link(government, shipping)).toBe(null);
  });

  it("finds a number right where value, unit, place and actor are", () => {
    const evidence = { start: text.indexOf("新建"), end: text.length - 1 };
    expect(judge.target({ value: 9, unit: "个", evidence }, [city])).toBe(true);
    expect(judge.target({ value: 8, unit: "个", evidence }, [city])).toBe(false);
    expect(judge.target({ value: 9, unit: "个", evidence }, [entityOf("Agency", "市商务委")])).toBe(false);
    expect(judge.target({ value: 9, unit: "个", evidence: { start: 0, end: 3 } }, [city])).toBe(false);
  });
});
