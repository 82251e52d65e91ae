import { describe, expect, it } from "vitest";
import type { Tagger } from "../extract/entities/tagger/tagger.ts";
import { extractDocument } from "../extract/extract-document.ts";
import { ablations } from "./ablations.ts";

const text = "重庆市将实施“智融惠畅”工程，发展跨境电商。";

function namesBy(tagger: Tagger | undefined): string[] {
  const source = { source: "a", text, title: null, publishedOn: null, homeRegion: null };
  return extractDocument(source, tagger)
    .mentioned.filter(({ entity }) => entity.type === "Program" || entity.type === "Industry")
    .map(({ entity }) => entity.name)
    .sort();
}

describe("the ablations", () => {
  const rules = ablations.find(({ key }) => key === "rules")?.tagger;

  it("of which one lets every finding of the rules pass, without a learned opinion", () => {
    expect(namesBy(rules)).toEqual(["智融惠畅工程", "跨境电商"]);
  });

  it("of which one keeps the rules' findings away: without a learned part nothing is left", () => {
    expect(rules && namesBy({ ...rules, withoutRules: true })).toEqual([]);
  });

  it("come after the product itself", () => {
    expect(ablations.map(({ key, tagger }) => [key, tagger.withoutRules ?? false])).toEqual([
      ["both", false],
      ["rules", false],
      ["learned", true],
    ]);
  });
});
