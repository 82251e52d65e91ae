import { crc32 } from "./crc32.ts";

/** A file to go into a zip file. */
export interface ZipFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** 1 January 1980 in the notation of zip files, so that the same files give the same bytes. */
const FIRST_DAY = 0x21;
const UTF8_NAMES = 0x0800;

/** A zip file that holds the files in their order, uncompressed, below 4 GB. */
export function storedZip(files: readonly ZipFile[]): Uint8Array<ArrayBuffer> {
  const bodies: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  let offset = 0;
  for (const { name, bytes } of files) {
    const nameBytes = new TextEncoder().encode(name);
    const described = fields([
      [2, 20],
      [2, UTF8_NAMES],
      [2, 0],
      [2, 0],
      [2, FIRST_DAY],
      [4, crc32(bytes)],
      [4, bytes.length],
      [4, bytes.length],
      [2, nameBytes.length],
      [2, 0],
    ]);
    const rest = fields([
      [2, 0],
      [2, 0],
      [2, 0],
      [4, 0],
      [4, offset],
    ]);
    const body = joined([fields([[4, 0x04034b50]]), described, nameBytes, bytes]);
    directory.push(fields([[4, 0x02014b50]]), fields([[2, 20]]), described, rest, nameBytes);
    bodies.push(body);
    offset += body.length;
  }
  const entries = joined(directory);
  const end = fields([
    [4, 0x06054b50],
    [2, 0],
    [2, 0],
    [2, files.length],
    [2, files.length],
    [4, entries.length],
    [4, offset],
    [2, 0],
  ]);
  return joined([...bodies, entries, end]);
}

/** Numbers in two or four bytes, the least significant first. */
function fields(numbers: readonly (readonly [width: 2 | 4, value: number])[]): Uint8Array {
  const bytes = new DataView(new ArrayBuffer(numbers.reduce((sum, [width]) => sum + width, 0)));
  let at = 0;
  for (const [width, value] of numbers) {
    if (width === 2) bytes.setUint16(at, value, true);
    else bytes.setUint32(at, value, true);
    at += width;
  }
  return new Uint8Array(bytes.buffer);
}

function joined(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
