import { describe, expect, it } from "vitest";
import { unnamedConfidence } from "../extract/confidence/entity-confidence.ts";
import type { Extraction } from "../model/document.ts";
import type { Agency, Industry, Official, Program, Region } from "../model/entity.ts";
import { collaborationId, commitmentId, documentId, entityId, postId, targetId } from "../model/ids.ts";
import { extractionLine } from "./extraction-format.ts";

const text = "甲县交通局局长于路说，县交通局将联合乙县发展旅游业，2025年建成山间路网，新修公路100公里以上。";
const at = (quote: string) => {
  const start = text.indexOf(quote);
  return { start, end: start + quote.length };
};
const named = (quote: string) => ({ ...at(quote), rule: "A3+A2" });
const quoted = (quote: string) => ({ ...at(quote), quote });

const region: Region = {
  id: entityId("Region", "甲"),
  key: "甲",
  name: "甲县",
  type: "Region",
  code: "500999",
  kind: "county",
  partOf: null,
};
const neighbour: Region = { ...region, id: entityId("Region", "乙"), key: "乙", name: "乙县", code: null };
const agency: Agency = {
  id: entityId("Agency", "甲交通"),
  key: "甲交通",
  name: "甲县交通局",
  type: "Agency",
  region: region.id,
};
const official: Official = { id: entityId("Official", "于路"), key: "于路", name: "于路", type: "Official" };
const industry: Industry = {
  id: entityId("Industry", "旅游"),
  key: "旅游",
  name: "旅游业",
  type: "Industry",
  code: null,
};
const program: Program = {
  id: entityId("Program", "路网"),
  key: "路网",
  name: "山间路网",
  type: "Program",
  kind: "facility",
};

const id = documentId(text);
const commitment = commitmentId(["新修"]);
const extraction: Extraction = {
  document: {
    id,
    source: "a.txt",
    title: "题",
    publishedOn: "2024",
    homeRegion: region.id,
    text,
    fingerprint: "f",
  },
  mentioned: [
    { entity: agency, confidence: 0.95, mentions: [named("甲县交通局"), named("县交通局将")] },
    { entity: official, confidence: 0.97, mentions: [named("于路")] },
    { entity: neighbour, confidence: 0.9, mentions: [named("乙县")] },
    { entity: industry, confidence: 0.61, mentions: [named("旅游业")] },
    { entity: program, confidence: 0.72, mentions: [named("山间路网")] },
  ],
  context: [region],
  posts: [
    {
      id: postId(["p"]),
      official: official.id,
      agency: agency.id,
      title: "局长",
      evidence: at("甲县交通局局长于路"),
    },
  ],
  commitments: [
    {
      id: commitment,
      speaker: official.id,
      actors: [agency.id],
      partners: [neighbour.id],
      programs: [program.id],
      industries: [industry.id],
      regions: [],
      action: "新修",
      modality: "WILL",
      deadline: "2025",
      deadlineText: "2025年",
      confidence: 0.55,
      targets: [
        {
          id: targetId(["t"]),
          metric: "公路",
          comparator: ">=",
          value: 100,
          unit: "公里",
          deadline: "2025",
          confidence: 0.4,
          evidence: at("新修公路100公里以上"),
        },
      ],
      evidence: at("2025年建成山间路网，新修公路100公里以上"),
    },
  ],
  collaborations: [
    {
      id: collaborationId(["c"]),
      parties: [agency.id, neighbour.id],
      commitment,
      evidence: at("县交通局将联合乙县"),
    },
  ],
};

describe("the line of an extraction", () => {
  it("holds what was found with the quote of each place, and no region that only lies around it", () => {
    const line = extractionLine(extraction);
    expect(line).not.toContain("\n");
    expect(JSON.parse(line)).toEqual({
      document: {
        id,
        source: "a.txt",
        title: "题",
        publishedOn: "2024",
        homeRegion: region.id,
        length: text.length,
      },
      entities: [
        {
          id: agency.id,
          type: "Agency",
          name: "甲县交通局",
          confidence: 0.95,
          mentions: [quoted("甲县交通局"), quoted("县交通局将")],
          region: region.id,
        },
        { id: official.id, type: "Official", name: "于路", confidence: 0.97, mentions: [quoted("于路")] },
        {
          id: neighbour.id,
          type: "Region",
          name: "乙县",
          confidence: 0.9,
          mentions: [quoted("乙县")],
          code: null,
          kind: "county",
        },
        {
          id: industry.id,
          type: "Industry",
          name: "旅游业",
          confidence: 0.61,
          mentions: [quoted("旅游业")],
          code: null,
        },
        {
          id: program.id,
          type: "Program",
          name: "山间路网",
          confidence: 0.72,
          mentions: [quoted("山间路网")],
          kind: "facility",
        },
      ],
      posts: [
        { official: official.id, agency: agency.id, title: "局长", evidence: quoted("甲县交通局局长于路") },
      ],
      commitments: [
        {
          id: commitment,
          speaker: official.id,
          actors: [agency.id],
          partners: [neighbour.id],
          programs: [program.id],
          industries: [industry.id],
          regions: [],
          action: "新修",
          modality: "WILL",
          deadline: "2025",
          confidence: 0.55,
          targets: [
            {
              metric: "公路",
              comparator: ">=",
              value: 100,
              unit: "公里",
              deadline: "2025",
              confidence: 0.4,
              evidence: quoted("新修公路100公里以上"),
            },
          ],
          evidence: quoted("2025年建成山间路网，新修公路100公里以上"),
        },
      ],
      collaborations: [
        { parties: [agency.id, neighbour.id], commitment, evidence: quoted("县交通局将联合乙县") },
      ],
    });
  });

  it("holds an agency that only a fact refers to, without mentions", () => {
    const unnamed = { ...extraction, mentioned: extraction.mentioned.slice(1), context: [region, agency] };
    const { entities } = JSON.parse(extractionLine(unnamed));
    expect(entities.at(-1)).toEqual({
      id: agency.id,
      type: "Agency",
      name: "甲县交通局",
      confidence: unnamedConfidence("Agency"),
      mentions: [],
      region: region.id,
    });
    expect(entities.map(({ id }: { id: string }) => id)).not.toContain(region.id);
  });

  it("names the rules that read each mention where it is asked to explain", () => {
    const { entities } = JSON.parse(extractionLine(extraction, true));
    expect(entities[1].mentions).toEqual([{ ...quoted("于路"), rules: ["A3", "A2"] }]);
  });
});
