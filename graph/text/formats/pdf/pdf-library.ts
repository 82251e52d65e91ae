import { createRequire } from "node:module";
import { dirname } from "node:path";

/**
 * pdf.js, loaded with the first PDF file, and where it finds its tables of Chinese encodings. Browsers have a file of their
 * own in the place of this one.
 */
export async function pdfLibrary() {
  const { getDocument } = await import("pdfjs-dist/legacy/build/pdf.mjs");
  const folder = dirname(createRequire(import.meta.url).resolve("pdfjs-dist/package.json"));
  return {
    getDocument,
    places: { cMapUrl: `${folder}/cmaps/`, standardFontDataUrl: `${folder}/standard_fonts/` },
  };
}
