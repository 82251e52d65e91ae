/**
 * Titles of public posts. A title is a rank before a head: 常务副 + 市长, 党组 + 书记. Source: the party's statutes, the organic laws
 * of people's congresses, courts and procuratorates, and the civil servants' ranks of 2019.
 */
const heads: readonly string[] =
  "书记 主任 局长 厅长 部长 市长 省长 县长 区长 州长 盟长 旗长 镇长 乡长 主席 委员 常委 秘书长 院长 检察长 行长 司长 处长 科长 所长 站长 主任委员 委员长 总理 署长 审计长 关长 台长 校长 会长 理事长 组长 司令员 总队长 支队长 大队长 队长 指挥长 庭长 股长 政委 参赞 总领事 代办 特首 行政长官 司令 团长 馆长 总干事".split(
    " ",
  );

const ranks: readonly string[] = [
  "",
  "副",
  "常务副",
  "党组",
  "党组副",
  "党委",
  "党委副",
  "第一",
  "第一副",
  "代",
  "代理",
  "执行",
  "常务",
  "驻会副",
  "专职副",
  "总",
  "分管日常工作的副",
  "候任",
  "常务第一副",
];

const wholeTitles: readonly string[] = [
  "国家主席",
  "国家副主席",
  "总书记",
  "国务委员",
  "党组成员",
  "党委委员",
  "党委常委",
  "纪检监察组组长",
  "纪检组组长",
  "纪检组长",
  "新闻发言人",
  "发言人",
  "总工程师",
  "总经济师",
  "总规划师",
  "总会计师",
  "总统计师",
  "首席统计师",
  "总农艺师",
  "总农业师",
  "总兽医师",
  "安全总监",
  "督学",
  "总督学",
  "部长助理",
  "局长助理",
  "厅长助理",
  "主任助理",
  "市长助理",
  "省长助理",
  "大使",
  "特使",
  "特别代表",
  "代表",
  "巡视员",
  "副巡视员",
  "一级巡视员",
  "二级巡视员",
  "调研员",
  "审判员",
  "召集人",
  "国务卿",
  "总统",
  "副总统",
  "议长",
  "副议长",
  "首相",
  "副首相",
  "外长",
  "外交大臣",
  "候补书记",
  "候补委员",
  "成员",
  "宣传委员",
  "组织委员",
  "负责人",
  "领导",
  "常务委员",
  "常务主席",
  "执行主席",
  "国王",
  "埃米尔",
  "公使",
  "国务秘书",
  "国务部长",
  "大臣",
  "外交大臣",
  "第一副总理",
  "第一副总统",
  "副总检察长",
  "总检察长",
  "分管日常工作的副校长",
  "工作人员",
  "干部",
  ...["一", "二", "三", "四"].flatMap((grade) => [
    `${grade}级主任科员`,
    `${grade}级调研员`,
    `${grade}级高级主办`,
  ]),
];

/** Every title that a rank and a head or a whole title makes. */
export const titles: ReadonlySet<string> = new Set([
  ...wholeTitles,
  ...heads.flatMap((head) => ranks.map((rank) => rank + head)),
]);

/** Titles of those who head a government and need no agency before them: the level whose government they head. */
export const governmentHeads: ReadonlyMap<string, "province" | "prefecture" | "county" | "town"> = new Map(
  (
    [
      ["省长", "province"],
      ["市长", "prefecture"],
      ["州长", "prefecture"],
      ["盟长", "prefecture"],
      ["区长", "county"],
      ["县长", "county"],
      ["旗长", "county"],
      ["镇长", "town"],
      ["乡长", "town"],
    ] as const
  ).flatMap(([head, level]) =>
    ["", "副", "常务副", "代", "代理", "第一副"].map((rank) => [rank + head, level] as const),
  ),
);

/** Posts of the state and the party that name their body themselves. */
export const postsOfTheState: ReadonlyMap<string, string> = new Map([
  ["国家主席", "中华人民共和国"],
  ["国家副主席", "中华人民共和国"],
  ["总书记", "中国共产党中央委员会"],
  ["国务委员", "国务院"],
  ["委员长", "全国人民代表大会常务委员会"],
  ["副委员长", "全国人民代表大会常务委员会"],
]);
