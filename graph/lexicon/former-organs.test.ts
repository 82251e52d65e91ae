import { describe, expect, it } from "vitest";
import { centralOrgans } from "./central-organs.ts";
import { formerOrgans } from "./former-organs.ts";

const organOf = (form: string) =>
  [...centralOrgans].filter(([, forms]) => forms.includes(form)).map(([name]) => name);

describe("organs that no longer bear their name", () => {
  it.each([
    ["环境保护部", "生态环境部"],
    ["国家卫计委", "国家卫生健康委员会"],
    ["国家粮食局", "国家粮食和物资储备局"],
    ["国家林业局", "国家林业和草原局"],
    ["农业部", "农业农村部"],
  ])("%s goes on as %s", (form, name) => {
    expect(organOf(form)).toEqual([name]);
  });

  it.each([
    ["银监会", "中国银行业监督管理委员会"],
    ["银保监会", "中国银行保险监督管理委员会"],
    ["国家工商总局", "国家工商行政管理总局"],
    ["文化部", "文化部"],
    ["国家旅游局", "国家旅游局"],
  ])("%s, which was merged or founded anew, stays %s", (form, name) => {
    expect(organOf(form)).toEqual([name]);
  });

  it("go on as organs of the list, and end after they began", () => {
    const wrong = formerOrgans.filter(
      ({ from, until, present }) => from >= until || (present !== null && !centralOrgans.has(present)),
    );
    expect(wrong).toEqual([]);
  });
});
