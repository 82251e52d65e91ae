import { entityMarks, type MarkedType, type MarkShape } from "./entity-marks.ts";
import { markVariable } from "./theme.ts";

const paths: Readonly<Record<MarkShape, string>> = {
  circle: "M8 2a6 6 0 1 1 0 12A6 6 0 0 1 8 2z",
  rounded: "M4 3h8a2 2 0 0 1 2 2v6a2 2 0 0 1-2 2H4a2 2 0 0 1-2-2V5a2 2 0 0 1 2-2z",
  hexagon: "M4.6 2.2h6.8L14.8 8l-3.4 5.8H4.6L1.2 8z",
  diamond: "M8 1.2 14.8 8 8 14.8 1.2 8z",
  tag: "M2 3h9l3.2 3.2V13H2z",
  triangle: "M8 2.6 14 13H2z",
};

/** The mark of a type: its shape in its colour. Decoration only; the word stands beside it. */
export function EntityMark({ type, size = 14 }: { readonly type: MarkedType; readonly size?: number }) {
  return (
    <svg width={size} height={size} viewBox="0 0 16 16" aria-hidden="true" style={{ flex: "none" }}>
      <path d={paths[entityMarks[type].shape]} fill={`var(${markVariable(type)})`} />
    </svg>
  );
}
