import { type TrapFamily, trap } from "./trap.ts";

/** Beside one another is not together: neighbours, a place and what it lies in, comparisons and mere lists. */
export const jointAction: TrapFamily = {
  title: "joint action",
  home: "重庆市",
  publishedOn: "2026-03-12",
  traps: [
    trap(
      "江北区将会同渝北区新建泊位3个。",
      "Together 江北区 渝北区",
      "江北区将会同重庆市新建泊位3个。",
      "江北区 WILL 泊位 =3个",
    ),
    trap(
      "成都市将联合重庆市开行班列80列。",
      "Together 成都市 重庆市",
      "成都市将联合四川省开行班列80列。",
      "成都市 WILL =80列",
    ),
    trap("大竹县将与邻水县共建产业园3个。", "Together 大竹县 邻水县", "大竹县将与四川省共建产业园3个。"),
    trap(
      "重庆市将与四川省共同建设智慧港区。",
      "Together 重庆市 四川省",
      "重庆市将支持与四川省毗邻地区建设智慧港区。",
      "Commitment 重庆市",
    ),
    trap(
      "市交通局与市财政局共同新建码头9座。",
      "Together 重庆市交通运输局 重庆市财政局",
      "市交通局将新建码头9座。市财政局出席。",
    ),
    trap("江津区、永川区共建产业园3个。", "Together 江津区 永川区", "江津区、永川区经济同比增长6%。"),
    trap("重庆市与辽宁省签署合作协议。", "Together 重庆市 辽宁省", "重庆市与辽宁省相比增长6%。"),
    trap(
      "市教委携手四川省教育厅新建学校6所。",
      "Together 重庆市教育委员会 四川省教育厅",
      "市教委参照四川省教育厅做法新建学校6所。",
    ),
    trap("广安市、达州市联合举办展会9场。", "Together 广安市 达州市", "广安市、达州市均举办展会9场。"),
    trap(
      "重庆市科技局与四川省科技厅共同新建展馆6个。",
      "Together 重庆市科学技术局 四川省科学技术厅",
      "重庆市科技局从四川省科技厅引进专家，新建展馆6个。",
    ),
    trap(
      "贵州省将与广东省合作建设园区4个。",
      "Together 贵州省 广东省",
      "贵州省将借鉴广东省经验建设园区4个。",
    ),
    trap(
      "市林业局将与贵州省林业局联合种植苗木60万株。",
      "Together 重庆市林业局 贵州省林业局",
      "市林业局将种植贵州省林业局捐赠的苗木60万株。",
    ),
  ],
};
