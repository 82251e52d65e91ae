import { Converter } from "opencc-js/cn2t";
import { describe, expect, it } from "vitest";
import { extractDocument } from "../extract/extract-document.ts";
import { sampleDocuments } from "../fixtures/sample-documents.ts";
import type { Extraction } from "../model/document.ts";
import { readDocument } from "../text/read-document.ts";
import { simplifiedOf } from "../text/shadow.ts";
import { docxFile } from "../text/testing/docx-file.ts";
import type { Part } from "../text/testing/part.ts";
import { partsOf } from "../text/testing/parts.ts";
import { pdfFile } from "../text/testing/pdf-file.ts";
import { htmlFile, markdownFile, textFile } from "../text/testing/text-files.ts";
import { extractionLine } from "./extraction-format.ts";

const formats = [
  ["txt", textFile],
  ["md", markdownFile],
  ["html", htmlFile],
  ["docx", docxFile],
  ["pdf", pdfFile],
] as const;

/** What is said in a document, without ids and places, which belong to its text. */
function factsOf({ mentioned, posts, commitments, collaborations }: Extraction): string[] {
  return [
    ...mentioned.map(({ entity }) => entity.id),
    ...posts.map(({ official, agency, title }) => `${official} ${simplifiedOf(title)} ${agency}`),
    ...commitments.map(({ speaker, actors, partners, modality, deadline, targets }) => {
      const numbers = targets.map(({ metric, comparator, value, unit, deadline: by }) =>
        simplifiedOf([metric, comparator, value, unit, by].join(" ")),
      );
      return JSON.stringify([speaker, actors, partners, modality, deadline, numbers.sort()]);
    }),
    ...collaborations.map(({ parties }) => parties.join(" + ")),
  ].sort();
}

interface Quoted {
  readonly start: number;
  readonly end: number;
  readonly quote: string;
}

/** Every place with a quote in a line of JSON, however deep. */
function quotesIn(value: unknown): Quoted[] {
  if (typeof value !== "object" || value === null) return [];
  const inside = Object.values(value).flatMap(quotesIn);
  return "start" in value && "end" in value && "quote" in value ? [value as Quoted, ...inside] : inside;
}

async function extract(
  parts: readonly Part[],
  write: (parts: readonly Part[]) => Uint8Array,
  ending: string,
  given = {},
) {
  const extraction = extractDocument(await readDocument(write(parts), `文件.${ending}`, given));
  for (const { start, end, quote } of quotesIn(JSON.parse(extractionLine(extraction)))) {
    expect(extraction.document.text.slice(start, end)).toBe(quote);
  }
  return extraction;
}

const samples = await sampleDocuments();

describe.each(formats.slice(1))("the same document as %s", (ending, write) => {
  it.each(samples)(
    "gives the facts that it gives as txt, at its own places: $folder",
    async ({ document, origin }) => {
      const parts = partsOf(document.text);
      const given = { date: origin.published, home: origin.home };
      const expected = factsOf(await extract(parts, textFile, "txt", given));
      expect(expected.length).toBeGreaterThan(5);
      expect(factsOf(await extract(parts, write, ending, given))).toEqual(expected);
    },
  );
});

describe.each(["tw", "hk", "t"] as const)(
  "the same document in the traditional characters of %s",
  (script) => {
    const convert = Converter({ from: "cn", to: script });

    it.each(samples)("gives the same facts: $folder", async ({ document, origin }) => {
      const parts = partsOf(document.text);
      const expected = factsOf(
        await extract(parts, textFile, "txt", { date: origin.published, home: origin.home }),
      );
      const traditional = new TextEncoder().encode(convert(new TextDecoder().decode(textFile(parts))));
      const given = { date: origin.published, home: origin.home && convert(origin.home) };
      const extraction = await extract([], () => traditional, "txt", given);
      expect(factsOf(extraction)).toEqual(expected);
    });
  },
);

describe.each(formats)("the tables of a plan in %s", (ending, write) => {
  it("give each row its metric, value, unit, year and force", async () => {
    const parts: Part[] = [
      { kind: "heading", level: 1, words: "重庆市水运发展五年规划" },
      { kind: "paragraph", words: "重庆市人民政府印发本规划，主要指标如下。" },
      {
        kind: "table",
        rows: [
          ["指标", "单位", "2025年", "2030年", "属性"],
          ["港口吞吐量", "亿吨", "2.1", "3以上", "预期性"],
          ["岸电使用率", "%", "80", "≥95", "约束性"],
          ["高等级航道里程（公里）", "", "1400", "1800", "预期性"],
        ],
      },
      { kind: "paragraph", words: "各区县要抓好落实。" },
    ];
    const { commitments } = await extract(parts, write, ending, { date: "2026-03-01", home: "重庆市" });
    const targets = commitments.flatMap(({ modality, targets }) =>
      targets.map(
        ({ metric, comparator, value, unit, deadline }) =>
          `${modality} ${metric} ${comparator} ${value} ${unit} ${deadline}`,
      ),
    );
    expect(targets.sort()).toEqual([
      "AIM 港口吞吐量 >= 300000000 吨 2030",
      "AIM 高等级航道里程 = 1800 公里 2030",
      "MUST 岸电使用率 >= 95 % 2030",
    ]);
  });
});
