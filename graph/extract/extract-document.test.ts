import { describe, expect, it } from "vitest";
import { extractDocument } from "./extract-document.ts";

const interview = [
  "加快智慧港区建设 江津怎么干 2024-03-12",
  "江津区交通局局长赵岚：今年，我们将会同永川区交通局建设智慧港区，新建泊位12个，力争货运量增长8%以上。",
  "江津区将支持白沙镇改造渡口9处。",
].join("\n");

function read(text: string) {
  return extractDocument({ source: "a.txt", text, title: null, publishedOn: null, homeRegion: null });
}

describe("extractDocument", () => {
  it.each([
    ["an interview", interview],
    ["a report of a government", "2024年四川省政府工作报告\n新建泊位12个，改造码头9座以上。"],
    ["an empty text", ""],
  ])("gives each id that %s refers to an entity of its own", (_, text) => {
    const extraction = read(text);
    const entities = [...extraction.mentioned.map(({ entity }) => entity), ...extraction.context];
    const known = new Set<string>(entities.map(({ id }) => id));
    const asked = [
      extraction.document.homeRegion,
      ...entities.flatMap((entity) =>
        entity.type === "Agency" ? [entity.region] : entity.type === "Region" ? [entity.partOf] : [],
      ),
      ...extraction.posts.flatMap(({ official, agency }) => [official, agency]),
      ...extraction.commitments.flatMap(({ speaker, actors, partners, programs, industries, regions }) => [
        speaker,
        ...actors,
        ...partners,
        ...programs,
        ...industries,
        ...regions,
      ]),
      ...extraction.collaborations.flatMap(({ parties }) => parties),
    ];
    expect(asked.filter((id) => id !== null && !known.has(id))).toEqual([]);
    const commitments = new Set<string>(extraction.commitments.map(({ id }) => id));
    expect(
      extraction.collaborations.filter(({ commitment }) => commitment && !commitments.has(commitment)),
    ).toEqual([]);
    expect(known.size).toBe(entities.length);
  });

  it("gives the same bytes for the same source document", () => {
    expect(JSON.stringify(read(interview))).toBe(JSON.stringify(read(interview)));
  });

  it("keeps ids when a neutral sentence is put before", () => {
    const ids = (text: string) => read(text).commitments.map(({ id }) => id);
    expect(ids(interview.replace("\n", "\n江水东去。\n"))).toEqual(ids(interview));
    expect(ids(interview).length).toBeGreaterThan(0);
  });
});
