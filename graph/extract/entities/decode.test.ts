import { describe, expect, it } from "vitest";
import { organOf } from "../../resolve/agencies.ts";
import { industryOf } from "../../resolve/industries.ts";
import { programOf } from "../../resolve/programs.ts";
import { regionByNameOrCode } from "../../resolve/regions.ts";
import type { Candidate } from "./candidate.ts";
import { decode } from "./decode.ts";

const region = regionByNameOrCode("四川省");
const at = (start: number, end: number, entity: Candidate["entity"], sureness = 1): Candidate => ({
  start,
  end,
  entity,
  rule: "T",
  sureness,
});
const shape = (candidates: readonly Candidate[]) =>
  decode(candidates).map(({ start, end, nested }) => `${start}-${end}${nested ? " nested" : ""}`);

describe("of readings that overlap", () => {
  it("keeps the longer of one type, and both where they only touch", () => {
    const [short, long] = [programOf("行动计划", null), programOf("“满园”行动计划", null)];
    expect(shape([at(4, 8, short), at(0, 8, long), at(8, 12, short)])).toEqual(["0-8", "8-12"]);
  });

  it("keeps a region inside a body as nested, and leaves out an industry there", () => {
    expect(region).not.toBeNull();
    if (!region) return;
    expect(
      shape([at(0, 3, region), at(0, 6, organOf("四川省财政厅")), at(3, 5, industryOf("财政"))]),
    ).toEqual(["0-6", "0-3 nested"]);
  });

  it("keeps two short sure ones before a long unsure one", () => {
    const name = programOf("甲乙丙丁戊己", null);
    expect(shape([at(0, 6, name, 0.3), at(0, 3, name, 0.9), at(3, 6, name, 0.9)])).toEqual(["0-3", "3-6"]);
  });

  it("gives the same whatever the order of the readings", () => {
    const all = [
      at(0, 4, industryOf("茶业")),
      at(2, 6, industryOf("茶叶")),
      at(5, 9, programOf("茶园工程", null)),
    ];
    expect(decode([...all].reverse())).toEqual(decode(all));
  });

  it("gives nothing for nothing", () => {
    expect(decode([])).toEqual([]);
  });
});
