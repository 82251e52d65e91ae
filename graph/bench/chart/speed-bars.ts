import type { ExtractMeasures } from "../extract-measures.ts";
import { LINE_GOAL, MEMORY_GOAL, SPEED_RATIO_GOAL } from "../goals.ts";
import { bar, line, type Place, words } from "./svg.ts";

const ROW = 30;
const LABEL = 330;
const WIDTH = 400;

interface Row {
  readonly zh: string;
  readonly en: string;
  /** From 0 to 1 of the width, one behind the other. */
  readonly parts: readonly { readonly share: number; readonly style: string; readonly says: string }[];
  readonly goal: number | null;
  readonly value: string;
}

/** Speed beside jieba, memory, one long line and threads, each row on a scale of its own. */
export function speedBars({ x, y }: Place, { speed, workers }: ExtractMeasures): string {
  const rows = [...speedRows(speed), ...workerRows(workers)].map((row, index) => {
    const top = y + 28 + index * ROW;
    let from = x + LABEL;
    const parts = row.parts.map(({ share, style, says }) => {
      const drawn = bar({ x: from, y: top + 2 }, share * WIDTH, 16, style, says);
      from += share * WIDTH;
      return drawn;
    });
    const at = x + LABEL + (row.goal ?? 0) * WIDTH;
    return [
      words({ x, y: top + 15 }, row.zh),
      words({ x: x + 128, y: top + 15 }, row.en, "soft"),
      bar({ x: x + LABEL, y: top + 2 }, WIDTH, 16, "track"),
      ...parts,
      row.goal === null ? "" : line({ x: at, y: top - 2 }, { x: at, y: top + 22 }, "goal"),
      words({ x: x + LABEL + WIDTH + 12, y: top + 15 }, row.value, "number"),
    ].join("");
  });
  return [words({ x, y }, "速度 · Speed", "head"), ...rows].join("\n");
}

function speedRows({ ours, jieba, ratio, peakMegabytes, line: long }: ExtractMeasures["speed"]): Row[] {
  const whole = long.prepare + long.entities + long.facts;
  const longest = 1.1 * Math.max(whole, LINE_GOAL);
  const largest = 1.1 * Math.max(peakMegabytes, MEMORY_GOAL);
  const fastest = Math.max(ours, jieba ?? 0);
  const bare: Row[] =
    jieba === null
      ? []
      : [
          {
            zh: "jieba 分词标注",
            en: "jieba: words and tags",
            parts: [{ share: jieba / fastest, style: "track-strong", says: "jieba" }],
            goal: null,
            value: `${thousands(jieba)} 字/秒 chars/s`,
          },
        ];
  return [
    ...bare,
    {
      zh: "抽取",
      en: "extraction",
      parts: [{ share: ours / fastest, style: "both", says: `${ours}` }],
      goal: jieba === null ? null : (SPEED_RATIO_GOAL * jieba) / fastest,
      value: `${thousands(ours)} 字/秒 chars/s${ratio === null ? "" : `  ×${ratio.toFixed(3)} ${mark(ratio >= SPEED_RATIO_GOAL)}`}`,
    },
    {
      zh: `单行 ${(long.bytes / 1e6).toFixed(2)} MB`,
      en: "one line: entities | facts",
      parts: [
        { share: (long.prepare + long.entities) / longest, style: "both", says: "entities" },
        { share: long.facts / longest, style: "learned", says: "facts" },
      ],
      goal: LINE_GOAL / longest,
      value: `${long.entities.toFixed(0)} | ${long.facts.toFixed(0)} ms ${mark(whole <= LINE_GOAL)}`,
    },
    {
      zh: "内存峰值",
      en: "peak memory",
      parts: [{ share: peakMegabytes / largest, style: "both", says: `${peakMegabytes}` }],
      goal: MEMORY_GOAL / largest,
      value: `${peakMegabytes.toFixed(0)} MB ${mark(peakMegabytes <= MEMORY_GOAL)}`,
    },
  ];
}

function workerRows({ files, runs, loadBefore, cores }: ExtractMeasures["workers"]): Row[] {
  const slowest = Math.max(...runs.map(({ seconds }) => seconds));
  const load = `load ${loadBefore.toFixed(1)}/${cores}`;
  return runs.map(({ workers, seconds }) => ({
    zh: `${files} 个文件`,
    en: `files, --workers ${workers}`,
    parts: [{ share: seconds / slowest, style: "rules", says: `${seconds}` }],
    goal: null,
    value: `${seconds.toFixed(1)} s (${load})`,
  }));
}

function thousands(units: number): string {
  return Math.round(units).toLocaleString("en");
}

function mark(reached: boolean): string {
  return reached ? "✓" : "✗";
}

/** How tall that is. */
export function speedBarsHeight({ speed, workers }: ExtractMeasures): number {
  return 28 + (speedRows(speed).length + workers.runs.length) * ROW;
}
