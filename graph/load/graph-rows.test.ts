import { describe, expect, it } from "vitest";
import { anAgency, anExtraction, anOfficial, aProgram, aRegion } from "./an-extraction.ts";
import { graphRowsOf, IncompleteExtraction, surfacesOf } from "./graph-rows.ts";

const chongqing = aRegion("重庆市", { code: "500000" });
const sichuan = aRegion("四川省", { code: "510000" });
const chengdu = aRegion("成都市", { code: "510100", kind: "prefecture", partOf: sichuan.id });
const rail = aProgram("成渝中线高铁");
const bureau = anAgency("重庆市交通局", chongqing);
const other = anAgency("成都市交通运输局", chengdu);
const speaker = anOfficial("许安");

describe("graphRowsOf", () => {
  const words = "市交通局局长许安说，今年与成都市交通运输局建成成渝中线高铁12座车站。";
  const extraction = anExtraction({
    source: "rail.txt",
    title: "铁路",
    publishedOn: "2020-05-06",
    home: chongqing,
    statements: [
      { words: "开头。", names: [] },
      {
        words,
        names: [
          [bureau, "市交通局"],
          [other, "成都市交通运输局"],
          [rail, "成渝中线高铁"],
          [speaker, "许安"],
        ],
        post: { official: speaker, agency: bureau, title: "局长" },
        promise: {
          speaker: speaker.id,
          actors: [bureau.id],
          partners: [other.id],
          programs: [rail.id],
          action: "建成",
          deadline: "2020",
          deadlineText: "今年",
          targets: [
            {
              metric: "车站",
              comparator: "=",
              value: 12,
              unit: "座",
              deadline: "2020",
              words: "12座车站",
            },
          ],
        },
        together: [bureau, other],
      },
    ],
  });
  const rows = graphRowsOf(extraction);
  const { id: documentId, text } = extraction.document;
  const commitment = extraction.commitments[0];
  const target = commitment?.targets[0];
  const post = extraction.posts[0];
  const collaboration = extraction.collaborations[0];
  const relationships = (type: string) => rows.relationships.filter((each) => each.type === type);

  it("keeps the document with its text, so that evidence is shown from the database alone", () => {
    expect(rows.document).toEqual({
      id: documentId,
      labels: ["Document"],
      properties: {
        id: documentId,
        source: "rail.txt",
        title: "铁路",
        publishedOn: "2020-05-06",
        text,
        length: text.length,
        fingerprint: extraction.document.fingerprint,
      },
    });
  });

  it("labels an entity by its type and leaves out what it does not have", () => {
    expect(rows.entities.find(({ id }) => id === bureau.id)).toEqual({
      id: bureau.id,
      labels: ["Agency", "Entity"],
      properties: {
        id: bureau.id,
        key: "重庆市交通局",
        name: "重庆市交通局",
        nameNorm: "重庆市交通局",
      },
    });
    expect(rows.entities.find(({ id }) => id === sichuan.id)?.properties).toEqual({
      id: sichuan.id,
      key: "四川省",
      name: "四川省",
      nameNorm: "四川省",
      code: "510000",
      kind: "province",
    });
  });

  it("keeps places out of commitments and targets: their evidence hangs on STATED_IN", () => {
    expect(rows.commitments).toEqual([
      {
        id: commitment?.id,
        labels: ["Commitment"],
        properties: {
          id: commitment?.id,
          action: "建成",
          modality: "WILL",
          deadline: "2020",
          deadlineDate: "2020-12-31",
          deadlineText: "今年",
          quoteLength: words.length,
        },
      },
    ]);
    expect(rows.targets).toEqual([
      {
        id: target?.id,
        labels: ["Target"],
        properties: {
          id: target?.id,
          metric: "车站",
          comparator: "=",
          value: 12,
          unit: "座",
          deadline: "2020",
          deadlineDate: "2020-12-31",
          startInQuote: words.indexOf("12座"),
          endInQuote: words.indexOf("12座") + 5,
        },
      },
    ]);
    expect(relationships("STATED_IN")).toEqual([
      {
        type: "STATED_IN",
        from: commitment?.id,
        to: documentId,
        properties: {
          start: 3,
          end: 3 + words.length,
          confidence: 0.8,
          targets: extraction.commitments.flatMap(({ targets }) => targets.map(({ id }) => id)),
          targetConfidences: [0.7],
        },
      },
    ]);
  });

  it("joins a commitment with everybody who has a part in it", () => {
    expect(relationships("SPEAKS").map(({ from, to }) => [from, to])).toEqual([[speaker.id, commitment?.id]]);
    expect(relationships("COMMITS_TO").map(({ from, to }) => [from, to])).toEqual([
      [bureau.id, commitment?.id],
    ]);
    expect(relationships("WITH").map(({ from, to }) => [from, to])).toEqual([[commitment?.id, other.id]]);
    expect(relationships("ABOUT").map(({ from, to }) => [from, to])).toEqual([[commitment?.id, rail.id]]);
    expect(relationships("HAS_TARGET").map(({ from, to }) => [from, to])).toEqual([
      [commitment?.id, target?.id],
    ]);
  });

  it("gives posts and collaborations their document and place", () => {
    expect(relationships("HOLDS")).toEqual([
      {
        type: "HOLDS",
        from: speaker.id,
        to: bureau.id,
        properties: { id: post?.id, title: "局长", documentId, start: 3, end: 3 + words.length },
      },
    ]);
    const [from, to] = [bureau.id, other.id].sort();
    expect(relationships("COLLABORATES_WITH")).toEqual([
      {
        type: "COLLABORATES_WITH",
        from,
        to,
        properties: {
          id: collaboration?.id,
          documentId,
          start: 3,
          end: 3 + words.length,
          commitmentId: commitment?.id,
          crossProvince: true,
        },
      },
    ]);
  });

  it("keeps each mention's place and tells regions that the text only implies from those it names", () => {
    expect(relationships("MENTIONED_IN").find(({ from }) => from === speaker.id)).toEqual({
      type: "MENTIONED_IN",
      from: speaker.id,
      to: documentId,
      properties: { confidence: 0.9, starts: [9], ends: [11], surfaces: ["许安"] },
    });
    expect(relationships("CONTEXT_OF").map(({ from }) => from)).toEqual(
      [chengdu.id, chongqing.id, sichuan.id].sort(),
    );
    expect(relationships("HOME_REGION").map(({ from, to }) => [from, to])).toEqual([
      [documentId, chongqing.id],
    ]);
    expect(relationships("SERVES").map(({ from, to }) => [from, to])).toEqual(
      [
        [bureau.id, chongqing.id],
        [other.id, chengdu.id],
      ].sort(),
    );
    expect(relationships("PART_OF").map(({ from, to }) => [from, to])).toEqual([[chengdu.id, sichuan.id]]);
  });

  it("refuses a fact about an entity that the extraction does not hold", () => {
    expect(() => graphRowsOf({ ...extraction, context: [] })).toThrow(IncompleteExtraction);
  });
});

