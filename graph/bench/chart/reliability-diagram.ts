import type { Calibration } from "../calibration.ts";
import { dot, line, type Place, words } from "./svg.ts";

const SIDE = 190;

/** The share of right ones over the confidence, a dot a bin; the larger, the more predictions. On the diagonal confidence is the truth. */
export function reliabilityDiagram({ x, y }: Place, { bins, brier, plainBrier, count }: Calibration): string {
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
  const steps = bins.slice(1).map((bin, index) => {
    const before = bins[index] ?? bin;
    return line(at(before.confidence, before.right), at(bin.confidence, bin.right), "curve");
  });
  const dots = bins.map(({ confidence, right, count: own, from, to }) =>
    dot(
      at(confidence, right),
      3 + 7 * Math.sqrt(own / Math.max(1, ...bins.map((bin) => bin.count))),
      "both",
      `${from}–${to}: ${own}, ${confidence.toFixed(2)} → ${right.toFixed(2)}`,
    ),
  );
  const beside = left + SIDE + 24;
  return [
    words({ x, y }, "置信度校准 · Calibration", "head"),
    ...ticks,
    line(at(0, 0), at(1, 1), "diagonal"),
    ...steps,
    ...dots,
    words({ x: left, y: top + SIDE + 32 }, "横：置信度 confidence · 纵：正确率 share right", "small soft"),
    words({ x: beside, y: top + 16 }, `Brier ${brier.toFixed(3)}`, "number"),
    words({ x: beside, y: top + 36 }, `无置信度 without: ${plainBrier.toFixed(3)}`, "small soft"),
    words({ x: beside, y: top + 60 }, `${count} 项 · predictions`, "small soft"),
    words({ x: beside, y: top + 78 }, "点越大，项越多", "small soft"),
    words({ x: beside, y: top + 94 }, "larger dot: more of them", "small soft"),
    words({ x: beside, y: top + 118 }, "虚线：理想", "small soft"),
    words({ x: beside, y: top + 134 }, "dashed: ideal", "small soft"),
  ].join("\n");
}
