import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { EntityType } from "../model/entity.ts";
import { readText } from "../text/read-text.ts";
import { findEntities } from "./find-entities.ts";

function read(text: string, homeRegion: string | null = null) {
  return findEntities(readText(text), { source: "a.txt", text, title: null, publishedOn: null, homeRegion });
}

/** What a text names of a type: the canonical names in reading order, once each. */
function named(type: EntityType, text: string, home: string | null = null): string[] {
  const ofType = read(text, home).mentions.filter(({ entity }) => entity.type === type);
  return [...new Set(ofType.map(({ entity }) => entity.name))];
}

function posts(text: string, home: string | null = null): string[] {
  const layer = read(text, home);
  const names = new Map(
    [...layer.mentions.map(({ entity }) => entity), ...layer.context].map((e) => [e.id, e.name]),
  );
  return layer.posts.map(
    ({ official, agency, title }) => `${names.get(official)}|${names.get(agency)}|${title}`,
  );
}

describe("agencies", () => {
  it.each([
    [
      "A1: the full name, its 和 no list",
      "重庆市规划和自然资源局印发了通知。",
      null,
      ["重庆市规划和自然资源局"],
    ],
    [
      "A2: official short forms",
      "国家发展改革委、工信部同意了申请。",
      null,
      ["国家发展和改革委员会", "工业和信息化部"],
    ],
    [
      "A3: the text's own 市",
      "市经济信息委、市教委参加了评审。",
      "重庆市",
      ["重庆市经济和信息化委员会", "重庆市教育委员会"],
    ],
    ["A3: another 市 in another home", "市经信局参加了评审。", "成都市", ["成都市经济和信息化局"]],
    ["部门 takes the form of the level", "与四川省经信部门商定。", "重庆市", ["四川省经济和信息化厅"]],
    [
      "A5: party, congress, conference",
      "贵州省委办公厅、贵州省人大常委会、贵州省政协分别答复。",
      null,
      ["中国共产党贵州省委员会办公厅", "贵州省人民代表大会常务委员会", "中国人民政治协商会议贵州省委员会"],
    ],
    [
      "A9: a list shares its 市",
      "由市科技局、财政局、审计局负责。",
      "重庆市",
      ["重庆市科学技术局", "重庆市财政局", "重庆市审计局"],
    ],
    ["K1: the verb does not stick to the name", "会同市商务委办理。", "重庆市", ["重庆市商务委员会"]],
    ["a district's body has its city", "锦江区人民政府公布了名单。", "成都市", ["成都市锦江区人民政府"]],
  ])("%s", (_rule, text, home, names) => {
    expect(named("Agency", text, home)).toEqual(names);
  });

  it.each([
    ["a firm", "中国移动重庆公司建成了机房。", "重庆市"],
    ["市 as the end of a word", "上市公司和城市大数据中心都在其中。", "重庆市"],
    ["a word that begins like a body", "发展格局、北京市场和办公室里的灯。", null],
    ["a meeting of a body", "市委五届三次全会在京召开。", "重庆市"],
    ["vague bodies", "有关部门和国家有关部委给予支持。", "重庆市"],
  ])("leaves out %s", (_trap, text, home) => {
    expect(named("Agency", text, home)).toEqual([]);
  });
});

describe("officials", () => {
  it.each([
    [
      "P1: two titles, two posts",
      "市商务委员会党组书记、主任魏国强介绍了情况。",
      "重庆市",
      ["魏国强|重庆市商务委员会|党组书记", "魏国强|重庆市商务委员会|主任"],
    ],
    [
      "P2: two bodies, each with its title",
      "湖南省委常委、长沙市委书记欧阳文彬主持会议。",
      null,
      ["欧阳文彬|中国共产党湖南省委员会|常委", "欧阳文彬|中国共产党长沙市委员会|书记"],
    ],
    ["P4: brackets", "罗志远(成都市水务局局长)回答了提问。", null, ["罗志远|成都市水务局|局长"]],
    [
      "P4: a list shares the title",
      "四川省副省长林建国、何晓梅出席。",
      null,
      ["林建国|四川省人民政府|副省长", "何晓梅|四川省人民政府|副省长"],
    ],
    [
      "P5: acting stays, former goes",
      "重庆市代市长韩立志、四川省水利厅原厅长姚远会谈。",
      null,
      ["韩立志|重庆市人民政府|代市长", "姚远|四川省水利厅|厅长"],
    ],
    [
      "P6: 区委 + 书记, not 区 + 委书记",
      "江津区委书记滕大伟到场。",
      "重庆市",
      ["滕大伟|中国共产党重庆市江津区委员会|书记"],
    ],
    ["a head of government by its place", "成都市市长黄明出席。", null, ["黄明|成都市人民政府|市长"]],
  ])("%s", (_rule, text, home, expected) => {
    expect(posts(text, home)).toEqual(expected);
  });

  it.each([
    ["a role without a name", "市商务委有关负责人表示,将加快建设。"],
    ["a word that begins like a surname", "市商务委主任强调了三点。"],
    ["a manager of a firm", "某某集团董事长兼公司党委书记周大海表示欢迎。"],
    ["titles inside names of bodies", "委员会和书记处都在主席台上。"],
  ])("leaves out %s", (_trap, text) => {
    expect(named("Official", text, "重庆市")).toEqual([]);
  });

  it("finds an official again where the text gives the name alone", () => {
    const text = "市商务委员会主任魏国强接受了采访。\n魏国强:今年工作很多。\n记者:还有吗?\n魏国强:没有了。";
    const places = read(text, "重庆市").mentions.filter(({ entity }) => entity.type === "Official");
    expect(places.map(({ start, end }) => text.slice(start, end))).toEqual(["魏国强", "魏国强", "魏国强"]);
  });
});

