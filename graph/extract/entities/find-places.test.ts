import { describe, expect, it } from "vitest";
import { readText } from "../../text/read-text.ts";
import { findEntities } from "../find-entities.ts";
import { namesIn } from "./testing/read-names.ts";

const idsOf = (text: string, type: "Region" | "Agency", home: string | null = null) => {
  const source = { source: "a.txt", text, title: null, publishedOn: null, homeRegion: home };
  const { mentions } = findEntities(readText(text), source);
  return [...new Set(mentions.filter(({ entity }) => entity.type === type).map(({ entity }) => entity.id))];
};

describe("a region", () => {
  it.each([
    ["a part of a province", "粤东、赣南将新建仓库。", ["粤东", "赣南"], "赣南实验室将新建仓库。"],
    ["no canal called by it", "滇中将新建水库。", ["滇中"], "滇中引水工程将新建水库。"],
    ["two groups, one behind the other", "京冀京雄教育合作深化。", ["京冀", "京雄"], "京雄高铁通车。"],
    ["a group, no railway", "推动川渝合作。", ["川渝"], "沿川藏铁路行驶。"],
  ])("is %s", (_what, text, names, trap) => {
    expect(namesIn("Region", text)).toEqual(names);
    expect(namesIn("Region", trap)).toEqual([]);
  });
});

describe("one division or body under two names", () => {
  it.each([
    ["襄樊市将新建码头。", "襄阳市将新建码头。", "Region", null],
    ["襄樊市财政局将新建仓库。", "襄阳市财政局将新建仓库。", "Agency", null],
    ["上海市南汇区人民政府发布公告。", "上海市浦东新区人民政府发布公告。", "Agency", null],
    ["市卫生计生委发布公告。", "市卫生健康委发布公告。", "Agency", "重庆市"],
    ["环境保护部发布公告。", "生态环境部发布公告。", "Agency", null],
  ] as const)("is one node: %s %s", (before, after, type, home) => {
    expect(idsOf(before, type, home)).toHaveLength(1);
    expect(idsOf(before, type, home)).toEqual(idsOf(after, type, home));
  });

  it("are two where two divisions bear the name", () => {
    const [a, b] = ["宁波市江北区将新建码头。", "重庆市江北区将新建码头。"].map((text) =>
      idsOf(text, "Region"),
    );
    expect((a ?? []).filter((id) => b?.includes(id))).toEqual([]);
    expect(idsOf("上海市闸北区人民政府发布公告。", "Agency")).toEqual(
      idsOf("上海市静安区人民政府发布公告。", "Agency"),
    );
  });
});
