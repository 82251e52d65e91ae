import {
  anAgency,
  anExtraction,
  anIndustry,
  anOfficial,
  aProgram,
  aRegion,
  type Statement,
} from "#graph/load/an-extraction";

export const chongqing = aRegion("重庆市", { code: "500000" });
export const sichuan = aRegion("四川省", { code: "510000" });
export const yuzhong = aRegion("渝中区", { code: "500103", kind: "county", partOf: chongqing.id });
export const chongqingFinance = anAgency("重庆市财政局", chongqing);
export const sichuanFinance = anAgency("四川省财政厅", sichuan);
export const lin = anOfficial("林一川");
export const zhou = anOfficial("周明远");
export const bigData = anIndustry("大数据产业");
export const corridor = aProgram("西部算力走廊", "plan");

/** Said in two documents in the same words. */
const joint: Statement = {
  words: "林一川说，到2025年，财政局将与四川省财政厅共建西部算力走廊，投资20亿元。",
  names: [
    [lin, "林一川"],
    [chongqingFinance, "财政局"],
    [sichuanFinance, "四川省财政厅"],
    [corridor, "西部算力走廊"],
  ],
  promise: {
    speaker: lin.id,
    actors: [chongqingFinance.id],
    partners: [sichuanFinance.id],
    programs: [corridor.id],
    action: "共建",
    deadline: "2025",
    deadlineText: "到2025年",
    targets: [
      {
        metric: "投资",
        comparator: "=",
        value: 2_000_000_000,
        unit: "元",
        deadline: "2025",
        words: "20亿元",
      },
    ],
  },
  together: [chongqingFinance, sichuanFinance],
};

/** Nine entities in three documents: of 2021, of May 2023, and one without a date whose text starts outside the BMP. */
export const smallGraph = [
  anExtraction({
    source: "a.txt",
    title: "甲地访谈",
    publishedOn: "2021-03-01",
    home: chongqing,
    statements: [
      {
        words: "重庆市财政局局长林一川作了介绍。",
        names: [
          [chongqingFinance, "重庆市财政局"],
          [lin, "林一川"],
        ],
        post: { official: lin, agency: chongqingFinance, title: "局长" },
      },
      {
        words: "林一川同时担任财政局党组书记。",
        names: [
          [lin, "林一川"],
          [chongqingFinance, "财政局"],
        ],
        post: { official: lin, agency: chongqingFinance, title: "党组书记" },
      },
      joint,
      {
        words: "渝中区必须壮大大数据产业。",
        names: [
          [yuzhong, "渝中区"],
          [bigData, "大数据产业"],
        ],
        promise: { actors: [yuzhong.id], industries: [bigData.id], action: "壮大", modality: "MUST" },
      },
    ],
  }),
  anExtraction({
    source: "b.txt",
    title: "乙地规划",
    publishedOn: "2023-05",
    home: sichuan,
    statements: [
      joint,
      {
        words: "四川省财政厅力争建成算力中心10个以上。",
        names: [[sichuanFinance, "四川省财政厅"]],
        promise: {
          actors: [sichuanFinance.id],
          programs: [corridor.id],
          action: "建成",
          modality: "AIM",
          targets: [
            {
              metric: "算力中心",
              comparator: ">=",
              value: 10,
              unit: "个",
              deadline: null,
              words: "10个以上",
            },
          ],
        },
      },
    ],
  }),
  anExtraction({
    source: "c.txt",
    statements: [
      { words: "😀🚀", names: [] },
      {
        words: "四川省财政厅厅长周明远支持大数据产业。",
        names: [
          [sichuanFinance, "四川省财政厅"],
          [zhou, "周明远"],
          [bigData, "大数据产业"],
        ],
        post: { official: zhou, agency: sichuanFinance, title: "厅长" },
        promise: {
          speaker: zhou.id,
          actors: [sichuanFinance.id],
          industries: [bigData.id],
          action: "支持",
          modality: "WEAK",
        },
      },
    ],
  }),
];
