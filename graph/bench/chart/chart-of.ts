import type { ExtractMeasures } from "../extract-measures.ts";
import { absent } from "../table.ts";
import { ablationBars } from "./ablation-bars.ts";
import { f1Bars, f1BarsHeight } from "./f1-bars.ts";
import { reliabilityDiagram } from "./reliability-diagram.ts";
import { speedBars, speedBarsHeight } from "./speed-bars.ts";
import { words } from "./svg.ts";

const WIDTH = 1080;
const MARGIN = 32;
const RIGHT = 580;
const TOP = 104;

/** The measures as one self-contained SVG, in both languages, for light and dark grounds. */
export function chartOf(measures: ExtractMeasures): string {
  const { quality, folder } = measures;
  const below = quality ? TOP + f1BarsHeight(quality) + 44 : TOP + 40;
  const height = below + speedBarsHeight(measures) + 24;
  const sentence = absent(folder);
  const upper = quality
    ? [
        f1Bars({ x: MARGIN, y: TOP }, quality),
        ablationBars({ x: RIGHT, y: TOP }, quality),
        reliabilityDiagram({ x: RIGHT, y: TOP + 262 }, quality.calibrations),
      ]
    : [
        words({ x: MARGIN, y: TOP - 8 }, sentence.zh),
        words({ x: MARGIN, y: TOP + 10 }, sentence.en, "small soft"),
      ];
  const count = quality
    ? `${quality.scores.documents} 篇标注文本 · ${quality.scores.documents} labelled documents`
    : "";
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${height}" width="${WIDTH}" height="${height}" role="img" aria-label="抽取测评 · Extraction, measured">`,
    `<style>${style}</style>`,
    `<rect width="${WIDTH}" height="${height}" class="ground"/>`,
    words({ x: MARGIN, y: 44 }, "抽取测评 · Extraction, measured", "title"),
    words({ x: MARGIN, y: 66 }, count, "soft"),
    ...upper,
    speedBars({ x: MARGIN, y: below }, measures),
    "</svg>",
    "",
  ].join("\n");
}

const style = `
text{font:14px system-ui,-apple-system,"Segoe UI","PingFang SC","Microsoft YaHei","Noto Sans CJK SC",sans-serif;fill:#1c2024}
.title{font-size:22px;font-weight:600}.head{font-size:15px;font-weight:600}.small{font-size:12px}.soft{fill:#5c636b}
.number{font-variant-numeric:tabular-nums}.end{text-anchor:end}.middle{text-anchor:middle}
.ground{fill:#fff}.track{fill:#eef0f3}.track-strong{fill:#9aa1a9}
.reached,.both{fill:#3b56b2}.short{fill:#9d5460}.rules{fill:#1c4600}.learned{fill:#5e0d64}.commitment{fill:#1b9cbf}
line{stroke-width:1}.goal{stroke:#1c2024;stroke-width:2}.grid{stroke:#dde1e6}.diagonal{stroke:#5c636b;stroke-dasharray:4 4}.curve{stroke-width:2}.curve.both{stroke:#3b56b2}.curve.commitment{stroke:#1b9cbf}.curve.learned{stroke:#5e0d64}
@media (prefers-color-scheme:dark){
text{fill:#e8eaed}.soft{fill:#a3abb4}.ground{fill:#14171c}.track{fill:#262b32}.track-strong{fill:#767e88}
.reached,.both{fill:#84a8fd}.short{fill:#f09b9b}.rules{fill:#629036}.learned{fill:#ad62a5}.commitment{fill:#5cf8ff}
.goal{stroke:#e8eaed}.grid{stroke:#2f353d}.diagonal{stroke:#a3abb4}.curve.both{stroke:#84a8fd}.curve.commitment{stroke:#5cf8ff}.curve.learned{stroke:#ad62a5}
}`;
