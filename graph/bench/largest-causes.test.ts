import { describe, expect, it } from "vitest";
import { extractDocument } from "../extract/extract-document.ts";
import { causeOf } from "./cause-of.ts";
import type { Gold } from "./gold.ts";
import { largestCauses } from "./largest-causes.ts";
import type { Miss } from "./parse-scores.ts";
import type { ReadTwice } from "./read-twice.ts";

const text = "四川省财政厅将设立“青禾基金”100亿元，四川省发展改革委推进“蓝图计划”。重庆市已建成公路20公里。";

const nothing: Gold = {
  officials: [],
  agencies: [],
  regions: [],
  industries: [],
  programs: [],
  links: [],
  targets: [],
};

function read(gold: Partial<Gold>): ReadTwice {
  const source = { source: "a", text, title: null, publishedOn: null, homeRegion: null };
  return { text, extraction: extractDocument(source), gold: { ...nothing, ...gold } };
}

function miss(table: string, kind: Miss["kind"], what: string): Miss {
  return { document: "a", table, kind, what };
}

const named = (canonical: string, ...surfaces: string[]) => ({
  canonical,
  surfaces: surfaces.length > 0 ? surfaces : [canonical],
});
const fund = {
  metric: "“青禾基金”",
  comparator: "=",
  value: 10000000000,
  unit: "元",
  surface: "“青禾基金”100亿元",
};

describe("the cause of a miss", () => {
  it.each<[string, Miss, Partial<Gold>]>([
    [
      "wrong edges",
      miss("program", "-", "设立青禾基金"),
      { programs: [named("设立青禾基金", "“青禾基金”100")] },
    ],
    ["other type", miss("program", "-", "财政厅"), { programs: [named("财政厅")] }],
    ["not found", miss("program", "-", "推进"), { programs: [named("推进")] }],
    ["no name", miss("program", "+", "青禾基金"), {}],
    ["other type", miss("program", "+", "青禾基金"), { industries: [named("青禾")] }],
    ["wrong edges", miss("program", "+", "青禾基金"), { programs: [named("青禾")] }],
    ["object not found", miss("link", "-", "四川省财政厅 → 夜航计划"), { programs: [named("夜航计划")] }],
    [
      "actor other",
      miss("link", "-", "四川省财政厅 → 蓝图计划"),
      { programs: [named("蓝图计划", "“蓝图计划”")] },
    ],
    ["actor not found", miss("link", "-", "贵州省财政厅 → 蓝图计划"), { programs: [named("蓝图计划")] }],
    ["object uncommitted", miss("link", "-", "四川省财政厅 → 四川省"), { regions: [named("四川省")] }],
    ["object none", miss("link", "+", "四川省财政厅 → 青禾基金"), {}],
    ["no such link", miss("link", "+", "四川省财政厅 → 青禾基金"), { programs: [named("青禾基金")] }],
    [
      "actor other",
      miss("link", "+", "四川省财政厅 → 青禾基金"),
      { programs: [named("青禾基金")], links: [["四川省", "青禾基金"]] },
    ],
    [
      "other value",
      miss("target", "-", "“青禾基金” =1亿元"),
      { targets: [{ ...fund, value: 1, unit: "亿元" }] },
    ],
    [
      "not found",
      miss("target", "-", "“青禾基金” =10000000000元"),
      { targets: [{ ...fund, surface: "推进" }] },
    ],
    ["no promise", miss("target", "+", "“青禾基金” =10000000000元"), {}],
    ["other value", miss("target", "+", "“青禾基金” =10000000000元"), { targets: [fund] }],
    ["person not found", miss("post", "-", "于路|四川省财政厅|厅长"), {}],
    ["party not found", miss("collaboration", "-", "四川省 × 贵州省"), {}],
    ["not joint", miss("collaboration", "-", "四川省财政厅 × 重庆市"), {}],
    ["not joint in the text", miss("collaboration", "+", "四川省财政厅 × 重庆市"), {}],
    ["other name", miss("agency name", "≠", "财政厅 ≠ 四川省财政厅"), {}],
    ["other value read", miss("target actor", "≠", "100亿元: 重庆市 ≠ 四川省财政厅"), {}],
  ])("is “%s”: %o", (cause, missed, gold) => {
    expect(causeOf(missed, read(gold))).toBe(cause);
  });

  it("is “taken for done” where the number stands in nothing but what is done", () => {
    const { extraction, ...rest } = read({ targets: [fund] });
    const commitments = extraction.commitments.map((one) => ({ ...one, modality: "DONE" as const }));
    const done = { ...rest, extraction: { ...extraction, commitments } };
    expect(causeOf(miss("target", "-", "“青禾基金” =10000000000元"), done)).toBe("taken for done");
  });
});

describe("the largest causes", () => {
  it("are counted by table and cause, the commonest first, with one example, modalities apart", () => {
    const misses = [
      miss("program", "+", "青禾基金"),
      miss("link modality", "≠", "四川省 → 青禾基金: WILL ≠ ONGOING: 将"),
      miss("link modality", "≠", "四川省 → 蓝图计划: WILL ≠ ONGOING: 将"),
      miss("link modality", "≠", "四川省 → 蓝图计划: DONE ≠ WILL: 将"),
    ];
    expect(largestCauses(misses, new Map([["a", read({})]]), 2)).toEqual([
      {
        table: "link modality",
        kind: "≠",
        cause: "other value read",
        detail: "WILL ≠ ONGOING",
        count: 2,
        example: "a: 四川省 → 青禾基金: WILL ≠ ONGOING: 将",
      },
      {
        table: "program",
        kind: "+",
        cause: "no name",
        detail: null,
        count: 1,
        example: "a: 青禾基金",
      },
    ]);
  });

  it("leave out texts that were not read", () => {
    expect(largestCauses([miss("program", "+", "青禾基金")], new Map(), 10)).toEqual([]);
  });
});
