import { storedZip } from "../formats/zip/stored-zip.ts";
import type { Part } from "./part.ts";

const MAIN = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";

/** A Word file with these parts. */
export function docxFile(parts: readonly Part[]): Uint8Array {
  return docxOf(parts.map(markupOf).join(""));
}

/** A Word file with this markup as its body. */
export function docxOf(body: string): Uint8Array {
  const files: Readonly<Record<string, string>> = {
    "[Content_Types].xml": `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="${TYPE}"/></Types>`,
    "_rels/.rels": `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="word/document.xml"/></Relationships>`,
    "word/styles.xml": `<w:styles xmlns:w="${MAIN}">${[1, 2, 3].map((level) => styleOf(`heading ${level}`, `${level}`)).join("")}${styleOf("toc 1", "T1")}</w:styles>`,
    "word/_rels/document.xml.rels": `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/styles" Target="styles.xml"/><Relationship Id="rId2" Type="${OFFICE}/footnotes" Target="footnotes.xml"/></Relationships>`,
    "word/footnotes.xml": `<w:footnotes xmlns:w="${MAIN}"><w:footnote w:id="2">${paragraphOf("注：含改建。")}</w:footnote></w:footnotes>`,
    "word/document.xml": `<w:document xmlns:w="${MAIN}"><w:body>${body}</w:body></w:document>`,
  };
  const encoder = new TextEncoder();
  return storedZip(
    Object.entries(files).map(([name, text]) => ({
      name,
      bytes: encoder.encode(`<?xml version="1.0"?>${text}`),
    })),
  );
}

/** The markup of a paragraph, in a style where one is named. */
export function paragraphOf(words: string, style = ""): string {
  const properties = style ? `<w:pPr><w:pStyle w:val="${style}"/></w:pPr>` : "";
  return `<w:p>${properties}<w:r><w:t xml:space="preserve">${escaped(words)}</w:t></w:r></w:p>`;
}

function markupOf(part: Part): string {
  if (part.kind === "heading") return paragraphOf(part.words, String(part.level));
  if (part.kind === "paragraph") return paragraphOf(part.words);
  const cell = (words: string) => `<w:tc>${paragraphOf(words)}</w:tc>`;
  return `<w:tbl>${part.rows.map((row) => `<w:tr>${row.map(cell).join("")}</w:tr>`).join("")}</w:tbl>`;
}

function styleOf(name: string, id: string): string {
  return `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/></w:style>`;
}

function escaped(words: string): string {
  return words.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
}
