import { type TrapFamily, trap } from "./trap.ts";

/** What is denied or forbidden is not promised; two denials promise. */
export const negations: TrapFamily = {
  title: "negation and double negation",
  home: "重庆市",
  publishedOn: "2026-03-12",
  traps: [
    trap(
      "市经济信息委将新增水泥产能30万吨。",
      "Commitment 重庆市经济和信息化委员会 WILL",
      "市经济信息委将不再新增水泥产能30万吨。",
      "PROHIBITED",
    ),
    trap("市生态环境局将新建排口5个。", "WILL 排口 =5个", "市生态环境局不得新建排口5个。", "PROHIBITED"),
    trap("市财政局将新建楼宇3栋。", "WILL 楼宇 =3栋", "市财政局严禁新建楼宇3栋。", "PROHIBITED"),
    trap("市交通局将新建码头9座。", "WILL 码头 =9座", "市交通局不再新建码头9座。", "PROHIBITED"),
    trap("市商务委将审批市场7个。", "WILL 市场 =7个", "市商务委一律不审批市场7个。", "PROHIBITED"),
    trap(
      "市教委禁止新建民办学校6所。",
      "PROHIBITED 重庆市教育委员会",
      "市教委将新建民办学校6所。",
      "WILL =6所",
    ),
    trap("市水利局不准新建水库8座。", "PROHIBITED 重庆市水利局", "市水利局不得不新建水库8座。"),
    trap("市林业局不得砍伐树木60株。", "PROHIBITED", "市林业局将补种树木不得少于60株。", ">=60株"),
    trap("市民政局将使空置率低于5%。", "<5%", "市民政局将使入住率不低于5%。", ">=5%"),
    trap("市体育局将新建球场不得超过9个。", "<=9个", "市体育局将新建球场超过9个。", ">9个"),
    trap("市科技局将使经费不少于20亿元。", ">=2000000000元", "市科技局将使经费少于20亿元。", "<2000000000元"),
    trap("市发展改革委将实施项目30个。", "WILL 项目 =30个", "市发展改革委未实施项目30个。"),
    trap("市农业农村委将建设基地40个。", "WILL 基地 =40个", "市农业农村委没有建设基地40个。"),
    trap("市文化旅游委将开放展馆8个。", "WILL 展馆 =8个", "市文化旅游委尚未开放展馆8个。"),
    trap("市卫生健康委将使比例达到95%。", "=95%", "市卫生健康委的比例未达到95%。"),
  ],
};
