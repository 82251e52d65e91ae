import { describe, expect, it } from "vitest";
import { findWords } from "../../lexicon/words.ts";
import { shadowOf } from "../../text/shadow.ts";
import { findHeadedBodies } from "./headed-bodies.ts";

function bodiesIn(text: string): string[] {
  const shadow = shadowOf(text);
  return findHeadedBodies(shadow, findWords(shadow)).map(({ start, end }) => text.slice(start, end));
}

describe("a body that no list holds", () => {
  it.each([
    ["全国水产技术推广总站站长李明华表示，鱼苗够用。", "全国水产技术推广总站"],
    ["西部陆海新通道物流协调中心主任王建国说。", "西部陆海新通道物流协调中心"],
    ["日前，中国渔业互助中心副主任、党组成员张志强到场。", "中国渔业互助中心"],
    ["今年中国对外经贸中心主任陈立介绍了情况。", "中国对外经贸中心"],
  ])("is known by the post of a named person behind it: %s", (text, body) => {
    expect(bodiesIn(text)).toEqual([body]);
  });

  it.each([
    ["of a firm", "江海物流集团运营中心主任李明华表示，鱼苗够用。"],
    ["of a university", "东部大学数据分析中心主任王建国说。"],
    ["without a name behind the title", "全国水产技术推广总站站长会议昨天举行。"],
    ["that is a situation", "要防止出现新的复杂局面。主任王建国说。"],
    ["that is only a common word", "他找到局长王建国。"],
  ])("is none %s: %s", (_, text) => {
    expect(bodiesIn(text)).toEqual([]);
  });
});
