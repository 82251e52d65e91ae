import { describe, expect, it } from "vitest";
import { anExtraction } from "#graph/load/an-extraction";
import { sampleStatements } from "#graph/load/sample-statements";
import { packExtraction, unpackExtraction } from "./packed-extraction.ts";

describe("packExtraction", () => {
  it("keeps everything but the text, which the document has", () => {
    const extraction = anExtraction({ title: "题", statements: sampleStatements });
    const packed = packExtraction(extraction);
    expect(unpackExtraction(packed, extraction.document.text)).toEqual(extraction);
    expect(unpackExtraction(packed, "").document.text).toBe("");
  });
});
