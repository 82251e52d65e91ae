import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import {
  chongqing,
  chongqingFinance,
  corridor,
  lin,
  sichuan,
  sichuanFinance,
  yuzhong,
} from "#cypher/queries/a-small-graph";
import { fillSmallGraph } from "#cypher/queries/fill-small-graph";
import { type AskedServer, aRunningServer } from "./a-running-server.ts";

/** A busy machine may take this long to fill a database, in ms. */
const BUSY = 180_000;
let server: AskedServer;

beforeAll(async () => {
  server = await aRunningServer(inject("neo4j"));
  await fillSmallGraph(server.database);
}, BUSY);
afterAll(() => server.close());

async function data(query: string, variables: Record<string, unknown> = {}) {
  const { body } = await server.ask(query, variables);
  expect(body.errors).toBeUndefined();
  return body.data;
}

describe("a thing by its id", () => {
  test("an entity answers its own fields and those of its kind", async () => {
    const found = await data(
      `query ($id: ID!) { node(id: $id) { __typename id ... on Agency { name aliases commitmentCount
         region { name kind code partOf { name } }
         officials { title official { name } evidence { quote start end document { source } } } } } }`,
      { id: chongqingFinance.id },
    );
    expect(found.node).toEqual({
      __typename: "Agency",
      id: chongqingFinance.id,
      name: "重庆市财政局",
      aliases: ["财政局"],
      commitmentCount: 1,
      region: { name: "重庆市", kind: "PROVINCE", code: "500000", partOf: null },
      officials: [
        {
          title: "党组书记",
          official: { name: "林一川" },
          evidence: {
            quote: "林一川同时担任财政局党组书记。",
            start: 16,
            end: 31,
            document: { source: "a.txt" },
          },
        },
        {
          title: "局长",
          official: { name: "林一川" },
          evidence: {
            quote: "重庆市财政局局长林一川作了介绍。",
            start: 0,
            end: 16,
            document: { source: "a.txt" },
          },
        },
      ],
    });
  });

  test("nodes keep the order asked for, with null for what does not exist", async () => {
    const { nodes } = await data("query ($ids: [ID!]!) { nodes(ids: $ids) { id } }", {
      ids: [lin.id, "agency_00000000000000000000", "no id at all", yuzhong.id],
    });
    expect(nodes).toEqual([{ id: lin.id }, null, null, { id: yuzhong.id }]);
  });
});

