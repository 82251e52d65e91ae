import type { SourceDocument } from "../model/document.ts";
import { type Sentence, UnreadableDocument } from "./errors.ts";
import { docx } from "./formats/docx.ts";
import type { Format, ReadFile } from "./formats/format.ts";
import { html } from "./formats/html.ts";
import { markdown } from "./formats/markdown.ts";
import { oldWord } from "./formats/office-parts.ts";
import { pdf } from "./formats/pdf.ts";
import { plain } from "./formats/plain.ts";
import { hasInk } from "./lines.ts";

/** Every type of file that can be read; one more type is one more entry. */
const formats: readonly Format[] = [plain, markdown, html, docx, pdf];

/** Endings of the names of all files that can be read, in small letters with the dot. */
export const readableEndings: readonly string[] = formats.flatMap(({ endings }) => endings);

/** UTF-16 units of the longest text that is read: about six thousand printed pages. More would not fit into memory with its facts. */
export const LONGEST_TEXT = 6_000_000;

/** What is known about a document besides its bytes; the date given here counts more than the one that a page states. */
export interface Given {
  /** A period: 2020-05-06, 2020-05 or 2020. */
  readonly date?: string | null;
  /** Name or code of the region that 我市 refers to. */
  readonly home?: string | null;
}

/** A document as it was read, with what its reader should know about the reading. */
export interface ReadDocument extends SourceDocument {
  readonly notes: readonly Sentence[];
}

/**
 * Makes a document from the bytes of a file; the ending of the name decides how they are read, and a name without an ending
 * (standard input) is what the bytes begin like: a PDF file, a Word file, an html page, else plain text.
 * Throws UnreadableDocument: unknown type, binary, undecodable, empty, damaged, protected, too large, scanned.
 */
export async function readDocument(
  bytes: Uint8Array,
  source: string,
  given: Given = {},
): Promise<ReadDocument> {
  const { text, title, publishedOn, notes = [] }: ReadFile = await formatOf(source, bytes).read(bytes);
  if (!hasInk(text)) throw empty(bytes.length);
  if (text.length > LONGEST_TEXT) throw tooLong(text.length);
  const homeRegion = given.home ?? null;
  return { source, text, title, publishedOn: given.date ?? publishedOn, homeRegion, notes };
}

function formatOf(source: string, bytes: Uint8Array): Format {
  const ending = /\.[^./\\]+$/.exec(source)?.[0].toLowerCase();
  if (ending === undefined) return formatOfBytes(bytes);
  if (ending === ".doc" || ending === ".wps") throw oldWord();
  const format = formats.find(({ endings }) => endings.includes(ending));
  if (!format) throw unknownType(ending);
  return format;
}

function formatOfBytes(bytes: Uint8Array): Format {
  const beginning = new TextDecoder("latin1").decode(bytes.subarray(0, 256));
  if (beginning.startsWith("%PDF-")) return pdf;
  if (beginning.startsWith("PK\u0003\u0004")) return docx;
  return /^\s*<(?:!doctype html|html)/i.test(beginning) ? html : plain;
}

function unknownType(ending: string): UnreadableDocument {
  const known = readableEndings.join(" ");
  return new UnreadableDocument("type", {
    en: `Expected a file of a type that can be read (${known}), but this one ends in ${ending}; save its text as one of these and try again.`,
    zh: `应为可读取的文件类型（${known}），实际为 ${ending}；请将其文本另存为上述类型之一后重试。`,
  });
}

/** The error for a text above the limit. */
export function tooLong(length: number): UnreadableDocument {
  return new UnreadableDocument("too large", {
    en: `Expected a text of at most ${LONGEST_TEXT} characters, but this one has ${length}; divide it, at its chapters for example, and try again.`,
    zh: `单个文本最多 ${LONGEST_TEXT} 字，实际 ${length} 字；请拆分（例如按章节）后重试。`,
  });
}

function empty(length: number): UnreadableDocument {
  return new UnreadableDocument("empty", {
    en: `Expected a document with text, but its ${length} bytes hold no visible character; check that the file was saved completely.`,
    zh: `应为含有文字的文件，实际 ${length} 字节中没有任何可见字符；请检查文件是否已完整保存。`,
  });
}
