import { expect, test } from "vitest";
import { aPreview } from "./a-preview.ts";
import { canvasLink } from "./canvas-link.ts";
import type { PreviewedCommitment, PreviewedEntity } from "./preview-document.ts";

const entity = (id: string, name: string, mentions: number): PreviewedEntity => ({
  id,
  type: "AGENCY",
  name,
  confidence: 0.9,
  mentions: Array.from({ length: mentions }, (_, start) => ({ start, end: start + 1 })),
});

const commitment: PreviewedCommitment = {
  id: "commitment_1",
  speaker: null,
  actors: ["乙局"],
  partners: [],
  objects: [],
  action: "建设",
  modality: "WILL",
  deadline: null,
  deadlineText: null,
  confidence: 0.9,
  targets: [],
  evidence: { start: 0, end: 1, quote: "将" },
};

test("the entities with most facts come first, then those with most mentions", () => {
  const found = aPreview({
    entities: [entity("agency_a", "甲局", 1), entity("agency_b", "乙局", 1), entity("agency_c", "丙局", 3)],
    commitments: [commitment],
  });
  expect(canvasLink(found)).toEqual({ to: "/?add=agency_b,agency_c,agency_a", shown: 3, total: 3 });
});

test("a long list is cut and says of how many", () => {
  const many = Array.from({ length: 31 }, (_, index) => entity(`agency_${100 + index}`, `第${index}局`, 1));
  const link = canvasLink(aPreview({ entities: many }));
  expect([link?.shown, link?.total, link?.to.split(",").length]).toEqual([30, 31, 30]);
});

test("a text that names nothing has no link", () => {
  expect(canvasLink(aPreview())).toBeNull();
});
