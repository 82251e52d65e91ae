import { expect, test } from "vitest";
import { aPreview } from "./a-preview.ts";
import { pointedCounts, previewMarks } from "./preview-marks.ts";

const found = aPreview({
  entities: [
    {
      id: "agency_1",
      type: "AGENCY",
      name: "江州市交通运输局",
      confidence: 0.9,
      mentions: [{ start: 0, end: 4 }],
    },
    {
      id: "program_1",
      type: "PROGRAM",
      name: "云谷",
      confidence: 0.9,
      mentions: [
        { start: 6, end: 8 },
        { start: 9, end: 11 },
      ],
    },
  ],
  commitments: [
    {
      id: "commitment_1",
      speaker: null,
      actors: ["江州市交通运输局"],
      partners: [],
      objects: ["云谷"],
      action: "建设",
      modality: "WILL",
      deadline: null,
      deadlineText: null,
      confidence: 0.9,
      targets: [],
      evidence: { start: 0, end: 8, quote: "市交通局将建设云谷" },
    },
  ],
});

test("marks every mention and the words behind every commitment", () => {
  expect(previewMarks(found, new Set())).toEqual([
    { kind: "evidence", start: 0, end: 8, label: "江州市交通运输局 建设 云谷" },
    { kind: "mention", start: 0, end: 4, type: "AGENCY", entityId: "agency_1", label: "江州市交通运输局" },
    { kind: "mention", start: 6, end: 8, type: "PROGRAM", entityId: "program_1", label: "云谷" },
    { kind: "mention", start: 9, end: 11, type: "PROGRAM", entityId: "program_1", label: "云谷" },
  ]);
});

test("leaves out what is hidden", () => {
  const marks = previewMarks(found, new Set(["COMMITMENT", "PROGRAM"]));
  expect(marks.map(({ label }) => label)).toEqual(["江州市交通运输局"]);
});

test("counts entities by type, not mentions", () => {
  expect(pointedCounts(found)).toEqual({
    OFFICIAL: 0,
    AGENCY: 1,
    REGION: 0,
    INDUSTRY: 0,
    PROGRAM: 1,
    COMMITMENT: 1,
  });
});
