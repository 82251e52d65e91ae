import { type TrapFamily, trap } from "./trap.ts";

const report = "2026年重庆市政府工作报告\n主要指标\n";

/** Columns say what a number is: the last year ahead holds the target, merged and empty cells shift nothing. */
export const tables: TrapFamily = {
  title: "tables",
  home: "重庆市",
  publishedOn: "2026-03-12",
  traps: [
    trap(
      `${report}指标\t单位\t2025年\t2030年\n港口吞吐量\t亿吨\t2.1\t3`,
      "港口吞吐量 =300000000吨 by:2030",
      `${report}指标\t单位\t2023年\t2024年\n港口吞吐量\t亿吨\t2.1\t3`,
    ),
    trap(
      `${report}指标\t单位\t2025年\t2030年\n岸电使用率\t%\t80\t95`,
      "岸电使用率 =95% by:2030",
      `${report}指标\t单位\t2025年\t2030年\n岸电使用率\t%\t95\t98`,
      "岸电使用率 =98%",
    ),
    trap(
      `${report}指标\t2025年\t2030年\n绿道（公里）\t60\t120`,
      "绿道 =120公里 by:2030",
      `${report}指标\t2025年\t2030年\n绿道（公里）\t120\t—`,
    ),
    trap(
      `${report}指标\t单位\t2025年\t2030年\t属性\n林地\t万亩\t40\t≥50\t约束性`,
      "MUST 林地 >=500000亩",
      `${report}指标\t单位\t2025年\t2030年\t属性\n林地\t万亩\t40\t≥50\t预期性`,
      "AIM 林地 >=500000亩",
    ),
    trap(
      `${report}指标\t单位\t2025年\t2030年\n医院\t所\t30\t36`,
      "医院 =36所",
      `${report}指标\t单位\t2025年\t2030年\n医院\t所\t36\t持平`,
    ),
    trap(
      `${report}指标\t单位\t2025年\t2030年\n学校\t所\t80\t≤90`,
      "学校 <=90所",
      `${report}指标\t单位\t2025年\t2030年\n学校\t所\t80\t≥90`,
      "学校 >=90所",
    ),
    trap(
      `${report}| 指标 | 单位 | 2025年 | 2030年 |\n|---|---|---|---|\n| 床位 | 张 | 600 | 900 |`,
      "床位 =900张 by:2030",
      `${report}| 指标 | 单位 | 2025年 | 2030年 |\n|---|---|---|---|\n| 床位 | 张 | 900 | |`,
    ),
    trap(
      `${report}类别\t指标\t单位\t2025年\t2030年\n民生\t车位\t个\t300\t500`,
      "=500个 by:2030",
      `${report}类别\t指标\t单位\t2025年\t2030年\n民生\t\t个\t300\t`,
    ),
    trap(
      `${report}指标\t单位\t2025年\t2030年\n等级公路\t公里\t300\t500左右`,
      "~500公里",
      `${report}指标\t单位\t2025年\t2030年\n等级公路\t级\t三级\t二级`,
    ),
    trap(
      `${report}指标\t单位\t2030年\n桥梁\t座\t12`,
      "桥梁 =12座 by:2030",
      `${report}指标\t单位\t数量\n桥梁\t座\t12`,
    ),
  ],
};
