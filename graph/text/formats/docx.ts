import { firstTitle } from "./first-title.ts";
import type { Format } from "./format.ts";
import { parsePage } from "./html.ts";
import { damaged, officeParts } from "./office-parts.ts";
import { pageLines } from "./page-lines.ts";
import { storedZip } from "./zip/stored-zip.ts";

/** A table of contents repeats the headings. */
const STYLES = ["p[style-name^='toc '] => !", "p[style-name^='TOC '] => !"];

/** Signs in the text that lead to a note, and signs in a note that lead back. */
const signsOfNotes = [
  /<sup><a [^>]*id="(?:foot|end)note-ref-[^"]*"[^>]*>.*?<\/a><\/sup>/g,
  /<a href="#(?:foot|end)note-ref-[^"]*">.*?<\/a>/g,
];

/**
 * A Word file (.docx): its paragraphs, list items and tables as the same lines as those of an html page; notes come at the
 * end. Deleted words, remarks, headers, footers, pictures and the table of contents are left out.
 */
export const docx = {
  endings: [".docx"],
  read: async (bytes: Uint8Array) => {
    const page = parsePage(await htmlOf(bytes));
    const text = pageLines(page.querySelector("body") ?? page);
    return { text, title: firstTitle(text), publishedOn: null };
  },
} satisfies Format;

async function htmlOf(bytes: Uint8Array): Promise<string> {
  const file = storedZip(await officeParts(bytes));
  // Loaded with the first Word file: nothing else needs it.
  const { default: mammoth } = await import("mammoth");
  // Node wants the one, browsers the other.
  const input = { arrayBuffer: file.buffer, buffer: file };
  const convertImage = mammoth.images.imgElement(async () => ({ src: "" }));
  try {
    const { value } = await mammoth.convertToHtml(input, { styleMap: STYLES, convertImage });
    return signsOfNotes.reduce((html, sign) => html.replace(sign, ""), value);
  } catch (error) {
    const detail = (error instanceof Error ? error.message : String(error)).split("\n")[0] ?? "";
    throw damaged(`it cannot be read (${detail})`, `无法读取（${detail}）`);
  }
}
