/**
 * A national organ that no longer bears its name. Where one body took over all that it did and no other body whole, it goes on under
 * the new name: `present`. Where it was merged with others or divided, it is a body of its own: `present` is null.
 */
export interface FormerOrgan {
  readonly name: string;
  /** Year of the reform that founded it under this name. */
  readonly from: number;
  /** Year of the reform that ended the name. */
  readonly until: number;
  /** Name of the organ that goes on with it. */
  readonly present: string | null;
  /** Other forms that mean it. */
  readonly aliases: readonly string[];
}

type Row = readonly [name: string, from: number, until: number, present: string | null, ...aliases: string[]];

/**
 * Sources: the State Council's institutional reform plans of 1998, 2003, 2008, 2013, 2018 and 2023 as the National People's Congress
 * decided them, and the party's reform plans of 2018 and 2023, for what succeeds what; their years are those of the rows.
 */
const rows: readonly Row[] = [
  ["环境保护部", 2008, 2018, "生态环境部", "环保部"],
  ["国家环境保护总局", 1998, 2008, "生态环境部", "国家环保总局"],
  ["农业部", 1988, 2018, "农业农村部"],
  ["国土资源部", 1998, 2018, "自然资源部"],
  [
    "国家卫生和计划生育委员会",
    2013,
    2018,
    "国家卫生健康委员会",
    "国家卫生计生委",
    "国家卫计委",
    "卫生计生委",
    "卫计委",
  ],
  ["国家粮食局", 2000, 2018, "国家粮食和物资储备局"],
  ["国家林业局", 1998, 2018, "国家林业和草原局"],
  ["国家煤矿安全监察局", 2005, 2020, "国家矿山安全监察局", "国家煤矿安监局", "国家煤监局"],
  ["中央全面深化改革领导小组", 2013, 2018, "中央全面深化改革委员会", "中央深改组"],
  ["中央网络安全和信息化领导小组", 2014, 2018, "中央网络安全和信息化委员会"],
  ["中央财经领导小组", 1980, 2018, "中央财经委员会"],
  ["中央财经领导小组办公室", 1980, 2018, "中央财经委员会办公室"],
  ["中央外事工作领导小组", 1981, 2018, "中央外事工作委员会"],
  ["中央外事工作领导小组办公室", 1981, 2018, "中央外事工作委员会办公室"],
  ["卫生部", 1954, 2013, null],
  ["国家人口和计划生育委员会", 2003, 2013, null, "国家人口计生委"],
  ["铁道部", 1954, 2013, null],
  ["国家电力监管委员会", 2003, 2013, null, "国家电监会"],
  ["国家广播电影电视总局", 1998, 2013, null],
  ["新闻出版总署", 2001, 2013, null, "国家新闻出版总署"],
  ["国家新闻出版广电总局", 2013, 2018, null, "新闻出版广电总局"],
  ["文化部", 1982, 2018, null],
  ["国家旅游局", 1982, 2018, null],
  ["监察部", 1986, 2018, null],
  ["中央纪律检查委员会监察部", 1993, 2018, null, "中央纪委监察部"],
  ["国家预防腐败局", 2007, 2018, null],
  ["国务院法制办公室", 1998, 2018, null, "国务院法制办"],
  ["国家测绘地理信息局", 2011, 2018, null],
  ["国务院三峡工程建设委员会办公室", 1993, 2018, null, "国务院三峡办"],
  ["国务院南水北调工程建设委员会办公室", 2003, 2018, null, "国务院南水北调办"],
  ["国家安全生产监督管理总局", 2005, 2018, null, "国家安监总局", "国家安全监管总局", "安监总局"],
  ["国家质量监督检验检疫总局", 2001, 2018, null, "国家质检总局", "质检总局"],
  ["国家工商行政管理总局", 2001, 2018, null, "国家工商总局", "工商总局"],
  [
    "国家食品药品监督管理总局",
    2013,
    2018,
    null,
    "国家食药监总局",
    "国家食品药品监管总局",
    "食品药品监管总局",
    "食药监总局",
  ],
  ["国家食品药品监督管理局", 2003, 2013, null, "国家食药监局"],
  ["中国银行业监督管理委员会", 2003, 2018, null, "中国银监会", "银监会"],
  ["中国保险监督管理委员会", 1998, 2018, null, "中国保监会", "保监会"],
  ["中国银行保险监督管理委员会", 2018, 2023, null, "中国银保监会", "银保监会"],
  ["国务院扶贫开发领导小组办公室", 1993, 2021, null, "国务院扶贫办"],
  ["国家乡村振兴局", 2021, 2023, null],
];

/** All of them. */
export const formerOrgans: readonly FormerOrgan[] = rows.map(([name, from, until, present, ...aliases]) => ({
  name,
  from,
  until,
  present,
  aliases,
}));

/** Names that departments of firms and parties bear too (企业文化部): what stands before them must end before they begin. */
export const namesOfDepartments: ReadonlySet<string> = new Set(["卫生部", "文化部", "监察部", "铁道部"]);
