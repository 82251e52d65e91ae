import { describe, expect, it } from "vitest";
import { homeOf } from "./testing/read-names.ts";

describe("the home of a text", () => {
  it.each([
    ["the region of the title", "湖北省推进都市圈建设\n　　武汉、黄冈、鄂州签了协议。", "湖北省"],
    ["the smaller one of a chain", "四川德阳建设装备基地\n　　四川支持企业扩产,全市新增三个园区。", "德阳市"],
    [
      "the city whose 全市 a text under its province speaks of",
      "广东出台新政\n　　深圳市先行,深圳已发放补贴。全市企业受益,市委部署。",
      "深圳市",
    ],
    ["the municipality of its own words", "市委、市政府在重庆召开大会,重庆将建设枢纽。", "重庆市"],
    [
      "an autonomous region by 全区",
      "工作报告\n宁夏开工水利工程,银川新建学校。全区新增就业七万人。",
      "宁夏回族自治区",
    ],
    ["a zone", "开局之年看横琴\n　　横琴迎来企业。", "横琴粤澳深度合作区"],
  ])("is %s", (_rule, text, home) => {
    expect(homeOf(text)).toBe(home);
  });

  it.each([
    ["the place of an event", "水稻大会在南京举行\n　　江苏、湖南、安徽、四川、吉林的代表参加。"],
    ["a dateline", "两部门部署春耕\n　　新华社北京3月2日电 各地抓紧备耕。"],
    [
      "one of many regions of a digest",
      "各地简讯\n山西完成改造。全省已验收。甘肃通了高铁。四川上调标准。广东新增航线。",
    ],
    ["a word that is a district too", "部署工作\n新建项目要提速,友好往来要加强。全区一盘棋。"],
  ])("is not %s", (_trap, text) => {
    expect(homeOf(text)).toBeNull();
  });
});
