import type { RegionKind } from "../model/entity.ts";

/** A region without a GB/T 2260 code: a functional zone or an economic region. */
export interface NamedRegion {
  readonly name: string;
  readonly kind: Extract<RegionKind, "zone" | "economic-region">;
  /** Other spellings that always mean it. */
  readonly aliases: readonly string[];
  /** Code of the division that it lies in; null where it reaches over several provinces. */
  readonly parent: string | null;
}

/**
 * National new areas (the State Council's approvals from 1992 to 2017) and other zones with an administration of their own
 * that policy texts name like a district. State of 2025.
 */
const zones: readonly (readonly [name: string, parent: string, ...aliases: string[]])[] = [
  ["两江新区", "500000", "重庆两江新区"],
  ["天府新区", "510000", "四川天府新区", "成都天府新区"],
  ["雄安新区", "130000", "河北雄安新区", "雄安"],
  ["舟山群岛新区", "330900", "浙江舟山群岛新区"],
  ["兰州新区", "620100", "甘肃兰州新区"],
  ["南沙新区", "440100", "广州南沙新区"],
  ["西咸新区", "610000", "陕西西咸新区"],
  ["贵安新区", "520000", "贵州贵安新区"],
  ["西海岸新区", "370200", "青岛西海岸新区"],
  ["金普新区", "210200", "大连金普新区"],
  ["湘江新区", "430100", "湖南湘江新区"],
  ["江北新区", "320100", "南京江北新区"],
  ["福州新区", "350100"],
  ["滇中新区", "530000", "云南滇中新区"],
  ["哈尔滨新区", "230100"],
  ["长春新区", "220100", "吉林长春新区"],
  ["赣江新区", "360000", "江西赣江新区"],
  ["临港新片区", "310000", "上海自贸试验区临港新片区", "上海临港新片区"],
  ["东部新区", "510100", "成都东部新区"],
  ["渤海新区", "130900", "沧州渤海新区"],
  ["郑州航空港区", "410100", "郑州航空港经济综合实验区", "航空港区"],
  ["平潭综合实验区", "350100"],
  ["横琴粤澳深度合作区", "440400", "横琴", "横琴新区"],
  ["前海深港现代服务业合作区", "440300", "前海", "前海合作区"],
  ["河套深港科技创新合作区", "440300", "河套合作区"],
  ["深汕特别合作区", "440300"],
  ["万盛经济技术开发区", "500000", "万盛经开区", "重庆万盛经开区"],
  ["重庆高新技术产业开发区", "500000", "重庆高新区", "西部科学城重庆高新区"],
  ["新疆生产建设兵团", "650000", "生产建设兵团"],
];

/** Economic regions of national strategies and habitual names of groups of provinces; the canonical name comes first. */
const economicRegions: readonly (readonly [name: string, ...aliases: string[]])[] = [
  ["成渝地区双城经济圈", "双城经济圈", "成渝双城经济圈", "川渝双城经济圈"],
  ["成渝地区"],
  ["长江经济带"],
  ["长江三角洲", "长三角", "长三角地区", "长江三角洲地区", "长三角区域"],
  ["粤港澳大湾区", "大湾区"],
  ["珠江三角洲", "珠三角", "珠三角地区"],
  ["京津冀", "京津冀地区"],
  ["黄河流域"],
  ["长江流域"],
  ["海峡西岸经济区", "海西经济区"],
  ["北部湾经济区", "广西北部湾经济区"],
  ["环渤海", "环渤海地区"],
  ["中原经济区", "中原城市群"],
  ["关中平原城市群", "关中城市群"],
  ["长江中游城市群"],
  ["哈长城市群"],
  ["淮海经济区"],
  ["汉江生态经济带"],
  ["淮河生态经济带"],
  ["主城都市区"],
  ["渝东北三峡库区城镇群", "渝东北三峡库区", "渝东北"],
  ["渝东南武陵山区城镇群", "渝东南武陵山区", "渝东南"],
  ["渝西地区", "渝西"],
  ["川南", "川南地区"],
  ["川东北", "川东北地区"],
  ["万达开"],
  ["川渝", "川渝地区", "川渝两地"],
  ["成渝"],
  ["粤东粤西粤北地区", "粤东粤西粤北"],
  ["苏南"],
  ["苏北"],
  ["苏中"],
  ["皖北"],
  ["皖南"],
  ["陕北", "陕北地区"],
  ["陕南", "陕南地区"],
  ["南疆"],
  ["北疆"],
  ["豫东", "豫东地区"],
  ["闽南"],
  ["山西中部城市群"],
  ["武汉都市圈"],
  ["首都都市圈", "现代化首都都市圈"],
  ["三江源"],
  ["东北三省", "东三省"],
];

/** All zones and economic regions. */
export const namedRegions: readonly NamedRegion[] = [
  ...zones.map(([name, parent, ...aliases]) => ({ name, kind: "zone" as const, aliases, parent })),
  ...economicRegions.map(([name, ...aliases]) => ({
    name,
    kind: "economic-region" as const,
    aliases,
    parent: null,
  })),
];

/** One-character names of the provinces, from which texts build names of groups: 川渝, 京津冀, 沪苏浙皖. */
export const provinceLetters: ReadonlyMap<string, string> = new Map(
  Object.entries({
    京: "110000",
    津: "120000",
    冀: "130000",
    晋: "140000",
    蒙: "150000",
    辽: "210000",
    吉: "220000",
    黑: "230000",
    沪: "310000",
    苏: "320000",
    浙: "330000",
    皖: "340000",
    闽: "350000",
    赣: "360000",
    鲁: "370000",
    豫: "410000",
    鄂: "420000",
    湘: "430000",
    粤: "440000",
    桂: "450000",
    琼: "460000",
    渝: "500000",
    川: "510000",
    蜀: "510000",
    黔: "520000",
    滇: "530000",
    藏: "540000",
    陕: "610000",
    甘: "620000",
    陇: "620000",
    青: "630000",
    宁: "640000",
    疆: "650000",
    台: "710000",
    港: "810000",
    澳: "820000",
  }),
);