describe("regions", () => {
  it.each([
    [
      "R1: provinces, cities, counties",
      "四川省成都市锦江区与贵州遵义合作。",
      null,
      ["四川省", "成都市", "锦江区", "贵州省", "遵义市"],
    ],
    [
      "R2: zones and economic regions",
      "两江新区在成渝地区双城经济圈里。",
      null,
      ["两江新区", "成渝地区双城经济圈"],
    ],
    ["R3: groups of provinces by their letters", "川渝和沪苏浙皖都来了。", null, ["川渝", "沪苏浙皖"]],
    ["R4: deixis", "我市和四川各有所长。", "重庆市", ["重庆市", "四川省"]],
    ["R5: a place inside a body's name", "四川省财政厅答复。", "重庆市", ["四川省"]],
    ["one name, the home's district", "朝阳区表态。", "北京市", ["朝阳区"]],
    ["a list with 区 at its end", "渝中、江北、南岸区先行。", "重庆市", ["渝中区", "江北区", "南岸区"]],
  ])("%s", (_rule, text, home, names) => {
    expect(named("Region", text, home)).toEqual(names);
  });

  it.each([
    ["words that are also short names of counties", "合作共建,振兴乡村,资源丰富,富裕安宁。"],
    ["words that begin like a place", "重大连续性工作和西南充分发展。"],
    ["railways called by letters", "川藏铁路全线贯通。"],
  ])("leaves out %s", (_trap, text) => {
    expect(named("Region", text, null)).toEqual([]);
  });

  it("keeps districts of one name in two cities apart", () => {
    const [beijing] = read("朝阳区表态。", "北京市").mentions;
    const [changchun] = read("朝阳区表态。", "长春市").mentions;
    expect(beijing?.entity.key).toBe("110105");
    expect(changchun?.entity.key).toBe("220104");
  });
});

describe("programs and industries", () => {
  it("are found with their kinds, once known everywhere", () => {
    const text =
      "会议审议了《山城绿道建设规划》。要深入实施“橙心”行动计划,大力发展生物医药产业和新能源汽车产业,加快建设国家数字经济创新发展试验区。";
    const layer = read(text, "重庆市");
    const programs = layer.mentions.flatMap(({ entity }) =>
      entity.type === "Program" ? [`${entity.kind} ${entity.name}`] : [],
    );
    expect(programs).toEqual([
      "plan 山城绿道建设规划",
      "plan 橙心行动计划",
      "zone 国家数字经济创新发展试验区",
    ]);
    expect(named("Industry", text, "重庆市")).toEqual(["生物医药", "新能源汽车"]);
  });

  it("leave out generic phrases", () => {
    expect(named("Program", "推进重大项目和合作机制建设,完善工作方案。", "重庆市")).toEqual([]);
    expect(named("Industry", "壮大实体经济,推动产业发展。", "重庆市")).toEqual([]);
  });
});

describe("the home region and the date", () => {
  it("are those given, else those that the text's own words speak of", () => {
    expect(read("我市有序推进。", "重庆").home?.name).toBe("重庆市");
    expect(read("全市有序推进。重庆市商务委负责,重庆各区县配合。").home?.name).toBe("重庆市");
    expect(read("贵州与四川各有所长。").home).toBeNull();
    expect(read("发布日期 2021-03-04 10:00\n正文如下。").publishedOn).toBe("2021-03-04");
    expect(read("到2025年3月4日完成。").publishedOn).toBeNull();
  });
});

describe("any text", () => {
  const piece = fc.constantFrom(
    ..."重庆市,四川省,发展改革委,主任,董明华,、,。,(,),《,》,“,”,和,与,市,区,建设,行动计划,产业,\n, ,5G,𠮷,a".split(
      ",",
    ),
    ",",
  );
  const texts = fc.array(piece, { maxLength: 60 }).map((pieces) => pieces.join(""));

  it("has mentions inside it, in order, those that are not nested apart from each other", () => {
    fc.assert(
      fc.property(texts, (text) => {
        const { mentions } = read(text);
        let free = 0;
        let last = { start: 0, end: Number.POSITIVE_INFINITY };
        for (const mention of mentions) {
          expect(mention.start >= 0 && mention.start < mention.end && mention.end <= text.length).toBe(true);
          expect(text.slice(mention.start, mention.end).trim()).toBe(text.slice(mention.start, mention.end));
          expect(
            mention.start > last.start || (mention.start === last.start && mention.end <= last.end),
          ).toBe(true);
          if (!mention.nested) {
            expect(mention.start).toBeGreaterThanOrEqual(free);
            free = mention.end;
          }
          last = mention;
        }
      }),
      { numRuns: 60 },
    );
  });

  it("has posts whose official is mentioned and whose agency is known", () => {
    const layer = read("湖南省委常委、长沙市委书记欧阳文彬主持会议。");
    const known = new Set([
      ...layer.mentions.map(({ entity }) => entity.id),
      ...layer.context.map(({ id }) => id),
    ]);
    expect(layer.posts.every(({ official, agency }) => known.has(official) && known.has(agency))).toBe(true);
    expect(layer.posts.length).toBe(2);
  });
});
