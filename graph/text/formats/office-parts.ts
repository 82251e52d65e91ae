import { UnreadableDocument } from "../errors.ts";
import type { ZipFile } from "./zip/stored-zip.ts";
import { unpackEntry } from "./zip/unpack-entry.ts";
import { type ZipEntry, zipEntries } from "./zip/zip-entries.ts";

/** A book of a thousand pages with a picture on each has fewer files inside. */
const MOST_ENTRIES = 10_000;
/** Bytes of all files inside when unpacked, pictures included. */
const MOST_BYTES = 512 * 1024 * 1024;
/** Bytes of the parts that hold text; a million characters with their markup take about ten. */
const MOST_BYTES_OF_TEXT = 64 * 1024 * 1024;
/** Markup shrinks to a twentieth, long tables to a fiftieth; a thousandth is what zip bombs have. */
const HIGHEST_RATIO = 200;
/** Below this many bytes a high ratio does no harm. */
const SMALL = 1024 * 1024;

const OLD_OFFICE = [0xd0, 0xcf, 0x11, 0xe0];

/**
 * The parts of an office file that hold text and structure (XML), unpacked; pictures stay packed. What the file claims about
 * its sizes is checked before anything is unpacked, and the claims while unpacking. Throws UnreadableDocument for a file of
 * another kind, a protected, damaged or dangerous one.
 */
export async function officeParts(bytes: Uint8Array): Promise<ZipFile[]> {
  if (OLD_OFFICE.every((byte, at) => bytes[at] === byte)) throw oldOffice(bytes);
  const entries = zipEntries(bytes);
  if (!entries) throw noZip(bytes);
  if (entries.some(({ encrypted }) => encrypted)) throw protectedFile();
  refuseBombs(entries);
  const parts = entries.filter(({ name }) => /\.(?:xml|rels)$/i.test(name));
  const size = parts.reduce((sum, entry) => sum + entry.size, 0);
  if (size > MOST_BYTES_OF_TEXT) throw tooMuch(`${size} bytes of text`, `${size} 字节正文`);
  const files: ZipFile[] = [];
  for (const entry of parts) {
    const unpacked = await unpackEntry(bytes, entry);
    if (!unpacked)
      throw damaged(`its part ${entry.name} cannot be unpacked`, `其中的 ${entry.name} 无法解压`);
    files.push({ name: entry.name, bytes: unpacked });
  }
  return files;
}

/** The error for a .docx file that is a zip file and yet no document; `what` completes "… but …". */
export function damaged(what: string, whatZh: string): UnreadableDocument {
  return new UnreadableDocument("damaged", {
    en: `Expected a whole .docx file, but ${what}; open it in Word or WPS, save it again and try once more.`,
    zh: `应为完整的 .docx 文件，但${whatZh}；请用 Word 或 WPS 打开并重新保存后再试。`,
  });
}

function refuseBombs(entries: readonly ZipEntry[]): void {
  if (entries.length > MOST_ENTRIES)
    throw tooMuch(`${entries.length} files inside`, `${entries.length} 个内部文件`);
  const size = entries.reduce((sum, entry) => sum + entry.size, 0);
  if (size > MOST_BYTES) throw tooMuch(`${size} bytes`, `${size} 字节`);
  const bomb = entries.find((entry) => entry.size > SMALL && entry.size > entry.packed * HIGHEST_RATIO);
  if (bomb)
    throw tooMuch(
      `${bomb.size} bytes out of ${bomb.packed}`,
      `由 ${bomb.packed} 字节解压出 ${bomb.size} 字节`,
    );
  const sorted = [...entries].sort((a, b) => a.offset - b.offset);
  const overlaps = sorted.some(
    (entry, at) => entry.offset + entry.packed > (sorted[at + 1]?.offset ?? Infinity),
  );
  if (overlaps) throw damaged("files inside it overlap", "其内部文件互相重叠");
}

function tooMuch(what: string, whatZh: string): UnreadableDocument {
  return new UnreadableDocument("too large", {
    en: `Expected a .docx file that unpacks to an ordinary size, but this one claims ${what}, as zip bombs do; if it is a real document, divide it or save its text as .txt.`,
    zh: `应为解压后大小正常的 .docx 文件，但该文件声称有${whatZh}，与压缩炸弹相同；如确为文件，请拆分或另存为 .txt。`,
  });
}

function protectedFile(): UnreadableDocument {
  return new UnreadableDocument("protected", {
    en: "Expected a .docx file without a password, but this one is encrypted; open it with its password, save it without one and try again.",
    zh: "应为未加密的 .docx 文件，但该文件已加密；请用密码打开并取消密码另存后重试。",
  });
}

/** Encrypted new files and unencrypted old ones have the same wrapping; only the former name this part. */
function oldOffice(bytes: Uint8Array): UnreadableDocument {
  const name = new Uint8Array([..."EncryptedPackage"].flatMap((letter) => [letter.charCodeAt(0), 0]));
  return holds(bytes, name) ? protectedFile() : oldWord();
}

/** The error for files of Word before 2007, whatever their names end in. */
export function oldWord(): UnreadableDocument {
  return new UnreadableDocument("type", {
    en: "Expected a .docx file, but this is a .doc file of Word 97–2003; open it in Word, WPS or LibreOffice, save it as .docx and try again.",
    zh: "应为 .docx 文件，但这是 Word 97–2003 的 .doc 文件；请用 Word、WPS 或 LibreOffice 打开并另存为 .docx 后重试。",
  });
}

function noZip(bytes: Uint8Array): UnreadableDocument {
  return damaged(
    `its ${bytes.length} bytes are no zip file, which every .docx is inside, or the end is missing`,
    `其 ${bytes.length} 字节不是 .docx 所用的 zip 格式，或文件尾部缺失`,
  );
}

function holds(bytes: Uint8Array, wanted: Uint8Array): boolean {
  const first = wanted[0] ?? 0;
  for (let at = bytes.indexOf(first); at >= 0; at = bytes.indexOf(first, at + 1))
    if (wanted.every((byte, order) => bytes[at + order] === byte)) return true;
  return false;
}
