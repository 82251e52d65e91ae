import { describe, expect, it } from "vitest";
import { foreignNameEnd, nameEnd, nameEndAfterPost, nameStart, unusualNameEnd } from "./person-names.ts";

describe("a name that begins here", () => {
  it.each([
    ["魏国强,", "魏国强"],
    ["李敏介绍说", "李敏"],
    ["张华在会上", "张华"],
    ["胡和平出席", "胡和平"],
    ["欧阳文彬。", "欧阳文彬"],
    ["买买提·艾山说", "买买提·艾山"],
    ["何 薇、", "何 薇"],
    ["傅晓表示", "傅晓"],
    ["赖国栋指出", "赖国栋"],
    ["韦思𠮷介绍", "韦思𠮷"],
    ["韦𠮷、", "韦𠮷"],
    ["龚䶮表示", "龚䶮"],
  ])("ends in %s after %s", (text, name) => {
    expect(text.slice(0, nameEnd(text, 0) ?? 0)).toBe(name);
  });

  it.each(["强调了三点", "成功举办", "的是在", "发展很快", ""])("is none in %s", (text) => {
    expect(nameEnd(text, 0)).toBeNull();
  });

  it("ends before a word of the language where a post stands before it", () => {
    expect(nameEndAfterPost("杨宇新奔走于各村", 0)).toBe(3);
    expect(nameEnd("杨宇新奔走于各村", 0)).toBeNull();
  });

  it("may have no known surname in front of a mark, but is no word", () => {
    expect(unusualNameEnd("洛桑江村、", 0)).toBe(4);
    expect(unusualNameEnd("嘱托,", 0)).toBeNull();
  });

  it("may be transcribed", () => {
    expect(foreignNameEnd("费尔南德斯举行会谈", 0)).toBe(5);
    expect(foreignNameEnd("重要讲话", 0)).toBeNull();
  });
});

describe("a name that ends here", () => {
  it.each([
    ["请董建军", 1],
    ["欧阳文彬", 0],
    ["和高峻", 1],
    ["请韦思𠮷", 1],
  ])("begins in %s at %i", (text, start) => {
    expect(nameStart(text, text.length)).toBe(start);
  });

  it("does not begin inside a word", () => {
    expect(nameStart("对外贸易中心", 6)).toBeNull();
  });
});
