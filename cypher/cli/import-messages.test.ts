import { describe, expect, it } from "vitest";
import { importFigures } from "./import-figures.ts";
import { outcomeLine, summaryLine } from "./import-messages.ts";
import { ImportTotals } from "./import-totals.ts";

describe("outcomeLine", () => {
  it("gives the place and, where there is one, the reason", () => {
    expect(outcomeLine({ place: "a.txt", status: "imported", sentence: null })).toEqual({
      en: "imported a.txt",
      zh: "已导入 a.txt",
    });
    const sentence = { en: "It is empty.", zh: "内容为空。" };
    expect(outcomeLine({ place: "b.txt", status: "failed", sentence })).toEqual({
      en: "failed b.txt: It is empty.",
      zh: "失败 b.txt：内容为空。",
    });
  });
});

describe("summaryLine", () => {
  const totals = new ImportTotals();
  totals.add({ place: "a.txt", status: "imported", sentence: null });
  totals.add({ place: "b.txt", status: "failed", sentence: { en: "Empty.", zh: "空。" } });
  const measured = { seconds: 2, extractionSeconds: 0.5, databaseSeconds: 1.5 };

  it("counts what was read, left out and failed, and the graph", () => {
    const figures = importFigures(totals, { ...measured, size: { nodes: 1, relationships: 2 } });
    expect(summaryLine(figures)).toEqual({
      en: "Read 1 document in 2 s (0.5 a second): 1 imported, 0 unchanged, 0 skipped, 1 failed. The graph has 1 node and 2 relationships.",
      zh: "读取 1 份文件，用时 2 秒（每秒 0.5 份）：导入 1，未变化 0，跳过 0，失败 1。图中现有 1 个节点、2 条关系。",
    });
    expect({ ...figures, peakMemoryMb: 0 }).toEqual({
      documents: 1,
      imported: 1,
      unchanged: 0,
      skipped: 0,
      failed: 1,
      seconds: 2,
      documentsPerSecond: 0.5,
      extractionSeconds: 0.5,
      extractionShare: 0.25,
      databaseSeconds: 1.5,
      databaseShare: 0.75,
      nodes: 1,
      relationships: 2,
      peakMemoryMb: 0,
    });
  });

  it("says nothing of a graph that it could not ask for", () => {
    expect(summaryLine(importFigures(totals, { ...measured, size: null })).en).toMatch(/1 failed\.$/);
  });

  it("keeps the reasons of what was not read", () => {
    expect(totals.reasons.map(({ place }) => place)).toEqual(["b.txt"]);
  });
});