describe("commitments", () => {
  test("a commitment stated twice in the same words is one, with the newest document's evidence", async () => {
    const { commitments } = await data(
      `query ($program: [ID!]) { commitments(where: {program: $program, modality: [WILL]}) { totalCount nodes {
         action modality deadline deadlineText documentCount speaker { name }
         actors { __typename ... on Agency { name } } partners { ... on Agency { name } }
         programs { name kind } industries { name } regions { name }
         targets { metric comparator value unit deadline evidence { quote start end } }
         evidence { quote start end document { source title publishedOn length homeRegion { name } } context(before: 3, after: 4) { before after } } } } }`,
      { program: [corridor.id] },
    );
    expect(commitments).toEqual({
      totalCount: 1,
      nodes: [
        {
          action: "共建",
          modality: "WILL",
          deadline: "2025-12-31",
          deadlineText: "到2025年",
          documentCount: 2,
          speaker: { name: "林一川" },
          actors: [{ __typename: "Agency", name: "重庆市财政局" }],
          partners: [{ name: "四川省财政厅" }],
          programs: [{ name: "西部算力走廊", kind: "PLAN" }],
          industries: [],
          regions: [],
          targets: [
            {
              metric: "投资",
              comparator: "EQ",
              value: 2_000_000_000,
              unit: "元",
              deadline: "2025-12-31",
              evidence: { quote: "20亿元", start: 34, end: 38 },
            },
          ],
          evidence: {
            quote: "林一川说，到2025年，财政局将与四川省财政厅共建西部算力走廊，投资20亿元。",
            start: 0,
            end: 39,
            document: {
              source: "b.txt",
              title: "乙地规划",
              publishedOn: "2023-05",
              length: 59,
              homeRegion: { name: "四川省" },
            },
            context: { before: "", after: "四川省财" },
          },
        },
      ],
    });
  });

  test.each([
    ["modality: [MUST]", ["壮大"]],
    ["hasTarget: false", ["壮大", "支持"]],
    ['deadlineFrom: "2025-12-31"', ["共建"]],
    ['deadlineTo: "2025-12-30"', []],
    ['not: {deadlineTo: "2025-12-31"}', ["建成", "壮大", "支持"]],
    [`actor: ["${sichuanFinance.id}"]`, ["建成", "支持"]],
    [`actor: ["${sichuanFinance.id}"], hasTarget: true`, ["建成"]],
    [`or: [{speaker: ["${lin.id}"]}, {modality: [MUST]}]`, ["共建", "壮大"]],
    [`partner: ["${sichuanFinance.id}"], and: [{hasTarget: true}]`, ["共建"]],
    ["minConfidence: 0.8", ["共建", "壮大", "建成", "支持"]],
    ["minConfidence: 0.801", []],
    ["or: []", []],
    ["actor: []", []],
  ])("where %s", async (where, actions) => {
    const { commitments } = await data(`{ commitments(where: {${where}}) { totalCount nodes { action } } }`);
    expect([...commitments.nodes.map(({ action }: { action: string }) => action)].sort()).toEqual(
      [...actions].sort(),
    );
    expect(commitments.totalCount).toBe(actions.length);
  });

  test("with how sure they, their actors and their numbers are", async () => {
    const { commitments, agencies } = await data(`{
      commitments(where: {hasTarget: true, modality: [DONE, WILL]}) { nodes { confidence targets { confidence } } }
      agencies(where: {minConfidence: 0.95}) { totalCount } }`);
    expect(new Set(commitments.nodes.map(({ confidence }: { confidence: number }) => confidence))).toEqual(
      new Set([0.8]),
    );
    expect(agencies.totalCount).toBe(0);
  });

  test("in the order of deadlines those without one come last, either way", async () => {
    const { up, down } = await data(`{
      up: commitments(orderBy: [{field: DEADLINE}]) { nodes { deadline } }
      down: commitments(orderBy: [{field: DEADLINE, direction: DESC}]) { nodes { deadline } } }`);
    const expected = [{ deadline: "2025-12-31" }, { deadline: null }, { deadline: null }, { deadline: null }];
    expect([up.nodes, down.nodes]).toEqual([expected, expected]);
  });

  test("the newest document's come first, the undated last", async () => {
    const { commitments } = await data(
      "{ commitments { nodes { action evidence { document { publishedOn } } } } }",
    );
    expect(
      commitments.nodes.map(
        ({ evidence }: { evidence: { document: { publishedOn: string | null } } }) =>
          evidence.document.publishedOn,
      ),
    ).toEqual(["2023-05", "2023-05", "2021-03-01", null]);
  });

  test.each([
    ["ACTOR", ["共建"]],
    ["PARTNER", []],
    ["SPEAKER", []],
    ["OBJECT", []],
  ])("of an agency as %s", async (role, actions) => {
    const { node } = await data(
      `query ($id: ID!, $role: CommitmentRole) { node(id: $id) { ... on Entity { commitments(role: $role) { totalCount nodes { action } } } } }`,
      { id: chongqingFinance.id, role },
    );
    expect(node.commitments).toEqual({
      totalCount: actions.length,
      nodes: actions.map((action) => ({ action })),
    });
  });
});

