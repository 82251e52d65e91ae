import { extractDocument } from "../extract/extract-document.ts";
import type { DocumentId } from "../model/ids.ts";
import { GraphError, type Sentence } from "../text/errors.ts";
import type { Given, ReadDocument } from "../text/read-document.ts";
import { extractionLine } from "./extraction-format.ts";
import { readFromDisk } from "./source-files.ts";

/** A document to be extracted: already read, or a file that is read where the work is done. */
export type ExtractionJob = { readonly given: Given; readonly explain: boolean } & (
  | { readonly document: ReadDocument }
  | { readonly file: string }
);

/** What became of a document: its line and what is said about it, or why there is none. Can be sent between threads. */
export type ExtractionOutcome = ExtractedLine | { readonly failure: Sentence };

export interface ExtractedLine {
  readonly line: string;
  readonly id: DocumentId;
  readonly source: string;
  /** UTF-16 units of the text. */
  readonly length: number;
  readonly notes: readonly Sentence[];
}

const nothingFound: Sentence = {
  en: "Expected a policy text, but it names no official, agency, region, industry or program; its line has empty lists.",
  zh: "应为政策文本，但文中没有官员、机构、地区、产业或项目；该行列表为空。",
};

/** Reads and extracts one document; a fault of the program is that document's failure alone. */
export async function extractLine(job: ExtractionJob): Promise<ExtractionOutcome> {
  try {
    const document = "document" in job ? job.document : await readFromDisk(job.file, job.given);
    const extraction = extractDocument(document);
    const { id, source, text, homeRegion } = extraction.document;
    const notes = [...document.notes];
    if (extraction.mentioned.length === 0) notes.push(nothingFound);
    else if (job.given.home && homeRegion === null) notes.push(unknownHome(job.given.home));
    return { line: extractionLine(extraction, job.explain), id, source, length: text.length, notes };
  } catch (error) {
    return { failure: error instanceof GraphError ? error.sentence : faultOf(error) };
  }
}

/** The sentence for a fault of the program itself. */
export function faultOf(error: unknown): Sentence {
  return {
    en: `Expected the extraction to read this text, but it broke: ${String(error)}; this is a fault of the program, please report it with the text.`,
    zh: `抽取程序应能读取此文本，但出错：${String(error)}；这是程序的错误，请连同原文一并反馈。`,
  };
}

function unknownHome(home: string): Sentence {
  return {
    en: `Expected --home to be the name or code of a region, but no region is called ${home}; 我市, 全省 and the like stay open.`,
    zh: `--home 应为地区名称或代码，但没有名为 ${home} 的地区；“我市”“全省”等不作解析。`,
  };
}
