import { type TrapFamily, trap } from "./trap.ts";

/** Quotation marks hold names of programs, but slogans, similes and speech too. */
export const slogans: TrapFamily = {
  title: "slogans in quotes",
  home: "重庆市",
  publishedOn: "2026-03-12",
  traps: [
    trap(
      "市科技局将实施“满天星”行动计划。",
      "Program 满天星行动计划",
      "市科技局将坚持“满天星”思维。",
      "Agency 重庆市科学技术局",
    ),
    trap(
      "市商务委将实施“巴渝新消费”行动计划。",
      "Commitment 巴渝新消费行动计划",
      "市商务委将树立“一盘棋”思想。",
    ),
    trap("市教委将实施“春苗”工程。", "Commitment 春苗工程", "市教委将当好“护苗人”。"),
    trap("市交通局将实施“畅行”专项行动。", "Commitment 畅行专项行动", "市交通局将唱好“双城记”。"),
    trap("市水利局将实施“清泉”工程。", "Commitment 清泉工程", "市水利局将算好“明白账”。"),
    trap("市民政局将实施“暖冬”行动。", "Commitment 暖冬行动", "市民政局将把好“暖心”关。"),
    trap("市林业局将实施“绿廊”行动计划。", "Commitment 绿廊行动计划", "市林业局将画好“同心圆”。"),
    trap("市体育局将实施“健步”行动计划。", "Commitment 健步行动计划", "市体育局将打好“组合拳”。"),
    trap("市农业农村委将实施“丰谷”工程。", "Commitment 丰谷工程", "市农业农村委将走好“先手棋”。"),
    trap("市文化旅游委将实施“书香”行动计划。", "Commitment 书香行动计划", "市文化旅游委将念好“山字经”。"),
    trap("市财政局将实施“护航”行动计划。", "Commitment 护航行动计划", "市财政局将管好“钱袋子”。"),
    trap("市卫生健康委将实施“银龄”行动计划。", "Commitment 银龄行动计划", "市卫生健康委将守好“生命线”。"),
    trap("市应急局将新建救援站“3”个。", "Agency 重庆市应急管理局", "各单位要坚持“应急先行”，守住“3个底线”。"),
  ],
};
