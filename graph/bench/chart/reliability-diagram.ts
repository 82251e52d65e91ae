import type { Calibration } from "../../training/confidence/calibration.ts";
import type { Calibrations } from "../calibrations.ts";
import { dot, line, type Place, words } from "./svg.ts";

const SIDE = 190;
/** Fewer predictions than this stand alone: a line through them would tell of chance. */
const FEW = 10;
const titles = {
  entities: { zh: "实体", en: "entities", style: "both" },
  commitments: { zh: "承诺", en: "commitments", style: "commitment" },
  targets: { zh: "指标", en: "targets", style: "learned" },
} as const;
const kinds = ["entities", "commitments", "targets"] as const;

/** The share of right ones over the confidence, a dot a bin; the larger, the more predictions. On the diagonal confidence is the truth. */
export function reliabilityDiagram({ x, y }: Place, calibrations: Calibrations): string {
  const left = x + 34;
  const top = y + 24;
  const at = (confidence: number, right: number): Place => ({
    x: left + confidence * SIDE,
    y: top + (1 - right) * SIDE,
  });
  const ticks = [0, 0.5, 1].flatMap((tick) => [
    line(at(0, tick), at(1, tick), "grid"),
    line(at(tick, 0), at(tick, 1), "grid"),
    words({ x: left - 6, y: at(0, tick).y + 4 }, tick.toFixed(1), "small soft end"),
    words({ x: at(tick, 0).x, y: top + SIDE + 15 }, tick.toFixed(1), "small soft middle"),
  ]);
  const beside = left + SIDE + 28;
  const legend = kinds.flatMap((kind, index) => {
    const { zh, en, style } = titles[kind];
    const { brier, plainBrier, count } = calibrations[kind];
    const line1 = top + 10 + index * 50;
    return [
      dot({ x: beside, y: line1 - 5 }, 5, style, en),
      words({ x: beside + 14, y: line1 }, `${zh} · ${en} (${count})`),
      words(
        { x: beside + 14, y: line1 + 18 },
        `Brier ${brier.toFixed(3)} · 无置信度 without ${plainBrier.toFixed(3)}`,
        "small soft",
      ),
    ];
  });
  return [
    words({ x, y }, "置信度校准 · Calibration", "head"),
    ...ticks,
    line(at(0, 0), at(1, 1), "diagonal"),
    ...kinds.map((kind) => curve(calibrations[kind], titles[kind].style, at)),
    ...legend,
    words({ x: beside, y: top + 166 }, "点越大，项越多；虚线为理想", "small soft"),
    words({ x: beside, y: top + 184 }, "larger dot: more of them; dashed: ideal", "small soft"),
    words({ x: left, y: top + SIDE + 32 }, "横：置信度 confidence · 纵：正确率 share right", "small soft"),
  ].join("\n");
}

function curve(
  { bins }: Calibration,
  style: string,
  at: (confidence: number, right: number) => Place,
): string {
  const most = Math.max(1, ...bins.map(({ count }) => count));
  const many = bins.filter(({ count }) => count >= FEW);
  const steps = many.slice(1).map((bin, index) => {
    const before = many[index] ?? bin;
    return line(at(before.confidence, before.right), at(bin.confidence, bin.right), `curve ${style}`);
  });
  const dots = bins.map(({ confidence, right, count, from, to }) =>
    dot(
      at(confidence, right),
      2 + 6 * Math.sqrt(count / most),
      style,
      `${from}–${to}: ${count}, ${confidence.toFixed(2)} → ${right.toFixed(2)}`,
    ),
  );
  return [...steps, ...dots].join("");
}
