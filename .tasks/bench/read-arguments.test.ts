import { describe, expect, it } from "vitest";
import type { Bench } from "../../graph/bench/bench-report.ts";
import { readArguments } from "./read-arguments.ts";

const walk: Bench = {
  summary: { en: "How fast one walks.", zh: "步行有多快。" },
  usage: "[--shoes KIND]",
  options: { shoes: { type: "string" } },
  run: async () => ({ table: "", json: {}, chart: "" }),
};
const benches = { walk };
const list = [
  "Benches · 测评：",
  "  npm run bench -- walk [--shoes KIND] [--json FILE] [--chart FILE.svg]",
  "      How fast one walks.",
  "      步行有多快。",
].join("\n");

describe("the arguments of bench", () => {
  it("name a bench, its own options and the files to write", () => {
    expect(
      readArguments(["walk", "--shoes", "old", "--json", "a.json", "--chart", "b.svg"], benches),
    ).toEqual({ name: "walk", bench: walk, values: { shoes: "old" }, json: "a.json", chart: "b.svg" });
  });

  it("need no more than the name", () => {
    expect(readArguments(["walk"], benches)).toEqual({
      name: "walk",
      bench: walk,
      values: {},
      json: null,
      chart: null,
    });
  });

  it.each([
    [[], "Expected the name of a bench, but none was given. · 应指定一项测评，实际没有。"],
    [["run"], "Expected the name of a bench, but there is none called run. · 没有名为 run 的测评。"],
    [
      ["toString"],
      "Expected the name of a bench, but there is none called toString. · 没有名为 toString 的测评。",
    ],
    [
      ["walk", "--hat", "new"],
      "Expected the options of walk, but: Unknown option '--hat'. · walk 的选项有误：Unknown option '--hat'。",
    ],
  ])("that are wrong (%j) are answered with what is there", (args, sentence) => {
    expect(readArguments(args, benches)).toBe(`${sentence}\n${list}`);
  });
});
