import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { extractDocument } from "./extract-document.ts";
import { readableFacts } from "./traps/readable-facts.ts";

function read(text: string, publishedOn = "2026-03-12"): string[] {
  const given = { source: "a.txt", title: null, publishedOn, homeRegion: "重庆市" };
  return readableFacts(extractDocument({ ...given, text }));
}

/** Lines with the words of a pair exchanged, sorted anew. */
function exchanged(lines: readonly string[], pairs: readonly (readonly [string, string])[]): string[] {
  return lines
    .map((line) => pairs.reduce((words, [from, to]) => words.replaceAll(from, to), line))
    .map((line) => line.replace(/^Together (\S+) (\S+)$/, (_, a, b) => `Together ${[a, b].sort().join(" ")}`))
    .sort();
}

describe("a list", () => {
  const lists = {
    "of bodies that act": [["市交通局", "市财政局", "市水利局", "市商务委"], "将新建码头9座。", ""],
    "of bodies that help": [["市财政局", "市水利局", "市商务委"], "新建码头9座。", "市交通局将会同"],
    "of places": [["江津区", "永川区", "合川区", "铜梁区"], "将共建智慧港区。", ""],
    "of programs": [["智慧港区示范工程", "绿色航道行动计划", "“护江”专项行动"], "。", "市交通局将建设"],
    "of things counted": [["码头9座", "航标60座", "泊位3个"], "。", "市交通局将新建"],
    "of industries": [["新能源汽车产业", "电子信息产业", "装备制造业"], "。", "市经济信息委将培育"],
  } as const;

  it.each(Object.entries(lists))("%s says the same in whatever order", (_, [items, behind, before]) => {
    const expected = read(before + items.join("、") + behind);
    expect(expected.length).toBeGreaterThan(items.length);
    fc.assert(
      fc.property(fc.shuffledSubarray([...items], { minLength: items.length }), (order) => {
        const sameWords = (lines: readonly string[]) =>
          lines.map((line) => line.split(" ").sort().join(" ")).sort();
        expect(sameWords(read(before + order.join("、") + behind))).toEqual(sameWords(expected));
      }),
      { numRuns: 12 },
    );
  });
});

describe("a number", () => {
  it.each([
    ["3万个", ["30000个", "30,000个", "三万个", "３万个"]],
    ["1.5亿元", ["15000万元", "150000000元", "一亿五千万元"]],
    ["5562.5亿元", ["556250000000元", "55625000万元"]],
    ["20%", ["百分之二十", "百分之20", "２０％"]],
    ["320公里", ["三百二十公里"]],
  ])("%s has one value however it is written", (written, others) => {
    const expected = read(`市交通局将使总量达到${written}。`);
    expect(expected.some((line) => line.startsWith("Target"))).toBe(true);
    for (const other of others) expect(read(`市交通局将使总量达到${other}。`)).toEqual(expected);
  });
});

describe("a denial in front of the verb", () => {
  it.each(["新建", "建设", "改造", "培育", "引进", "安排", "开通"])("takes the promise from %s", (verb) => {
    const promised = read(`市交通局将${verb}泊位9个。`);
    expect(promised).toContainEqual(expect.stringMatching(/^Target \S+ WILL \S+ =9个$/));
    for (const denial of ["不", "未", "没有", "不再", "尚未", "不得", "禁止"]) {
      const denied = read(`市交通局${denial}${verb}泊位9个。`);
      expect(
        denied.filter((line) => /^(?:Commitment|Target) /.test(line) && !/ PROHIBITED /.test(line)),
      ).toEqual([]);
      expect(denied.filter((line) => /^Agency /.test(line))).toEqual(
        promised.filter((line) => /^Agency /.test(line)),
      );
    }
  });
});

describe("the day of a document", () => {
  const relative =
    "市交通局今年将新建码头9座。市财政局明年将安排资金20亿元。市水利局将在上半年整治堤防30公里。";

  it("moves what is counted from it by as much", () => {
    const moved = read(relative).map((line) =>
      line.replace(/by:(\d{4})/, (_, year) => `by:${Number(year) + 1}`),
    );
    expect(moved.join()).toContain("by:2027");
    expect(read(relative, "2027-03-12")).toEqual(moved);
  });

  it("moves no year that is named", () => {
    const named = "市交通局将在2030年底前新建码头9座。市财政局到2031年安排资金20亿元。";
    expect(read(named, "2027-03-12")).toEqual(read(named));
  });
});

describe("a sentence of its own", () => {
  const sentences = [
    "市交通局将在2027年底前新建码头9座。",
    "市教委与市科技局将共同建设实训基地6个。",
    "市水利局局长徐江河表示，市水利局将整治堤防30公里。",
    "江津区力争今年培育企业500家。",
  ];

  it.each(sentences)("takes exactly its facts along when it goes: %s", (sentence) => {
    const facts = read(sentences.join(""));
    const own = read(sentence);
    const others = new Set(sentences.filter((each) => each !== sentence).flatMap((each) => read(each)));
    const left = facts.filter((fact) => !own.includes(fact) || others.has(fact));
    expect(read(sentences.filter((each) => each !== sentence).join(""))).toEqual(left);
    expect(left.length).toBeLessThan(facts.length);
  });
});

describe("one place for another", () => {
  it("changes names and codes and nothing else", () => {
    const text =
      "江津区交通局局长陆知远表示，将会同永川区交通局新建泊位3个。江津区、永川区将共建智慧港区，到2028年货运量增长8%。";
    const pairs = [
      ["江津", "合川"],
      ["永川", "铜梁"],
      ["500116", "500117"],
      ["500118", "500151"],
    ] as const;
    const expected = exchanged(read(text), pairs);
    expect(expected.length).toBeGreaterThan(10);
    const swapped = pairs.reduce((words, [from, to]) => words.replaceAll(from, to), text);
    expect(exchanged(read(swapped), [])).toEqual(expected);
  });
});
