import { type TrapFamily, trap } from "./trap.ts";

const fact = "重庆市交通运输局 绿色航道示范工程";

/** Who acts in a clause without a subject: whoever was named before, until somebody or something else comes in between. */
export const carriedSubjects: TrapFamily = {
  title: "carried subjects",
  home: "重庆市",
  publishedOn: "2026-03-12",
  traps: [
    trap(
      "市交通局将新建码头9座。精准擘画绿色航道示范工程。",
      fact,
      "市交通局将新建码头9座。船企擘画绿色航道示范工程。",
    ),
    trap(
      "市交通局将新建码头9座。擘画绿色航道示范工程。",
      fact,
      "市交通局将新建码头9座。擘画后的绿色航道示范工程。",
    ),
    trap(
      "市交通局将新建码头9座。擘画绿色航道示范工程。",
      fact,
      "市交通局将新建码头9座。位于江边的绿色航道示范工程。",
    ),
    trap(
      "市交通局将新建码头9座，船企支持绿色航道示范工程。",
      fact,
      "市交通局将新建码头9座；船企支持绿色航道示范工程。",
    ),
    trap(
      "市交通局将新建码头9座，增设泊位12个。\n持续推进绿色航道示范工程，加密航线。",
      fact,
      "市交通局将新建码头9座，增设泊位12个。\n船企数量增长。持续推进绿色航道示范工程，加密航线。",
    ),
    trap(
      "市交通局将新建码头9座，增设泊位12个。\n持续推进绿色航道示范工程，加密航线。",
      fact,
      "记者从市交通局获悉，将新建码头9座，增设泊位12个。\n持续推进绿色航道示范工程，加密航线。",
    ),
    trap(
      "江北区抢抓机遇，创立绿色航道示范工程。",
      "Commitment 江北区 绿色航道示范工程",
      "江北区船企抢抓机遇，创立绿色航道示范工程。",
    ),
  ],
};
