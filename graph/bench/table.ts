import type { Sentence } from "../text/errors.ts";
import { ablations } from "./ablations.ts";
import { causes } from "./causes.ts";
import type { ExtractMeasures, Quality } from "./extract-measures.ts";
import { goals, LINE_GOAL, MEMORY_GOAL, SPEED_RATIO_GOAL } from "./goals.ts";
import type { Speed } from "./measure-speed.ts";
import type { WorkerSpeed } from "./measure-workers.ts";

/** A machine on which more than this share of the cores was wanted before is not idle. */
const IDLE = 0.25;

/** The measures as text for a terminal, in both languages. */
export function tableOf({ folder, quality, speed, workers }: ExtractMeasures): string {
  return [
    ...(quality ? qualityLines(quality, folder) : [both(absent(folder))]),
    "",
    ...speedLines(speed),
    "",
    ...workerLines(workers),
  ].join("\n");
}

/** What is said where there are no labelled texts to score on. */
export function absent(folder: string): Sentence {
  return {
    en: `Not measured: quality. There are no labelled texts in ${folder}; name a folder of NNN.txt with NNN.json by --eval DIR, score.mjs lying beside it.`,
    zh: `未测评质量：${folder} 中没有标注文本；请用 --eval 目录 指定含 NNN.txt 与 NNN.json 的目录，score.mjs 与该目录并列。`,
  };
}

function qualityLines(
  { scores, ablations: rows, calibrations, misses, causes: found }: Quality,
  folder: string,
) {
  return [
    `${scores.documents} documents of ${folder}, ${scores.badOffsets} bad offsets · 标注文本 ${scores.documents} 篇`,
    "table                    P      R     F1   goal   gold",
    ...scores.tables.map(({ name, precision, recall, f1, gold }) => {
      const goal = goals[name];
      const reached = goal === undefined ? "" : f1 >= goal ? " ✓" : ` ${(f1 - goal).toFixed(1)}`;
      const numbers = [precision, recall, f1].map((each) => each.toFixed(1).padStart(6)).join(" ");
      return `${name.padEnd(22)}${numbers} ${String(goal ?? "").padStart(5)} ${String(gold).padStart(6)}${reached}`;
    }),
    "",
    "ablations, F1 · 消融          industry program   link",
    ...rows.map(({ key, f1 }) => {
      const title = ablations.find((ablation) => ablation.key === key)?.title.en ?? key;
      return `${title.padEnd(28)}${Object.values(f1)
        .map((each) => each.toFixed(1).padStart(8))
        .join("")}`;
    }),
    "",
    "calibration · 校准",
    ...Object.entries(calibrations).flatMap(([kind, { count, brier, plainBrier, bins }]) => [
      `  ${kind}: ${count}, Brier ${brier.toFixed(3)} (without confidence ${plainBrier.toFixed(3)})`,
      ...bins.map(
        ({ from, to, count: own, confidence, right }) =>
          `    ${from.toFixed(1)}–${to.toFixed(1)}  n ${String(own).padStart(4)}  confidence ${confidence.toFixed(2)}  right ${right.toFixed(2)}`,
      ),
    ]),
    "",
    `the largest causes of ${misses} misses (- missed, + wrong, ≠ other value) · 漏误主因`,
    ...found.map(
      ({ table, kind, cause, detail, count: own, example }) =>
        `  ${String(own).padStart(4)}  ${kind} ${table}: ${causes[cause].en} · ${causes[cause].zh}${detail ? ` (${detail})` : ""}   e.g. ${example}`,
    ),
  ];
}

function speedLines({ documents, length, ours, jieba, ratio, peakMegabytes, line }: Speed): string[] {
  const whole = line.prepare + line.entities + line.facts;
  return [
    `speed in processor time, ${documents} × ${length} characters · 速度（处理器时间）`,
    `  extraction · 抽取      ${perSecond(ours)} characters/s`,
    jieba === null || ratio === null
      ? "  jieba is not installed or not built for this machine · 本机没有可用的 jieba"
      : `  jieba tag · 分词标注   ${perSecond(jieba)} characters/s   ratio ${ratio.toFixed(3)} (goal ≥ ${SPEED_RATIO_GOAL}) ${mark(ratio >= SPEED_RATIO_GOAL)}`,
    `  peak memory · 内存峰值 ${peakMegabytes.toFixed(0)} MB (goal ≤ ${MEMORY_GOAL}) ${mark(peakMegabytes <= MEMORY_GOAL)}`,
    `  ${(line.bytes / 1e6).toFixed(2)} MB on one line · 单行长文: entities ${line.entities.toFixed(0)} ms, facts ${line.facts.toFixed(0)} ms, whole ${whole.toFixed(0)} ms (goal ≤ ${LINE_GOAL}) ${mark(whole <= LINE_GOAL)}`,
  ];
}

function workerLines({ files, length, runs, loadBefore, cores }: WorkerSpeed): string[] {
  const [one, all] = runs;
  const gain = one && all ? `, ${(one.seconds / all.seconds).toFixed(2)} times as fast` : "";
  return [
    `many files, ${files} × ${length} characters · 多文件: ${runs.map(({ workers, seconds }) => `--workers ${workers} ${seconds.toFixed(1)} s`).join(", ")}${gain}`,
    ...(loadBefore > cores * IDLE
      ? [
          `  This machine was busy (load ${loadBefore.toFixed(1)} on ${cores} cores): repeat on an idle one before believing these seconds.`,
          `  本机繁忙（负载 ${loadBefore.toFixed(1)}，${cores} 核）：请在空闲机器上重测。`,
        ]
      : []),
  ];
}

function perSecond(units: number): string {
  return Math.round(units).toLocaleString("en").padStart(10);
}

function mark(reached: boolean): string {
  return reached ? "✓" : "✗";
}

function both({ en, zh }: Sentence): string {
  return `${en}\n${zh}`;
}
