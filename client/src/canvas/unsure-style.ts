import { type ConfidenceBand, confidenceMarks } from "../theme/confidence-marks.ts";
import { entityMarks, entityTypes } from "../theme/entity-marks.ts";
import { modalities, modalityMarks } from "../theme/modality-marks.ts";

/** Bands that are drawn otherwise than type and modality say. */
const unsure: readonly ConfidenceBand[] = ["FAIR", "LOW"];

/** Width of the lines of joint action, which have no modality. */
export const jointWidth = 2.5;

/** Marks of the less sure bands: emptier on the ground, `#rrggbb`; the outline keeps the type's colour and its contrast. */
export function unsureNodes(scheme: "light" | "dark", ground: string) {
  return unsure.flatMap((band) =>
    entityTypes.map((type) => {
      const colour = entityMarks[type][scheme];
      return {
        selector: `node[type = "${type}"][band = "${band}"]`,
        style: {
          "background-color": mixed(colour, ground, confidenceMarks[band].fill),
          "border-color": colour,
        },
      };
    }),
  );
}

/** Lines of the less sure bands: thinner and paler in proportion, so that the order of the modalities stays, and broken. */
export function unsureLines() {
  return unsure.flatMap((band) => {
    const { width, opacity, dashes } = confidenceMarks[band];
    const broken = dashes ? { "line-style": "dashed", "line-dash-pattern": [...dashes] } : {};
    return [
      {
        selector: `edge[band = "${band}"]`,
        style: { ...broken, width: jointWidth * width, "line-opacity": opacity },
      },
      ...modalities.map((modality) => {
        const mark = modalityMarks[modality];
        return {
          selector: `edge.modal[modality = "${modality}"][band = "${band}"]`,
          style: {
            width: mark.line === "double" ? 2 : mark.width * width,
            "line-opacity": mark.opacity * opacity,
          },
        };
      }),
    ];
  });
}

/** A colour that lies on the ground: `share` of it is left, 0 to 1. */
function mixed(colour: string, ground: string, share: number): string {
  const part = (hex: string, at: number) => Number.parseInt(hex.slice(at, at + 2), 16);
  const parts = [1, 3, 5].map((at) => Math.round(part(colour, at) * share + part(ground, at) * (1 - share)));
  return `rgb(${parts.join(",")})`;
}
