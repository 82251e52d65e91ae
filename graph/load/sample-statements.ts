import { anAgency, anIndustry, anOfficial, aProgram, aRegion, type Statement } from "./an-extraction.ts";

export const chongqing = aRegion("重庆市", { code: "500000" });
export const sichuan = aRegion("四川省", { code: "510000" });
export const chengdu = aRegion("成都市", { code: "510100", kind: "prefecture", partOf: sichuan.id });
export const transport = anAgency("重庆市交通局", chongqing);
export const traffic = anAgency("成都市交通运输局", chengdu);
export const council = anAgency("国务院");
export const speaker = anOfficial("许安");
export const railway = aProgram("成渝中线高铁");
export const logistics = anIndustry("物流业");

/** Made-up sentences that share entities, for tests of stores: every kind of node and relationship occurs. */
export const sampleStatements: readonly Statement[] = [
  {
    words: "市交通局局长许安介绍，重庆市交通局今年将建成12座车站。",
    names: [
      [transport, "市交通局", "重庆市交通局"],
      [speaker, "许安"],
    ],
    post: { official: speaker, agency: transport, title: "局长" },
    promise: {
      speaker: speaker.id,
      actors: [transport.id],
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
  },
  {
    words: "我市与成都市交通运输局共建成渝中线高铁。",
    names: [
      [chongqing, "我市"],
      [traffic, "成都市交通运输局"],
      [railway, "成渝中线高铁"],
    ],
    promise: {
      actors: [chongqing.id],
      partners: [traffic.id],
      programs: [railway.id],
      action: "共建",
    },
    together: [chongqing, traffic],
  },
  {
    words: "国务院要求物流业降低成本3.5%以上。",
    names: [
      [council, "国务院"],
      [logistics, "物流业"],
    ],
    promise: {
      actors: [council.id],
      industries: [logistics.id],
      action: "要求",
      modality: "MUST",
      targets: [
        {
          metric: "成本降幅",
          comparator: ">=",
          value: 3.5,
          unit: "%",
          deadline: null,
          words: "3.5%以上",
        },
      ],
    },
  },
  {
    words: "渝交通局、蓉交通局联手。",
    names: [
      [transport, "渝交通局"],
      [traffic, "蓉交通局"],
    ],
    together: [transport, traffic],
  },
  {
    words: "成渝高铁、现代物流业，四川省不会缺席。",
    names: [
      [railway, "成渝高铁"],
      [logistics, "现代物流业"],
      [sichuan, "四川省"],
    ],
  },
  { words: "天气晴好。", names: [] },
];
