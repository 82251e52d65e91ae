import type { Modality } from "../api/generated/graphql.ts";

/** How firmly words bind, drawn as a line; red is for bans only. */
export interface ModalityMark {
  readonly width: number;
  readonly line: "solid" | "double";
  /** `open` is an open arrow head, `bar` a bar across the end. */
  readonly end: "arrow" | "open" | "bar";
  /** 1 is full, less is dimmed. */
  readonly opacity: number;
  readonly ban: boolean;
  readonly zh: string;
  readonly en: string;
}

/** Line, not hue: the same marks stand in the legend, on the canvas, in tables and beside the sentence. Firmest first. */
export const modalityMarks: Readonly<Record<Modality, ModalityMark>> = {
  MUST: { width: 3, line: "solid", end: "arrow", opacity: 1, ban: false, zh: "必须", en: "must" },
  WILL: { width: 2, line: "solid", end: "arrow", opacity: 1, ban: false, zh: "将", en: "will" },
  AIM: { width: 2, line: "solid", end: "open", opacity: 1, ban: false, zh: "力争", en: "aims" },
  ONGOING: { width: 2, line: "double", end: "arrow", opacity: 1, ban: false, zh: "正在", en: "ongoing" },
  DONE: { width: 1, line: "solid", end: "arrow", opacity: 0.55, ban: false, zh: "已完成", en: "done" },
  WEAK: { width: 1, line: "solid", end: "arrow", opacity: 0.8, ban: false, zh: "探索", en: "explores" },
  PROHIBITED: { width: 2, line: "solid", end: "bar", opacity: 1, ban: true, zh: "不得", en: "must not" },
};

/** Firmest first, bans last. */
export const modalities: readonly Modality[] = [
  "MUST",
  "WILL",
  "AIM",
  "ONGOING",
  "DONE",
  "WEAK",
  "PROHIBITED",
];