describe("crossProvince", () => {
  const pair = (a: Parameters<typeof anAgency>[1], b: Parameters<typeof anAgency>[1]) => {
    const parties = [anAgency("甲局", a), anAgency("乙局", b)] as const;
    const rows = graphRowsOf(
      anExtraction({
        statements: [
          {
            words: "甲局与乙局合作。",
            names: [
              [parties[0], "甲局"],
              [parties[1], "乙局"],
            ],
            together: parties,
          },
        ],
      }),
    );
    return rows.relationships.find(({ type }) => type === "COLLABORATES_WITH")?.properties.crossProvince;
  };

  it("is true across provinces and false inside one", () => {
    expect(pair(chongqing, chengdu)).toBe(true);
    expect(pair(sichuan, chengdu)).toBe(false);
  });

  it("is false where a party belongs to no province", () => {
    expect(pair(null, chengdu)).toBe(false);
    expect(pair(aRegion("成渝地区双城经济圈", { kind: "economic-region" }), chengdu)).toBe(false);
  });
});

describe("surfacesOf", () => {
  it("gives each form once, sorted", () => {
    expect(
      surfacesOf("乙甲乙", [
        { start: 0, end: 1 },
        { start: 1, end: 2 },
        { start: 2, end: 3 },
      ]),
    ).toEqual(["乙", "甲"]);
  });
});
