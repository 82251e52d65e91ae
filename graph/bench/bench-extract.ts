import { resolve } from "node:path";
import { sampleDocuments } from "../fixtures/sample-documents.ts";
import type { Bench } from "./bench-report.ts";
import { chartOf } from "./chart/chart-of.ts";
import type { ExtractMeasures } from "./extract-measures.ts";
import { measureQuality } from "./measure-quality.ts";
import { measureSpeed } from "./measure-speed.ts";
import { measureWorkers } from "./measure-workers.ts";
import { sentencesIn } from "./seeded-texts.ts";
import { tableOf } from "./table.ts";

const labelled = resolve(import.meta.dirname, "../../../shared/eval/dev");

/** Measures how well and how fast texts become facts. */
export const benchExtract: Bench = {
  summary: {
    en: "Extraction: precision and recall, rules and learned part apart, calibration, speed beside jieba, causes of misses.",
    zh: "抽取：准确率与召回率、规则与学习部分的消融、置信度校准、与 jieba 的速度对比、漏误原因。",
  },
  usage: "[--eval DIR]",
  options: { eval: { type: "string" } },
  async run(values, progress) {
    const folder = typeof values.eval === "string" ? resolve(values.eval) : labelled;
    const samples = await sampleDocuments();
    const sentences = sentencesIn(samples.map(({ document }) => document));
    // First, so that nothing else counts as its memory.
    const speed = measureSpeed(sentences, progress);
    const quality = await measureQuality(folder, progress);
    const workers = await measureWorkers(sentences, progress);
    const measures: ExtractMeasures = { folder, quality, speed, workers };
    return { table: tableOf(measures), json: measures, chart: chartOf(measures) };
  },
};
