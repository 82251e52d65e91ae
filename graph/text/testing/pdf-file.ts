import type { Part } from "./part.ts";

/** Words at a place of a page: points from the left and upper edge, letters of this size. */
export interface Print {
  readonly words: string;
  readonly x: number;
  readonly y: number;
  readonly size?: number;
}

const WIDTH = 595;
const HEIGHT = 842;
const SIZE = 16;
const MARGIN = 72;
const PITCH = 28;
const TIGHT = 22;
const LAST_LINE = HEIGHT - 90;

/** A PDF file with these prints on its pages, in a Chinese font that the reader must know by itself; `trailer` is added to its end. */
export function pdfOf(pages: readonly (readonly Print[])[], trailer = ""): Uint8Array {
  const objects = [
    "<</Type/Catalog/Pages 2 0 R>>",
    `<</Type/Pages/Count ${pages.length}/Kids[${pages.map((_, at) => `${5 + 2 * at} 0 R`).join(" ")}]>>`,
    "<</Type/Font/Subtype/Type0/BaseFont/STSong-Light/Encoding/UniGB-UCS2-H/DescendantFonts[4 0 R]>>",
    "<</Type/Font/Subtype/CIDFontType0/BaseFont/STSong-Light/CIDSystemInfo<</Registry(Adobe)/Ordering(GB1)/Supplement 4>>/DW 1000/W[1 95 500]/FontDescriptor<</Type/FontDescriptor/FontName/STSong-Light/Flags 4/FontBBox[0 -200 1000 900]/ItalicAngle 0/Ascent 800/Descent -200/CapHeight 700/StemV 80>>>>",
  ];
  for (const [at, prints] of pages.entries()) {
    const content = prints.map(drawn).join("\n");
    objects.push(
      `<</Type/Page/Parent 2 0 R/MediaBox[0 0 ${WIDTH} ${HEIGHT}]/Resources<</Font<</F 3 0 R>>>>/Contents ${6 + 2 * at} 0 R>>`,
      `<</Length ${content.length}>>stream\n${content}\nendstream`,
    );
  }
  return written(objects, trailer);
}

/** A PDF file with these parts as flowing print: paragraphs indented, tables in columns, a header and page numbers. */
export function pdfFile(parts: readonly Part[]): Uint8Array {
  const pages: Print[][] = [];
  let y = HEIGHT;
  const line = (prints: readonly Omit<Print, "y">[], pitch: number) => {
    y += pitch;
    if (y > LAST_LINE) {
      pages.push([]);
      y = 110;
    }
    pages.at(-1)?.push(...prints.map((print) => ({ ...print, y })));
  };
  for (const part of parts) {
    if (part.kind === "table") {
      const count = Math.max(...part.rows.map((row) => row.length));
      const width = (WIDTH - 2 * MARGIN) / count;
      for (const row of part.rows) {
        const cells = row.map((cell) => wrapped(cell, width - 2.5 * SIZE, 0));
        const height = Math.max(...cells.map((cell) => cell.length));
        // A row stays on one page.
        if (y + PITCH + (height - 1) * TIGHT > LAST_LINE) y = HEIGHT;
        for (let at = 0; at < height; at += 1) {
          const prints = cells.map((cell, column) => ({ words: cell[at] ?? "", x: MARGIN + column * width }));
          line(
            prints.filter(({ words }) => words !== ""),
            at === 0 ? PITCH : TIGHT,
          );
        }
      }
      continue;
    }
    const lines = wrapped(part.words, WIDTH - 2 * MARGIN, 2);
    for (const [at, words] of lines.entries())
      line([{ words, x: MARGIN + (at === 0 ? 2 * SIZE : 0) }], PITCH);
  }
  return pdfOf(
    pages.map((prints, at) => [
      { words: "江州市人民政府公报", x: 200, y: 50, size: 10 },
      ...prints,
      { words: `— ${at + 1} —`, x: 280, y: HEIGHT - 60, size: 12 },
    ]),
  );
}

/** Cuts words into lines; no line begins with a mark that ends a sentence, no number is cut. */
function wrapped(words: string, width: number, indent: number): string[] {
  const lines: string[] = [];
  let line = "";
  let used = indent * SIZE;
  for (const token of words.match(/[!-~]+|[^!-~][，。；：、！？”）》]*/gu) ?? []) {
    const wide = [...token].reduce((sum, each) => sum + (each < "\u0080" ? SIZE / 2 : SIZE), 0);
    if (used + wide > width && line !== "") {
      lines.push(line);
      line = "";
      used = 0;
    }
    line += token;
    used += wide;
  }
  return [...lines, line];
}

function drawn({ words, x, y, size = SIZE }: Print): string {
  const units = Array.from({ length: words.length }, (_, at) =>
    words.charCodeAt(at).toString(16).padStart(4, "0"),
  );
  return `BT /F ${size} Tf 1 0 0 1 ${x} ${HEIGHT - y} Tm <${units.join("")}> Tj ET`;
}

function written(objects: readonly string[], trailer: string): Uint8Array {
  let text = "%PDF-1.4\n";
  const places: number[] = [];
  for (const [at, object] of objects.entries()) {
    places.push(text.length);
    text += `${at + 1} 0 obj${object}endobj\n`;
  }
  const start = text.length;
  const rows = places.map((place) => `${String(place).padStart(10, "0")} 00000 n \n`).join("");
  text += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${rows}trailer<</Size ${objects.length + 1}/Root 1 0 R${trailer}>>\nstartxref\n${start}\n%%EOF`;
  return new TextEncoder().encode(text);
}
