import { describe, expect, it } from "vitest";
import { readJudge } from "../extract/entities/tagger/judge.ts";
import { readModel } from "../extract/entities/tagger/model.ts";
import { extractDocument } from "../extract/extract-document.ts";
import type { LabelledDocument } from "./labelled-document.ts";
import { trainTagger } from "./train-tagger.ts";

/** A small world in which every name between 启动 and 。 is a program that no suffix gives away. */
const names = [
  "青禾",
  "白鹭",
  "红枫",
  "银杏",
  "蓝鲸",
  "紫荆",
  "黄山",
  "黑土",
  "翠湖",
  "金沙",
  "星火",
  "晨曦",
];
const documents: LabelledDocument[] = names.map((name, at) => ({
  name: `${at}`,
  text: `江岸镇今天启动${name}之约。大家都很高兴，${names[(at + 1) % names.length]}开得正好。`,
  labels: {
    programs: [{ canonical: `${name}之约`, surfaces: [`${name}之约`] }],
    industries: [],
    optional: [],
  },
}));

describe("training", () => {
  const trained = trainTagger(documents, () => {});
  const tagger = { model: readModel(trained.weights), judge: readJudge(trained.judge) };

  it("teaches the tagger names that it never saw", () => {
    const text = "河东镇昨天启动苍松之约。";
    const source = { source: "new.txt", text, title: null, publishedOn: null, homeRegion: null };
    const programs = extractDocument(source, tagger)
      .mentioned.filter(({ entity }) => entity.type === "Program")
      .map(({ entity }) => entity.name);
    expect(programs).toEqual(["苍松之约"]);
  });

  it("writes the same bytes every time", () => {
    expect(trainTagger(documents, () => {})).toEqual(trained);
  });
});
