import { type ConfidenceBand, confidenceMarks } from "../theme/confidence-marks.ts";

/** A mark and a line of a band, 28 px wide, as on the canvas. Decoration only; the words stand beside it. */
export function ConfidenceMark({ band }: { readonly band: ConfidenceBand }) {
  const { width, opacity, dashes, fill } = confidenceMarks[band];
  return (
    <svg width={28} height={12} viewBox="0 0 28 12" aria-hidden="true" style={{ flex: "none" }}>
      <path
        d="M12 6h16"
        stroke="currentColor"
        strokeWidth={2.5 * width}
        opacity={opacity}
        strokeDasharray={dashes?.map((length) => length / 2).join(" ")}
      />
      <circle cx={6} cy={6} r={4.5} fill="currentColor" fillOpacity={fill} stroke="currentColor" />
    </svg>
  );
}
