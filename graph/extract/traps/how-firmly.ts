import { type TrapFamily, trap } from "./trap.ts";

/** What stands between subject and predicate does not hide the predicate, and with it whether a thing is done or under way. */
export const howFirmly: TrapFamily = {
  title: "how firmly it is said",
  home: "重庆市",
  publishedOn: "2026-03-12",
  traps: [
    trap(
      "市交通局今天（3月12日）印发《山城智慧港区实施方案》。",
      "Commitment 重庆市交通运输局 DONE 印发",
      "市交通局今天（3月12日）有序推进《山城智慧港区实施方案》。",
      "Commitment 重庆市交通运输局 ONGOING",
    ),
    trap(
      "市交通局隆重签署《两江智慧港区合作协议》。",
      "Commitment 重庆市交通运输局 DONE",
      "市交通局隆重推进《两江智慧港区合作协议》。",
      "Commitment 重庆市交通运输局 ONGOING",
    ),
    trap(
      "市交通局局长陆知远：前不久签署《两江智慧港区合作协议》。",
      "Commitment says:陆知远 DONE 签署",
      "市交通局局长陆知远：今年将签署《两江智慧港区合作协议》。",
      "Commitment says:陆知远 WILL",
    ),
  ],
};
