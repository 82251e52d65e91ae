import { UnreadableDocument } from "./errors.ts";

/** What the first bytes of well-known binary files say. */
const signatures: readonly (readonly [kind: string, ...bytes: number[]])[] = [
  ["PDF", 0x25, 0x50, 0x44, 0x46, 0x2d],
  ["ZIP (docx, xlsx)", 0x50, 0x4b, 0x03, 0x04],
  ["Word 97 (doc)", 0xd0, 0xcf, 0x11, 0xe0],
  ["PNG", 0x89, 0x50, 0x4e, 0x47],
  ["JPEG", 0xff, 0xd8, 0xff],
  ["GIF", 0x47, 0x49, 0x46, 0x38],
  ["gzip", 0x1f, 0x8b],
];

/**
 * In GB 18030 almost any bytes mean something. Real Chinese text stays nearly always inside its oldest part, GB 2312;
 * of random bytes 28 % do, of broken UTF-8 about 40 %, of traditional text at least 60 %.
 */
const LEAST_SHARE_OF_GB2312 = 0.55;

/**
 * Turns the bytes of a text file into its canonical text; a byte order mark is no part of it. Tried in this order: the byte
 * order mark, UTF-8, the encoding that the file itself declares (an html page: gb2312, big5), GB 18030.
 * Throws UnreadableDocument for binary data and for bytes that are text in none of them.
 */
export function decode(bytes: Uint8Array, declared?: string): string {
  const mark = byteOrderMark(bytes);
  if (mark) {
    const text = attempt(mark, bytes);
    if (text === null) throw undecodable(bytes);
    return text;
  }
  const kind = binaryKind(bytes);
  if (kind) throw binary(kind);
  const text = attempt("utf-8", bytes) ?? (declared ? attempt(declared, bytes) : null);
  if (text !== null) return text;
  if (!looksLikeGb18030(bytes)) throw undecodable(bytes);
  const chinese = attempt("gb18030", bytes);
  if (chinese === null) throw undecodable(bytes);
  return chinese;
}

function byteOrderMark(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return "utf-8";
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return "utf-16be";
  return null;
}

function attempt(encoding: string, bytes: Uint8Array): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    // An unknown name of an encoding and bytes that break it mean the same here: not this one.
    return null;
  }
}

/** A control character that no text has decides; 0x1a ends files of old systems, 0x1b and 0x08 occur in captured output. */
function binaryKind(bytes: Uint8Array): string | null {
  for (const [kind, ...signature] of signatures) {
    if (signature.every((byte, at) => bytes[at] === byte)) return kind;
  }
  for (const byte of bytes) {
    if (byte < 0x08 || (byte > 0x0d && byte < 0x1a)) return "control bytes";
  }
  return null;
}

function looksLikeGb18030(bytes: Uint8Array): boolean {
  let pairs = 0;
  let common = 0;
  for (let at = 0; at < bytes.length; at += 1) {
    const lead = bytes[at] ?? 0;
    if (lead < 0x80) continue;
    const trail = bytes[at + 1] ?? 0;
    pairs += 1;
    if (lead >= 0xa1 && lead <= 0xf7 && trail >= 0xa1) common += 1;
    at += 1;
  }
  return common >= pairs * LEAST_SHARE_OF_GB2312;
}

function binary(kind: string): UnreadableDocument {
  const en = kind === "control bytes" ? "binary data with control bytes" : `the beginning of a ${kind} file`;
  const zh = kind === "control bytes" ? "含控制字节的二进制数据" : `${kind} 文件的开头`;
  return new UnreadableDocument("binary", {
    en: `Expected text, but found ${en}; save the document as .txt, .md or .html and try again.`,
    zh: `应为文本，实际是${zh}；请另存为 .txt、.md 或 .html 后重试。`,
  });
}

function undecodable(bytes: Uint8Array): UnreadableDocument {
  const count = bytes.length;
  return new UnreadableDocument("encoding", {
    en: `Expected text in UTF-8, UTF-16 with a byte order mark or GB18030, but the ${count} bytes are valid in none of them; save the document as UTF-8 and try again.`,
    zh: `应为 UTF-8、带字节序标记的 UTF-16 或 GB18030 编码的文本，实际 ${count} 字节均无法按其解码；请另存为 UTF-8 后重试。`,
  });
}
