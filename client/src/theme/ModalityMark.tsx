import type { Modality } from "../api/generated/graphql.ts";
import { modalityMarks } from "./modality-marks.ts";

/** The line of a modality, 28 px wide, as on the canvas. Decoration only; the word stands beside it. */
export function ModalityMark({ modality }: { readonly modality: Modality }) {
  const mark = modalityMarks[modality];
  const stroke = mark.ban ? "var(--pg-ban)" : "currentColor";
  const half = mark.line === "double" ? 1.75 : 0;
  const lines = mark.line === "double" ? [6 - half, 6 + half] : [6];
  return (
    <svg width={28} height={12} viewBox="0 0 28 12" aria-hidden="true" style={{ flex: "none" }}>
      <g stroke={stroke} opacity={mark.opacity} fill="none">
        {lines.map((y) => (
          <path
            key={y}
            d={`M1 ${y}H${mark.end === "arrow" ? 21 : 25}`}
            strokeWidth={mark.line === "double" ? 1.25 : mark.width}
          />
        ))}
        {mark.end === "open" && <path d="m21 2 5 4-5 4" strokeWidth={1.5} />}
        {mark.end === "bar" && <path d="M25 1v10" strokeWidth={2} />}
        {mark.end === "arrow" && <path d="m20 2 7 4-7 4z" fill={stroke} stroke="none" />}
      </g>
    </svg>
  );
}
