import { type TrapFamily, trap } from "./trap.ts";

/** A short title means what the document says it means, and a general word alone names nothing. */
export const shortTitles: TrapFamily = {
  title: "short titles defined in the text",
  home: "重庆市",
  publishedOn: "2026-03-12",
  traps: [
    trap(
      "市交通局印发《智慧港区建设方案》（以下简称《方案》）。《方案》提出，将新建码头9座。",
      "重庆市交通运输局 码头 =9座",
      "市财政局印发《资金管理办法》（以下简称《办法》）。《办法》提出，将新建码头9座。",
      "重庆市财政局 码头 =9座",
    ),
    trap(
      "市教委印发《校园安全行动计划》（以下简称《计划》）。《计划》明确，将新建学校6所。",
      "重庆市教育委员会 学校 =6所",
      "市教委出席。市水利局印发《节水行动方案》（以下简称《方案》）。《方案》明确，将新建学校6所。",
      "重庆市水利局 学校 =6所",
    ),
    trap(
      "市商务委印发《消费促进行动方案》（以下简称《方案》）。",
      "Program 消费促进行动方案",
      "市商务委将制定《方案》。",
    ),
    trap(
      "市科技局印发《创新平台建设规划》（以下简称《规划》）。",
      "Program 创新平台建设规划",
      "市科技局将落实《规划》。",
    ),
    trap("市林业局将建设智慧苗圃平台。", "Commitment 重庆市林业局", "市林业局将建设平台。"),
    trap("市体育局将建设全民健身中心项目。", "Commitment 重庆市体育局", "市体育局将建设项目。"),
    trap("市水利局将实施节水行动方案。", "Commitment 节水行动方案", "市水利局将实施方案。"),
    trap("市民政局印发《养老服务实施方案》。", "Program 养老服务实施方案", "市民政局印发通知。"),
    trap("市发展改革委将建设西部科学城。", "Program 西部科学城", "市发展改革委将建设科学城。"),
    trap("市农业农村委将建设柑橘产业园。", "Program 柑橘产业园", "市农业农村委将建设产业园。"),
  ],
};
