import { deflateRawSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { UnreadableDocument } from "../errors.ts";
import { docxFile, docxOf, paragraphOf } from "../testing/docx-file.ts";
import { docx } from "./docx.ts";
import { storedZip } from "./zip/stored-zip.ts";

async function failure(bytes: Uint8Array): Promise<unknown> {
  return docx
    .read(bytes)
    .catch((error: unknown) => (error instanceof UnreadableDocument ? [error.reason, error.message] : error));
}

/** A zip file with one deflated entry; `claimed` is the size that its directory states. */
function deflated(name: string, content: Uint8Array, claimed = content.length): Uint8Array {
  const packed = deflateRawSync(content);
  const zip = Buffer.from(storedZip([{ name, bytes: packed }]));
  const directory = zip.readUInt32LE(zip.length - 6);
  zip.writeUInt16LE(8, directory + 10);
  zip.writeUInt32LE(claimed, directory + 24);
  return zip;
}

describe("reading a Word file", () => {
  it("gives a line for each heading and paragraph and a line with tabs for each row of a table", async () => {
    const file = docxFile([
      { kind: "heading", level: 1, words: "江州市修路方案" },
      { kind: "paragraph", words: "今年新修公路100公里，宽度<12米。" },
      {
        kind: "table",
        rows: [
          ["指标", "2030年"],
          ["公路", ""],
        ],
      },
      { kind: "paragraph", words: "一、保障" },
    ]);
    expect(await docx.read(file)).toEqual({
      text: "江州市修路方案\n今年新修公路100公里，宽度<12米。\n指标\t2030年\n公路\t\n一、保障",
      title: "江州市修路方案",
      publishedOn: null,
    });
  });

  it("leaves deleted words and the table of contents out, takes added words in, and puts notes at the end", async () => {
    const body = [
      paragraphOf("一、修路 3", "T1"),
      paragraphOf("一、修路"),
      "<w:p><w:r><w:t>修路</w:t></w:r><w:del><w:r><w:delText>9</w:delText></w:r></w:del><w:ins><w:r><w:t>30</w:t></w:r></w:ins>",
      '<w:r><w:footnoteReference w:id="2"/></w:r><w:r><w:t>公里。</w:t></w:r></w:p>',
    ].join("");
    expect((await docx.read(docxOf(body))).text).toBe("一、修路\n修路30公里。\n注：含改建。");
  });

  it("keeps the row of a cell with many paragraphs together", async () => {
    const cell = (...words: string[]) => `<w:tc>${words.map((each) => paragraphOf(each)).join("")}</w:tc>`;
    const body = `<w:tbl><w:tr>${cell("修路")}${cell("交通局", "财政局", "水利局", "林业局")}</w:tr></w:tbl>`;
    expect((await docx.read(docxOf(body))).text).toBe("修路\t交通局 财政局 水利局 林业局");
  });

  it("unpacks deflated parts", async () => {
    const name = "word/document.xml";
    const markup = `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${paragraphOf("修路。".repeat(99))}</w:body></w:document>`;
    expect((await docx.read(deflated(name, Buffer.from(markup)))).text).toBe("修路。".repeat(99));
  });

  it.each([
    [
      "that claims to unpack to a thousand times its size",
      deflated("word/document.xml", new Uint8Array(3_000_000)),
      "too large",
      /^Expected a \.docx file that unpacks to an ordinary size, but this one claims 3000000 bytes out of \d+, as zip bombs do;/,
    ],
    [
      "that unpacks to more than it claims",
      deflated("word/document.xml", new Uint8Array(3_000_000), 1_000),
      "damaged",
      /^Expected a whole \.docx file, but its part word\/document\.xml cannot be unpacked;/,
    ],
    [
      "with tens of thousands of files inside",
      storedZip(
        Array.from({ length: 10_001 }, (_, order) => ({ name: `${order}`, bytes: new Uint8Array() })),
      ),
      "too large",
      /but this one claims 10001 files inside, as zip bombs do;/,
    ],
    [
      "that is an old .doc",
      Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 1, 2),
      "type",
      /^Expected a \.docx file, but this is a \.doc file of Word 97–2003; open it in Word, WPS or LibreOffice, save it as \.docx and try again\.$/,
    ],
    [
      "that has a password",
      Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, ...Buffer.from("xEncryptedPackage", "utf16le")),
      "protected",
      /^Expected a \.docx file without a password, but this one is encrypted; open it with its password, save it without one and try again\.$/,
    ],
    [
      "that is a page with a false name",
      Buffer.from("<html><body>修路。"),
      "damaged",
      /^Expected a whole \.docx file, but its 21 bytes are no zip file, which every \.docx is inside, or the end is missing;/,
    ],
    [
      "that is another zip file",
      storedZip([{ name: "a.xml", bytes: Buffer.from("<a/>") }]),
      "damaged",
      /^Expected a whole \.docx file, but it cannot be read \(Could not find main document part\./,
    ],
    ["that is cut off", docxFile([]).subarray(0, 900), "damaged", /its 900 bytes are no zip file/],
  ])("refuses a file %s", async (_, bytes, reason, sentence) => {
    expect(await failure(bytes)).toEqual([reason, expect.stringMatching(sentence)]);
  });

  it("refuses files inside that overlap", async () => {
    const zip = Buffer.from(docxFile([{ kind: "paragraph", words: "修路。" }]));
    const directory = zip.readUInt32LE(zip.length - 6);
    const second = directory + 46 + zip.readUInt16LE(directory + 28);
    zip.writeUInt32LE(10, second + 42);
    expect(await failure(zip)).toEqual([
      "damaged",
      "Expected a whole .docx file, but files inside it overlap; open it in Word or WPS, save it again and try once more.",
    ]);
  });

  it("resolves no entities", async () => {
    const markup = `<!DOCTYPE a [<!ENTITY b "修路">]><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:p><w:r><w:t>甲&b;</w:t></w:r></w:p></w:body></w:document>`;
    const read = await docx
      .read(deflated("word/document.xml", Buffer.from(markup)))
      .then(({ text }) => text)
      .catch((error: unknown) => error instanceof UnreadableDocument && error.reason);
    expect(["甲&b;", "damaged"]).toContain(read);
  });
});
