import { type TrapFamily, trap } from "./trap.ts";

/** 全覆盖 is a target of 100 %; other praise without a number is none. */
export const coverage: TrapFamily = {
  title: "coverage without a number",
  home: "重庆市",
  publishedOn: "2026-03-12",
  traps: [
    trap(
      "市交通局将在2027年底前实现农村公路全覆盖。",
      "重庆市交通运输局 WILL 农村公路 =100% by:2027",
      "市交通局已实现农村公路全覆盖。",
    ),
    trap("市教委力争2028年实现营养餐全覆盖。", "AIM 营养餐 =100% by:2028", "市教委将全面覆盖营养餐知识。"),
    trap("市民政局将实现养老服务站点全覆盖。", "养老服务站点 =100%", "市民政局正在推进养老服务站点全覆盖。"),
    trap("市水利局将实现河道监测全覆盖。", "河道监测 =100%", "市水利局将扩大河道监测覆盖。"),
    trap(
      "市卫生健康委将实现家庭医生签约全覆盖。",
      "家庭医生签约 =100%",
      "市卫生健康委能否实现家庭医生签约全覆盖？",
    ),
  ],
};