describe("collaborations", () => {
  const ask = (where: string) =>
    data(
      `{ collaborations(where: {${where}}) { totalCount nodes { crossProvince parties { ... on Agency { name } } commitment { action } evidence { quote document { source } } } } }`,
    );

  test("a joint action says who, across which border, within what and where it is stated, newest first", async () => {
    const { collaborations } = await ask("crossProvince: true");
    const said = (source: string) => ({
      crossProvince: true,
      parties: expect.arrayContaining([{ name: "重庆市财政局" }, { name: "四川省财政厅" }]),
      commitment: { action: "共建" },
      evidence: {
        quote: "林一川说，到2025年，财政局将与四川省财政厅共建西部算力走廊，投资20亿元。",
        document: { source },
      },
    });
    expect(collaborations).toEqual({ totalCount: 2, nodes: [said("b.txt"), said("a.txt")] });
  });

  test.each([
    [`between: ["${chongqing.id}", "${sichuan.id}"]`, 2],
    [`between: ["${sichuan.id}", "${chongqing.id}"]`, 2],
    [`between: ["${sichuan.id}", "${yuzhong.id}"]`, 0],
    [`region: ["${chongqing.id}"]`, 2],
    [`region: ["${yuzhong.id}"]`, 0],
    [`program: ["${corridor.id}"]`, 2],
    [`industry: ["${corridor.id}x"]`, 0],
    [`party: ["${sichuanFinance.id}"]`, 2],
    ["crossProvince: false", 0],
  ])("where %s", async (where, count) => {
    expect((await ask(where)).collaborations.totalCount).toBe(count);
  });

  test("a region has those of the agencies that serve it", async () => {
    const { node } = await data(
      "query ($id: ID!) { node(id: $id) { ... on Region { agencies { totalCount nodes { name } } collaborations { totalCount nodes { id } } } } }",
      { id: chongqing.id },
    );
    expect(node.agencies).toEqual({ totalCount: 1, nodes: [{ name: "重庆市财政局" }] });
    expect(node.collaborations.totalCount).toBe(2);
  });
});

describe("neighbours", () => {
  test("come with their relations and the number of facts, strongest first", async () => {
    const { node } = await data(
      `query ($id: ID!) { node(id: $id) { ... on Agency { neighbours { totalCount nodes { strength relations entity { name } } } neighbourCounts { type count } } } }`,
      { id: chongqingFinance.id },
    );
    expect(node.neighbours.totalCount).toBe(4);
    expect(node.neighbours.nodes[0]).toEqual({
      strength: 3,
      relations: expect.arrayContaining(["COLLABORATES_WITH", "WITH"]),
      entity: { name: "四川省财政厅" },
    });
    expect(node.neighbours.nodes[1]).toEqual({
      strength: 2,
      relations: ["HOLDS"],
      entity: { name: "林一川" },
    });
    expect(node.neighbourCounts).toEqual([
      { type: "AGENCY", count: 1 },
      { type: "OFFICIAL", count: 1 },
      { type: "PROGRAM", count: 1 },
      { type: "REGION", count: 1 },
    ]);
  });

  test("can be narrowed to types and relations", async () => {
    const { node } = await data(
      `query ($id: ID!) { node(id: $id) { ... on Program {
         officials: neighbours(types: [OFFICIAL]) { nodes { relations entity { name } } }
         committed: neighbours(relations: [COMMITS_TO]) { totalCount } } } }`,
      { id: corridor.id },
    );
    expect(node).toEqual({
      officials: { nodes: [{ relations: ["SPEAKS"], entity: { name: "林一川" } }] },
      committed: { totalCount: 2 },
    });
  });
});

