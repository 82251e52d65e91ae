import { type TrapFamily, trap } from "./trap.ts";

/** Plans of the past, figures as of a day, growth against a year and baselines are no targets. */
export const pastAndBaselines: TrapFamily = {
  title: "past plans, as-of figures and baselines",
  home: "重庆市",
  publishedOn: "2026-03-12",
  traps: [
    trap(
      "市交通局将在2026年底前新建码头9座。",
      "Target =9座 by:2026",
      "截至2025年底，市交通局已新建码头9座。",
    ),
    trap("市商务委计划新增市场7个。", "Target 市场 =7个", "市商务委去年新增市场7个。"),
    trap("市教委将新建学校6所。", "Target 学校 =6所", "市教委已新建学校6所。"),
    trap("市经济信息委力争产值增长8%。", "Target =8%", "市经济信息委介绍，产值同比增长8%。"),
    trap(
      "市生态环境局将使排放到2030年下降9%。",
      "Commitment by:2030",
      "市生态环境局将使排放比2020年下降9%。",
      "Commitment 重庆市生态环境局 WILL",
    ),
    trap("市科技局将在2027年前培育企业500家。", "Commitment by:2027", "市科技局自2024年起培育企业。"),
    trap("市财政局将把税率降至5%。", "Target =5%", "市财政局将把税率由5%降至3%。", "Target =3%"),
    trap("市水利局将使覆盖率达到95%。", "Target =95%", "市水利局将使覆盖率从95%提高到98%。", "Target =98%"),
    trap("市林业局将种植苗木60万株。", "Target 苗木 =600000株", "市林业局累计种植苗木60万株。"),
    trap("市民政局将新建站点12个。", "Target 站点 =12个", "2025年，市民政局新建站点12个。"),
    trap("市农业农村委将建设基地40个。", "Target 基地 =40个", "“十三五”期间，市农业农村委建设基地40个。"),
    trap(
      "市体育局将在今年上半年举办赛事12场。",
      "Target =12场 by:2026-H1",
      "市体育局在去年上半年举办赛事12场。",
    ),
    trap("市文化旅游委到2028年开放展馆8个。", "Commitment by:2028", "市文化旅游委发布2028年规划，开放展馆。"),
    trap("市交通局将开行班列80列。", "Target 班列 =80列", "市交通局此前开行班列80列。"),
    trap("市统计局将开展调查30次。", "Target 调查 =30次", "过去五年，市统计局开展调查30次。"),
    trap("市商务委将举办展会9场。", "Target 展会 =9场", "市商务委成功举办了展会9场。"),
    trap("市卫生健康委将新建医院3所。", "Target 医院 =3所", "市卫生健康委原计划新建医院3所。"),
  ],
};
