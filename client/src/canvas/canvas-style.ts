import type { StylesheetJson } from "cytoscape";
import { entityMarks, entityTypes, type MarkShape } from "../theme/entity-marks.ts";
import { modalities, modalityMarks } from "../theme/modality-marks.ts";
import { jointWidth, unsureLines, unsureNodes } from "./unsure-style.ts";

type Scheme = "light" | "dark";

const grounds = { light: "#ffffff", dark: "#14171c" } as const;
const texts = { light: "#1b1f26", dark: "#e8eaee" } as const;
const quiet = { light: "#8a919c", dark: "#77808e" } as const;
const faint = { light: "#c9cdd4", dark: "#424a56" } as const;
const bans = { light: "#c92a2a", dark: "#ff8787" } as const;

const shapes: Readonly<Record<MarkShape, object>> = {
  circle: { shape: "ellipse" },
  rounded: { shape: "round-rectangle" },
  hexagon: { shape: "hexagon" },
  diamond: { shape: "diamond" },
  tag: { shape: "polygon", "shape-polygon-points": "-1 -0.85 0.45 -0.85 1 -0.25 1 0.85 -1 0.85" },
  triangle: { shape: "triangle" },
};

/** How the picture looks in a colour scheme: the shapes, colours and lines of the theme's marks. */
export function canvasStyle(scheme: Scheme): StylesheetJson {
  const ground = grounds[scheme];
  const accent = entityMarks.AGENCY[scheme];
  return [
    {
      selector: "node",
      style: {
        width: "data(size)",
        height: "data(size)",
        label: "data(label)",
        color: texts[scheme],
        "font-family":
          'system-ui, -apple-system, "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", sans-serif',
        "font-size": 12,
        "line-height": 1.25,
        "text-wrap": "wrap",
        "text-max-width": "400px",
        "text-valign": "bottom",
        "text-margin-y": 4,
        "text-outline-color": ground,
        "text-outline-width": 2.5,
        "text-outline-opacity": 0.95,
        "min-zoomed-font-size": 6,
        "overlay-opacity": 0,
        "border-width": 2,
        "border-color": ground,
      },
    },
    ...entityTypes.map((type) => ({
      selector: `node[type = "${type}"]`,
      style: { ...shapes[entityMarks[type].shape], "background-color": entityMarks[type][scheme] },
    })),
    ...unsureNodes(scheme, ground),
    {
      selector: "edge",
      style: {
        width: 1,
        "line-color": faint[scheme],
        "curve-style": "bezier",
        "control-point-step-size": 28,
        "target-arrow-color": faint[scheme],
        "arrow-scale": 0.85,
        "overlay-opacity": 0,
        "overlay-padding": 6,
        "font-size": 11,
        color: quiet[scheme],
        "text-outline-color": ground,
        "text-outline-width": 2.5,
        "text-rotation": "autorotate",
        "min-zoomed-font-size": 7,
      },
    },
    { selector: "edge.straight", style: { "curve-style": "straight" } },
    { selector: 'edge[relation = "HOLDS"]', style: { "line-color": quiet[scheme] } },
    {
      selector: 'edge[relation = "COLLABORATES_WITH"], edge[relation = "WITH"]',
      style: {
        width: jointWidth,
        "line-color": accent,
        "source-arrow-shape": "circle",
        "target-arrow-shape": "circle",
        "source-arrow-color": accent,
        "target-arrow-color": accent,
        "arrow-scale": 0.7,
      },
    },
    ...modalities.map((modality) => {
      const mark = modalityMarks[modality];
      const colour = mark.ban ? bans[scheme] : quiet[scheme];
      const double = mark.line === "double";
      return {
        selector: `edge.modal[modality = "${modality}"]`,
        style: {
          // A double line is a line of the ground's colour between two outlines.
          width: double ? 2 : mark.width,
          "line-color": double ? ground : colour,
          ...(double && { "line-outline-width": 1.25, "line-outline-color": colour }),
          "line-opacity": mark.opacity,
          "target-arrow-shape": ({ arrow: "triangle", open: "chevron", bar: "tee" } as const)[mark.end],
          "target-arrow-color": colour,
        },
      };
    }),
    ...unsureLines(),
    // Among very many lines dashes cost more than they show; width and opacity still tell.
    { selector: "edge.straight", style: { "line-style": "solid" } },
    { selector: "edge.labelled", style: { label: "data(label)" } },
    { selector: ".dim", style: { opacity: 0.22 } },
    { selector: "edge.dim", style: { opacity: 0.12 } },
    {
      selector: "edge.lit",
      style: { "z-index": 5, color: texts[scheme] },
    },
    {
      selector: "node.chosen",
      style: {
        "underlay-color": accent,
        "underlay-opacity": 0.22,
        "underlay-padding": 8,
        "border-color": accent,
        "border-width": 3,
        "z-index": 10,
      },
    },
    {
      selector: "node.cursor",
      style: { "outline-color": texts[scheme], "outline-width": 2, "outline-offset": 5, "z-index": 11 },
    },
    {
      selector: "edge.chosen",
      style: {
        "underlay-color": accent,
        "underlay-opacity": 0.25,
        "underlay-padding": 5,
        "z-index": 9,
        color: texts[scheme],
      },
    },
    { selector: "node.hidden", style: { display: "none" } },
    // A line that only is not seen keeps its share of the room between two nodes, so that its neighbours stay where they are.
    { selector: "edge.hidden", style: { visibility: "hidden" } },
  ] as StylesheetJson;
}