describe("the picture of some entities", () => {
  test("has every relation among them, folded, and names what is missing", async () => {
    const { subgraph } = await data(
      `query ($ids: [ID!]!) { subgraph(ids: $ids) { missing nodes { name } edges {
         from to relation label modality count commitments { action } evidence { quote } } } }`,
      { ids: [lin.id, chongqingFinance.id, corridor.id, chongqing.id, "gone"] },
    );
    const words = "林一川说，到2025年，财政局将与四川省财政厅共建西部算力走廊，投资20亿元。";
    expect(subgraph.missing).toEqual(["gone"]);
    expect(subgraph.nodes.map(({ name }: { name: string }) => name)).toEqual([
      "林一川",
      "重庆市财政局",
      "西部算力走廊",
      "重庆市",
    ]);
    expect(subgraph.edges).toHaveLength(4);
    expect(subgraph.edges).toEqual(
      expect.arrayContaining([
        {
          from: lin.id,
          to: chongqingFinance.id,
          relation: "HOLDS",
          label: expect.stringMatching(/^(局长、党组书记|党组书记、局长)$/),
          modality: null,
          count: 2,
          commitments: [],
          evidence: expect.arrayContaining([{ quote: "林一川同时担任财政局党组书记。" }]),
        },
        {
          from: chongqingFinance.id,
          to: corridor.id,
          relation: "COMMITS_TO",
          label: "共建",
          modality: "WILL",
          count: 1,
          commitments: [{ action: "共建" }],
          evidence: [{ quote: words }],
        },
        {
          from: lin.id,
          to: corridor.id,
          relation: "SPEAKS",
          label: "共建",
          modality: "WILL",
          count: 1,
          commitments: [{ action: "共建" }],
          evidence: [{ quote: words }],
        },
        {
          from: chongqingFinance.id,
          to: chongqing.id,
          relation: "SERVES",
          label: null,
          modality: null,
          count: 1,
          commitments: [],
          evidence: [],
        },
      ]),
    );
  });

  test("ways between two entities have the words of each hop", async () => {
    const { paths } = await data(
      "query ($from: ID!, $to: ID!) { paths(from: $from, to: $to, first: 1) { nodes { name } hops { relation label evidence { quote } } } }",
      { from: yuzhong.id, to: lin.id },
    );
    expect(paths[0].nodes.map(({ name }: { name: string }) => name)).toEqual([
      "渝中区",
      "重庆市",
      "重庆市财政局",
      "林一川",
    ]);
    expect(paths[0].hops.map(({ relation }: { relation: string }) => relation)).toEqual([
      "PART_OF",
      "SERVES",
      "HOLDS",
    ]);
    expect(paths[0].hops[2].evidence).toHaveLength(2);
  });

  test("there is no way from an entity to itself, to an unknown one or beyond the hops allowed", async () => {
    const ask = (from: string, to: string, maxHops = 4) =>
      data(
        "query ($from: ID!, $to: ID!, $maxHops: Int) { paths(from: $from, to: $to, maxHops: $maxHops) { nodes { id } } }",
        {
          from,
          to,
          maxHops,
        },
      );
    expect(await ask(lin.id, lin.id)).toEqual({ paths: [] });
    expect(await ask(lin.id, "official_00000000000000000000")).toEqual({ paths: [] });
    expect(await ask(yuzhong.id, lin.id, 2)).toEqual({ paths: [] });
  });
});

describe("search", () => {
  test.each([
    ["财政局", "重庆市财政局"],
    ["重庆市财政局", "重庆市财政局"],
    ["林一川", "林一川"],
    ["linyi", "林一川"],
    ["lyc", "林一川"],
    ["Lin Yi", "林一川"],
    ["林", "林一川"],
    ["算力走廊", "西部算力走廊"],
    ["xbslzl", "西部算力走廊"],
    ["重慶市", "重庆市"],
  ])("%s finds %s first", async (query, name) => {
    const { search } = await data("query ($query: String!) { search(query: $query) { nodes { name } } }", {
      query,
    });
    expect(search.nodes[0]).toEqual({ name });
  });

  test("can be narrowed to types", async () => {
    const { search } = await data(
      '{ search(query: "财政", types: [OFFICIAL]) { totalCount nodes { name } } }',
    );
    expect(search).toEqual({ totalCount: 0, nodes: [] });
  });
});

