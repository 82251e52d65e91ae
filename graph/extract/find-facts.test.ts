import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type EntityId, entityId } from "../model/ids.ts";
import { contains, quoteOf } from "../model/span.ts";
import { readText } from "../text/read-text.ts";
import { type LayerNotes, layerOf } from "./facts/testing/layer-of.ts";
import { findFacts } from "./find-facts.ts";

/** Facts as a reader would say them: actors, modality, what, partners, targets, deadline. */
function read(words: string, notes: LayerNotes) {
  const text = readText(words);
  const layer = layerOf(text, notes);
  const { commitments, collaborations, context } = findFacts(text, layer);
  const names = new Map(
    [...layer.mentions.map(({ entity }) => entity), ...context].map(({ id, name }) => [id, name]),
  );
  for (const [, agency] of notes.posts ?? []) names.set(entityId("Agency", agency), agency);
  const name = (id: EntityId) => names.get(id) ?? id;
  return {
    commitments: [...commitments]
      .sort((a, b) => a.evidence.start - b.evidence.start)
      .map((commitment) => ({
        actors: commitment.actors.map(name),
        modality: commitment.modality,
        about: [...commitment.programs, ...commitment.industries].map(name),
        partners: commitment.partners.map(name),
        speaker: commitment.speaker && name(commitment.speaker),
        deadline: commitment.deadline,
        targets: commitment.targets.map(
          ({ metric, comparator, value, unit, deadline }) =>
            `${metric} ${comparator}${value}${unit} ${deadline ?? ""}`,
        ),
        quote: quoteOf(words, commitment.evidence),
      })),
    collaborations: collaborations.map(({ parties }) => parties.map(name).sort().join(" × ")).sort(),
  };
}

const harbour: LayerNotes = {
  named: [
    ["Official", "赵岚"],
    ["Agency", "市港航局"],
    ["Agency", "市商务委"],
    ["Agency", "邻水县交通局"],
    ["Region", "山城市"],
    ["Region", "江州市"],
    ["Program", "智慧港区"],
    ["Program", "绿色航道计划"],
    ["Industry", "航运业"],
  ],
  home: "山城市",
  publishedOn: "2024-03-12",
  posts: [["赵岚", "市港航局", "局长"]],
};

