import { describe, expect, it } from "vitest";
import { namesIn } from "./testing/read-names.ts";

/** Each row: a sentence with a region, and one in which the same characters are part of other words. */
const pairs: readonly (readonly [rule: string, positive: string, region: string, trap: string])[] = [
  ["较高|安全", "江西高安生产建筑陶瓷。", "高安市", "这批产品存在较高安全隐患。"],
  ["目前|海南", "前海的总部大楼开始招商。", "前海深港现代服务业合作区", "目前海水淡化已有三套装置。"],
  ["远|大理想", "云南大理举办了洱海论坛。", "大理白族自治州", "青年要树立远大理想和抱负。"],
  ["示|范县", "河南范县种植水稻。", "范县", "评选一批乡村振兴示范县和示范村。"],
  ["探|索县", "西藏索县修通了公路。", "索县", "各地探索县际之间的轮岗办法。"],
  ["一视|同仁", "青海同仁的唐卡远销海外。", "同仁市", "对各类市场主体一视同仁。"],
  ["适|应城乡", "湖北应城出产石膏。", "应城市", "教育布局要适应城乡人口流动。"],
  ["西|南安全", "福建南安生产水暖器材。", "南安市", "维护祖国西南安全稳定。"],
  ["a university", "上海加快发展数据产业。", "上海市", "上海交通大学和北京大学发布了报告。"],
  ["a university of some kind", "浙江扩大了试点。", "浙江省", "浙江工业大学培养了两千名学生。"],
  ["an organisation called by its place", "上海迎来了客商。", "上海市", "上海合作组织通过了宣言。"],
  ["a street", "南京推出了消费券。", "南京市", "南京东路和南京西路同时亮灯。"],
  ["an airport", "广州市白云区建成了仓库。", "白云区", "旅客从白云机场出发。"],
  ["a laboratory", "青岛市崂山区引进了人才。", "崂山区", "崂山实验室发布了数据。"],
  ["a mountain", "长白县开放了口岸。", "长白朝鲜族自治县", "长白山迎来了第一场雪。"],
  ["a valley", "新疆伊犁种植薰衣草。", "伊犁哈萨克自治州", "伊犁河谷种植薰衣草。"],
  ["a factory that is a model", "辽宁灯塔种植葡萄。", "灯塔市", "建成三家灯塔工厂。"],
  ["the market", "北京市的企业参展。", "北京市", "我国市场规模继续扩大。"],
];

describe("regions and the words around them", () => {
  it.each(pairs)("reads a region and no part of a word: %s", (_rule, positive, region, trap) => {
    expect(namesIn("Region", positive)).toContain(region);
    expect(namesIn("Region", trap)).toEqual([]);
  });
});

describe("regions in lists and groups", () => {
  it.each([
    [
      "a word beside its sister",
      "推动海东、海西建设园区。",
      ["海东市", "海西蒙古族藏族自治州"],
      "推动海西建设园区。",
      [],
    ],
    [
      "a county behind a dash",
      "从陵水—昌江一路西行。",
      ["陵水黎族自治县", "昌江黎族自治县"],
      "大昌江畔风光好。",
      [],
    ],
    ["a group of cities", "长株潭加快融合。", ["长株潭"], "长株潭城际铁路开通。", []],
    ["two pairs in a row", "深化京冀津冀合作。", ["京冀", "津冀"], "京冀铁路通车。", []],
    ["letters before a word", "粤港澳联手办赛。", ["粤港澳"], "港澳青年来访。", ["港澳"]],
    ["a basin", "淮河流域开工。", ["淮河流域"], "淮河水位回落。", []],
  ])("%s", (_rule, positive, regions, trap, inTrap) => {
    expect(namesIn("Region", positive)).toEqual(regions);
    expect(namesIn("Region", trap)).toEqual(inTrap);
  });
});
