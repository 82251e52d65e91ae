import { type Sentence, UnreadableDocument } from "../../errors.ts";

/** The error for a file that needs a password. */
export function protectedPdf(): UnreadableDocument {
  return new UnreadableDocument("protected", {
    en: "Expected a PDF file without a password, but this one is encrypted; open it with its password, print it to a new PDF file and try again.",
    zh: "应为未加密的 PDF 文件，但该文件已加密；请用密码打开并打印为新的 PDF 文件后重试。",
  });
}

/** The error for a file that pdf.js cannot make sense of; `detail` is what it says. */
export function damagedPdf(detail: string): UnreadableDocument {
  return new UnreadableDocument("damaged", {
    en: `Expected a whole PDF file, but it cannot be read (${detail}); check that it was saved completely, or print it to a new PDF file.`,
    zh: `应为完整的 PDF 文件，但无法读取（${detail}）；请检查文件是否已完整保存，或打印为新的 PDF 文件。`,
  });
}

/** The error for a file with more pages than are read. */
export function tooManyPages(count: number, most: number): UnreadableDocument {
  return new UnreadableDocument("too large", {
    en: `Expected a PDF file of at most ${most} pages, but this one has ${count}; divide it and try again.`,
    zh: `PDF 文件最多 ${most} 页，实际 ${count} 页；请拆分后重试。`,
  });
}

/** The error for a file whose pages take too long. */
export function tooSlow(read: number, count: number, seconds: number): UnreadableDocument {
  return new UnreadableDocument("too large", {
    en: `Expected a PDF file that can be read within ${seconds} seconds, but only ${read} of its ${count} pages were; divide it and try again.`,
    zh: `PDF 文件应能在 ${seconds} 秒内读完，实际只读了 ${count} 页中的 ${read} 页；请拆分后重试。`,
  });
}

/** The error for pages that are pictures. */
export function scannedPdf(count: number): UnreadableDocument {
  return new UnreadableDocument("scanned", {
    en: `Expected a PDF file with text, but its ${count} page${count === 1 ? " holds" : "s hold"} only pictures, as scanned paper does; run text recognition (OCR) over it first and try again with the result.`,
    zh: `应为含有文字的 PDF 文件，但其 ${count} 页只有图像（扫描件）；请先做文字识别（OCR），再用识别结果重试。`,
  });
}

/** What to know where only some pages are pictures; numbers count from 1. */
export function pagesWithoutText(numbers: readonly number[], count: number): Sentence {
  const shown = numbers.slice(0, 10).join(", ") + (numbers.length > 10 ? ", …" : "");
  return {
    en: `${numbers.length} of ${count} pages hold no text and were left out (${shown}); if they are scanned, run text recognition (OCR) over them first.`,
    zh: `${count} 页中有 ${numbers.length} 页没有文字，未读取（第 ${shown} 页）；如为扫描页，请先做文字识别（OCR）。`,
  };
}
