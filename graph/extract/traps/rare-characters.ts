import { type TrapFamily, trap } from "./trap.ts";

/** Characters of two code units shift nothing behind them and belong to names whole. */
export const rareCharacters: TrapFamily = {
  title: "rare characters outside the basic plane",
  home: "重庆市",
  publishedOn: "2026-03-12",
  traps: [
    trap(
      "𠮷祥桥边，市交通局将新建码头9座。",
      "重庆市交通运输局 码头 =9座",
      "𠮷祥桥边，市交通局已新建码头9座。",
    ),
    trap(
      "𠮷祥桥边，市教委主任韦思远介绍，将新建学校6所。",
      "says:韦思远 重庆市教育委员会",
      "𠮷祥桥边，市教委将新建学校6所。",
      "学校 =6所",
    ),
    trap(
      "𡎚头镇外，市水利局将整治堤防30公里。",
      "堤防 =30公里",
      "𡎚头镇外，市水利局将整治堤防3公里。",
      "堤防 =3公里",
    ),
    trap("市科技局将新建𬭚材料平台5个。", "重庆市科学技术局 =5个", "市科技局去年新建𬭚材料平台5个。"),
    trap("😀市商务委将举办展会12场。", "重庆市商务委员会 展会 =12场", "😀市商务委将举办展会？"),
    trap(
      "市林业局将种植𣗋树600株。",
      "重庆市林业局 WILL =600株",
      "市林业局不再种植𣗋树600株。",
      "PROHIBITED",
    ),
    trap(
      "市民政局将会同市财政局在𠮷祥街新建站点12个。",
      "Together 重庆市民政局 重庆市财政局",
      "市民政局将在𠮷祥街新建站点12个。",
      "重庆市民政局",
    ),
    trap(
      "𪩘山脚下，江津区将新建泊位3个。",
      "Target 江津区 泊位 =3个",
      "𪩘山脚下，永川区将新建泊位3个。",
      "Target 永川区 泊位 =3个",
    ),
  ],
};
