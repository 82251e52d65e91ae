import { expect, it } from "vitest";
import { parseScores } from "./parse-scores.ts";

it("reads tables, misses and totals of what the scorer prints", () => {
  const output = `a1 link - 甲市 → 河道工程
a1 link evidence ≠ 甲市 → 河道工程: 修好
河道 ≠ 整治河道
b 2 program + 河道
12 documents, 0 bad offsets
table                  precision recall     F1   (gold)
official                 97.0    94.5   95.7   (58)
link evidence            90.0    80.0   84.7   (402)
`;
  expect(parseScores(output)).toEqual({
    documents: 12,
    badOffsets: 0,
    tables: [
      { name: "official", precision: 97, recall: 94.5, f1: 95.7, gold: 58 },
      { name: "link evidence", precision: 90, recall: 80, f1: 84.7, gold: 402 },
    ],
    misses: [
      { document: "a1", table: "link", kind: "-", what: "甲市 → 河道工程" },
      { document: "a1", table: "link evidence", kind: "≠", what: "甲市 → 河道工程: 修好" },
    ],
  });
});

it("finds no tables in anything else", () => {
  expect(parseScores("Error: no such file")).toEqual({
    documents: 0,
    badOffsets: 0,
    tables: [],
    misses: [],
  });
});
