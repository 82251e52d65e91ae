import type { Quality } from "../extract-measures.ts";
import { goals } from "../goals.ts";
import { bar, line, type Place, words } from "./svg.ts";

const ROW = 24;
const LABEL = 252;
const WIDTH = 172;

const chinese: Readonly<Record<string, string>> = {
  official: "官员",
  post: "职务",
  agency: "机构",
  "agency name": "机构全称",
  region: "地区",
  industry: "产业",
  program: "项目",
  link: "联系",
  "link evidence": "联系·依据",
  "link modality": "联系·情态",
  "link speaker": "联系·发言人",
  target: "指标",
  "target actor": "指标·主体",
  "target deadline": "指标·期限",
  "target comparator": "指标·比较",
  "target modality": "指标·情态",
  collaboration: "协作",
  "collaboration modality": "协作·情态",
};

/** F1 of each table as a bar, its goal as a stroke across it. */
export function f1Bars({ x, y }: Place, { scores }: Quality): string {
  const rows = scores.tables.map(({ name, f1, precision, recall, gold }, index) => {
    const top = y + 40 + index * ROW;
    const goal = goals[name];
    const at = x + LABEL + (WIDTH * (goal ?? 0)) / 100;
    const short = goal !== undefined && f1 < goal;
    const says = `${name}: P ${precision.toFixed(1)}, R ${recall.toFixed(1)}, F1 ${f1.toFixed(1)}, ${gold} marked`;
    return [
      words({ x, y: top + 13 }, chinese[name] ?? name),
      words({ x: x + 90, y: top + 13 }, name, "soft"),
      bar({ x: x + LABEL, y: top + 2 }, WIDTH, 14, "track"),
      bar({ x: x + LABEL, y: top + 2 }, (WIDTH * f1) / 100, 14, styleOf(goal, f1), says),
      goal === undefined ? "" : line({ x: at, y: top - 2 }, { x: at, y: top + 20 }, "goal"),
      words({ x: x + LABEL + WIDTH + 44, y: top + 13 }, f1.toFixed(1), "number end"),
      goal === undefined
        ? ""
        : words(
            { x: x + LABEL + WIDTH + 54, y: top + 13 },
            short ? `−${(goal - f1).toFixed(1)}` : "✓",
            "soft",
          ),
    ].join("");
  });
  return [
    words({ x, y }, "各表 F1 与目标 · F1 of each table beside its goal", "head"),
    words({ x, y: y + 18 }, "竖线为目标 · the stroke is the goal", "soft"),
    ...rows,
  ].join("\n");
}

/** Grey where there is no goal to hold it against. */
function styleOf(goal: number | undefined, f1: number): string {
  if (goal === undefined) return "track-strong";
  return f1 < goal ? "short" : "reached";
}

/** How tall that is. */
export function f1BarsHeight({ scores }: Quality): number {
  return 40 + scores.tables.length * ROW;
}
