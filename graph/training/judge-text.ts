import type { JudgeWeights } from "./fit-judge.ts";

/** Writes a judge as `readJudge` reads it: thresholds, then features sorted, weights in thousandths. */
export function judgeText(
  weights: JudgeWeights,
  thresholds: Readonly<Record<"Program" | "Industry", number>>,
  origin: string,
): string {
  const rows = [...weights]
    .map(([feature, weight]) => [feature, Number(weight.toFixed(3))] as const)
    .filter(([, weight]) => weight !== 0)
    .sort(([a], [b]) => (a < b ? -1 : 1));
  const heads = Object.entries(thresholds).map(([type, least]) => [`>${type}`, least] as const);
  return `# ${origin}\n${[...heads, ...rows].map((row) => `${row.join("\t")}\n`).join("")}`;
}
