import { firstTitle } from "./first-title.ts";
import type { Format } from "./format.ts";
import { flowingText } from "./pdf/flowing-text.ts";
import { withoutFurniture } from "./pdf/furniture.ts";
import { pagesWithoutText, scannedPdf } from "./pdf/pdf-errors.ts";
import { printedPages } from "./pdf/printed-pages.ts";

/**
 * A PDF file with a text layer: its paragraphs as one line each and its table rows with tabs between the cells; page numbers,
 * headers and footers that come back, and slanting stamps are left out. Pages without text are told in a note.
 */
export const pdf = {
  endings: [".pdf"],
  read: async (bytes: Uint8Array) => {
    const pages = await printedPages(bytes);
    const empty = pages.flatMap(({ lines }, at) => (lines.length === 0 ? [at + 1] : []));
    if (empty.length === pages.length) throw scannedPdf(pages.length);
    const text = flowingText(withoutFurniture(pages));
    const notes = empty.length > 0 ? [pagesWithoutText(empty, pages.length)] : [];
    return { text, title: firstTitle(text), publishedOn: null, notes };
  },
} satisfies Format;