describe("documents", () => {
  test("a document shows its text, what it names and what it promises, in reading order", async () => {
    const { documents } = await data(
      `{ documents(where: {title: "甲地"}) { totalCount nodes { source text length
         mentions(first: 3) { totalCount nodes { quote start end entity { name } document { source } } }
         commitments { totalCount nodes { action } } } } }`,
    );
    const [document] = documents.nodes;
    expect(documents.totalCount).toBe(1);
    expect(document.length).toBe(document.text.length);
    expect(document.mentions.totalCount).toBe(10);
    expect(
      document.mentions.nodes.map(({ quote, start }: { quote: string; start: number }) => [quote, start]),
    ).toEqual([
      ["重庆市财政局", 0],
      ["林一川", 8],
      ["林一川", 16],
    ]);
    expect(document.commitments.nodes).toEqual([{ action: "共建" }, { action: "壮大" }]);
  });

  test.each([
    ['publishedFrom: "2023-05-20"', ["b.txt"]],
    ['publishedFrom: "2021-03-01", publishedTo: "2023-04-30"', ["a.txt"]],
    [`homeRegion: ["${sichuan.id}"]`, ["b.txt"]],
  ])("where %s", async (where, sources) => {
    const { documents } = await data(`{ documents(where: {${where}}) { nodes { source } } }`);
    expect(documents.nodes.map(({ source }: { source: string }) => source)).toEqual(sources);
  });

  test("offsets count UTF-16 code units where Cypher counts characters", async () => {
    const { commitments } = await data(
      "{ commitments(where: {modality: [WEAK]}) { nodes { evidence { quote start end document { text } context(before: 1) { before } } } } }",
    );
    const { quote, start, end, document, context } = commitments.nodes[0].evidence;
    expect([quote, start, document.text.slice(start, end)]).toEqual([
      "四川省财政厅厅长周明远支持大数据产业。",
      4,
      "四川省财政厅厅长周明远支持大数据产业。",
    ]);
    expect(context.before, "half of a character is never shown").toBe("");
  });
});

describe("lists of entities", () => {
  test.each([
    ["officials", "", ["周明远", "林一川"]],
    ["agencies", `where: {region: ["${chongqing.id}"]}`, ["重庆市财政局"]],
    ["agencies", "orderBy: [{field: COMMITMENTS, direction: DESC}]", ["四川省财政厅", "重庆市财政局"]],
    ["regions", "where: {kind: [COUNTY]}", ["渝中区"]],
    ["regions", `where: {partOf: ["${chongqing.id}"]}`, ["渝中区"]],
    ["industries", 'where: {name: "数据"}', ["大数据产业"]],
    ["programs", "where: {kind: [FUND]}", []],
  ])("%s(%s)", async (field, args, names) => {
    const found = await data(`{ ${field}${args ? `(${args})` : ""} { totalCount nodes { name } } }`);
    expect(found[field]).toEqual({ totalCount: names.length, nodes: names.map((name) => ({ name })) });
  });
});

test("commitments are counted by one or two criteria, with none as a group of its own", async () => {
  const { stats } = await data(
    "{ stats(groupBy: [DEADLINE_YEAR, PROGRAM]) { totalGroups totalCommitments groups { count keys { group label entity { id } } } } }",
  );
  const year = (label: string | null) => ({ group: "DEADLINE_YEAR", label, entity: null });
  const program = { group: "PROGRAM", label: "西部算力走廊", entity: { id: corridor.id } };
  expect(stats).toEqual({
    totalGroups: 3,
    totalCommitments: 4,
    groups: [
      { count: 2, keys: [year(null), { group: "PROGRAM", label: null, entity: null }] },
      { count: 1, keys: [year("2025"), program] },
      { count: 1, keys: [year(null), program] },
    ],
  });
});

test("what the graph holds is counted", async () => {
  expect(
    await data(
      "{ counts { officials agencies regions industries programs documents commitments targets collaborations } }",
    ),
  ).toEqual({
    counts: {
      officials: 2,
      agencies: 2,
      regions: 3,
      industries: 1,
      programs: 1,
      documents: 3,
      commitments: 4,
      targets: 2,
      collaborations: 2,
    },
  });
});