describe("findFacts", () => {
  it("gives an interviewee's promises to the body that he heads, and a year set once to all that follows", () => {
    const { commitments } = read(
      "赵岚：今年，我们将实施绿色航道计划。\n其中，建成智慧港区，新建泊位12个。\n上半年开通航线4条，力争航运业增长8%以上。",
      harbour,
    );
    expect(commitments).toMatchObject([
      { actors: ["市港航局"], speaker: "赵岚", modality: "WILL", about: ["绿色航道计划"], deadline: "2024" },
      { modality: "WILL", about: ["智慧港区"], deadline: "2024" },
      { modality: "WILL", targets: ["泊位 =12个 2024"] },
      { modality: "WILL", targets: ["航线 =4条 2024-H1"] },
      { modality: "AIM", about: ["航运业"], targets: [expect.stringContaining(">=8%")] },
    ]);
  });

  it("finds no promise in a reporter's question", () => {
    expect(read("记者：市港航局能否在年内建成智慧港区？", harbour).commitments).toEqual([]);
    expect(read("市港航局将在年内建成智慧港区。", harbour).commitments).toHaveLength(1);
  });

  it("counts no result as a target", () => {
    const [done] = read("市港航局已建成智慧港区，新建泊位12个。", harbour).commitments;
    expect(done).toMatchObject({ modality: "DONE", targets: [] });
    const [, planned] = read("市港航局将建成智慧港区，新建泊位12个。", harbour).commitments;
    expect(planned).toMatchObject({ modality: "WILL", targets: ["泊位 =12个 "] });
  });

  it.each([
    ["市港航局将会同邻水县交通局建设智慧港区。", ["市港航局 × 邻水县交通局"]],
    ["市港航局、市商务委联合印发绿色航道计划。", ["市商务委 × 市港航局"]],
    ["山城市与江州市共建智慧港区。", ["山城市 × 江州市"]],
    ["市港航局将与江州市共同建设智慧港区。", ["市港航局 × 江州市"].sort()],
    ["深化山城市、江州市两地联动。市港航局要深化山城市、江州市两地联动。", ["山城市 × 江州市"]],
    ["市港航局将建设与江州市发展相适应的智慧港区。", []],
    ["山城市、江州市航运业同比增长。", []],
  ])("reads who works together in %s", (words, pairs) => {
    expect(read(words, harbour).collaborations.map((pair) => pair.split(" × ").sort().join(" × "))).toEqual(
      pairs.map((pair) => pair.split(" × ").sort().join(" × ")),
    );
  });

  it.each([
    ["市港航局将使市级、区县岸电使用率分别达到95%、80%。", ["市级岸电使用率 =95% ", "区县岸电使用率 =80% "]],
    ["市港航局将使吞吐量、货运量分别增长5%、8%。", ["吞吐量 =5% ", "货运量 =8% "]],
    ["市港航局将使岸电使用率达到95%以上。", ["岸电使用率 >=95% "]],
    ["市港航局将提供共性技术组件9个、培训船员800人次。", ["共性技术组件 =9个 ", "船员 =800人次 "]],
    ["市港航局将办好12类45件实事。", ["实事 =12类 ", "实事 =45件 "]],
    ["市港航局将建设30个示范码头、6座以上候船厅。", ["示范码头 =30个 ", "候船厅 >=6座 "]],
  ])("names what is counted in %s", (words, targets) => {
    expect(
      read(words, harbour)
        .commitments.flatMap((commitment) => commitment.targets)
        .sort(),
    ).toEqual([...targets].sort());
  });

  it.each([
    ["建设智慧港区，新建泊位12个。（市港航局牵头，邻水县交通局配合）", ["市港航局"], ["邻水县交通局"]],
    ["建设智慧港区，新建泊位12个。（市港航局、市商务委按职责分工负责）", ["市商务委", "市港航局"], []],
    [
      "建设智慧港区，新建泊位12个。\n牵头单位：市港航局；责任单位：邻水县交通局",
      ["市港航局"],
      ["邻水县交通局"],
    ],
  ])("charges the bodies named behind a measure with it: %s", (words, actors, partners) => {
    const { commitments } = read(words, harbour);
    const charged = { actors: expect.arrayContaining(actors), partners, modality: "WILL" };
    expect(commitments).toMatchObject([
      { ...charged, about: ["智慧港区"] },
      { ...charged, targets: ["泊位 =12个 "] },
    ]);
    expect(read(words.replace(/[（\n].*/, ""), harbour).commitments).toEqual([]);
  });

  it.each([
    ["“我们要建设智慧港区，让群众满意。”市港航局局长赵岚说。", "WILL", "赵岚", "我们要建设智慧港区"],
    ["市商务委强调，市港航局要建设智慧港区。", "MUST", null, "市港航局要建设智慧港区"],
    ["市港航局局长赵岚表示，将建设智慧港区。", "WILL", "赵岚", "将建设智慧港区"],
    ["记者从市港航局获悉，今年将建设智慧港区。", "WILL", null, "今年将建设智慧港区"],
    ["据市港航局介绍，智慧港区已建成。", "DONE", null, "智慧港区已建成"],
  ])("tells who says it and how firmly: %s", (words, modality, speaker, quote) => {
    expect(read(words, harbour).commitments).toMatchObject([
      { actors: ["市港航局"], modality, speaker, quote },
    ]);
  });

  it("takes two bodies written as one word for actors and not for partners", () => {
    const { commitments, collaborations } = read("市港航局市商务委持续推进智慧港区。", harbour);
    expect(commitments).toMatchObject([
      { actors: expect.arrayContaining(["市港航局", "市商务委"]), modality: "ONGOING" },
    ]);
    expect(collaborations).toEqual([]);
    expect(read("市港航局、市商务委持续推进智慧港区。", harbour).collaborations).toHaveLength(1);
  });

  it("leaves out what a stranger says", () => {
    expect(read("“他们要建设智慧港区，航线会更多。”船员老周说。", harbour).commitments).toEqual([]);
  });

  it("lets the government act in its own report, and nobody in news without a subject", () => {
    const report = read("2024年山城市政府工作报告\n建设智慧港区，新建泊位12个。", harbour);
    expect(report.commitments).toMatchObject([
      { actors: ["山城市人民政府"], modality: "WILL", about: ["智慧港区"] },
      { targets: ["泊位 =12个 2024"] },
    ]);
    expect(read("江边的故事\n建设智慧港区，新建泊位12个。", harbour).commitments).toEqual([]);
  });

  it("keeps every span inside the text and every target inside its commitment, whatever the text", () => {
    const parts = fc.constantFrom(
      ...[
        "赵岚：",
        "市港航局",
        "将",
        "会同",
        "邻水县交通局",
        "，",
        "。",
        "建设",
        "智慧港区",
        "12个",
        "今年",
        "、",
        "“",
        "”",
      ],
      ...[
        "\n",
        "分别达到75%、50%",
        "（",
        "）",
        "《",
        "》",
        "不得",
        "山城市",
        "与",
        "江州市",
        "共建",
        "：",
        "；",
        "？",
      ],
    );
    fc.assert(
      fc.property(fc.array(parts, { maxLength: 40 }), (words) => {
        const text = readText(words.join(""));
        const facts = findFacts(text, layerOf(text, harbour));
        for (const { actors, evidence, targets } of facts.commitments) {
          expect(actors.length).toBeGreaterThan(0);
          expect(contains({ start: 0, end: text.text.length }, evidence)).toBe(true);
          for (const target of targets) expect(contains(evidence, target.evidence)).toBe(true);
        }
        const ids = [...facts.collaborations, ...facts.commitments].map(({ id }) => id);
        expect(new Set(ids).size).toBe(ids.length);
        expect(ids).toEqual([...ids].sort());
      }),
    );
  });

  it.each(["智慧港区、", "，", "3万个，", "《", "与江州市", "，今年", "“"])(
    "goes through a single line of %j without end",
    (part) => {
      const text = readText(`市港航局将建设${part.repeat(Math.ceil(12_000 / part.length))}`);
      expect(findFacts(text, layerOf(text, { named: [["Agency", "市港航局"]] })).context).toEqual([]);
    },
  );
});
