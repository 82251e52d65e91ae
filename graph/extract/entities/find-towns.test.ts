import { describe, expect, it } from "vitest";
import { namesIn } from "./testing/read-names.ts";

const pairs: readonly (readonly [
  rule: string,
  positive: string,
  towns: string[],
  trap: string,
  home: string | null,
])[] = [
  [
    "behind its county",
    "记者来到长丰县岗集镇采访。",
    ["长丰县", "岗集镇"],
    "记者来到长丰县农村集镇采访。",
    null,
  ],
  [
    "a street office",
    "青羊区少城街道改造了院落。",
    ["青羊区", "少城街道"],
    "青羊区城镇街道改造了院落。",
    "成都市",
  ],
  [
    "the namesake of a city",
    "门头沟区龙泉镇转移了群众。",
    ["门头沟区", "龙泉镇"],
    "门头沟区、龙泉市互派干部。",
    null,
  ],
  [
    "behind its city, where no county begins",
    "医生前往云南省昭通市乐居镇义诊。",
    ["云南省", "昭通市", "乐居镇"],
    "医生前往云南省昭通市镇雄县义诊。",
    null,
  ],
  ["before any name", "青羊区少城街道风华里通了气。", ["青羊区", "少城街道"], "青羊区乡风更好了。", null],
  ["before no other ending", "浙江省下姜乡办了课堂。", ["浙江省", "下姜乡"], "浙江省深化乡镇改革。", null],
  ["of one character", "峰会在浙江省乌镇开幕。", ["浙江省", "乌镇"], "浙江省小镇经济活跃。", null],
  [
    "of a people",
    "康平县柳树屯蒙古族满族乡通了水。",
    ["康平县", "柳树屯蒙古族满族乡"],
    "康平县返乡青年通了网。",
    null,
  ],
  ["and no verb before it", "贵州省三宝乡搬了家。", ["贵州省", "三宝乡"], "贵州省启动三宝乡搬迁。", null],
  [
    "and no pair of words",
    "宁夏固原市开城镇通了水。",
    ["宁夏回族自治区", "固原市", "开城镇"],
    "宁夏中南部城乡通了水。",
    null,
  ],
  ["before its body", "据红岩镇党委介绍,果园增收。", ["红岩镇"], "据该镇党委介绍,果园增收。", null],
  [
    "on the way to it",
    "医生赴白沙镇、石桥镇义诊。",
    ["白沙镇", "石桥镇"],
    "医生赴重点镇、中心镇义诊。",
    null,
  ],
  ["alone in a county's own text", "在水口镇,村民忙着采茶。", ["水口镇"], "在城乡,村民忙着采茶。", "长丰县"],
];

describe("towns", () => {
  it.each(pairs)("are read %s", (_rule, positive, towns, trap, home) => {
    expect(namesIn("Region", positive, home)).toEqual(towns);
    expect(namesIn("Region", trap, home).filter((name) => /[镇乡道]$/.test(name))).toEqual([]);
  });
});
