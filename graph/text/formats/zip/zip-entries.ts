/** What the directory at the end of a zip file says about one of its files. */
export interface ZipEntry {
  readonly name: string;
  /** Bytes that it takes in the zip file. */
  readonly packed: number;
  /** Bytes that it will have when it is unpacked, as the directory claims. */
  readonly size: number;
  /** 0 is stored, 8 is deflated. */
  readonly method: number;
  readonly encrypted: boolean;
  /** Where its own header begins. */
  readonly offset: number;
}

const END = 0x06054b50;
const ENTRY = 0x02014b50;
const LENGTH_OF_END = 22;
const LENGTH_OF_ENTRY = 46;
/** The end may be followed by a remark of so many bytes. */
const LONGEST_REMARK = 0xffff;
/** Stands for a number that only the larger form of zip files can hold. */
const TOO_LARGE = 0xffffffff;

/**
 * Reads the directory of a zip file without unpacking anything; null where the bytes are no zip file, are cut off, or are in
 * the form for more than 4 GB, which no document needs.
 */
export function zipEntries(bytes: Uint8Array): ZipEntry[] | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endOf(view);
  if (end === null) return null;
  const count = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  const entries: ZipEntry[] = [];
  for (let order = 0; order < count; order += 1) {
    if (at + LENGTH_OF_ENTRY > end || view.getUint32(at, true) !== ENTRY) return null;
    const nameAt = at + LENGTH_OF_ENTRY;
    const nameLength = view.getUint16(at + 28, true);
    const entry = {
      name: new TextDecoder().decode(bytes.subarray(nameAt, nameAt + nameLength)),
      packed: view.getUint32(at + 20, true),
      size: view.getUint32(at + 24, true),
      method: view.getUint16(at + 10, true),
      encrypted: (view.getUint16(at + 8, true) & 1) === 1,
      offset: view.getUint32(at + 42, true),
    };
    if ([entry.packed, entry.size, entry.offset].includes(TOO_LARGE)) return null;
    entries.push(entry);
    at = nameAt + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return entries;
}

function endOf(view: DataView): number | null {
  const first = Math.max(0, view.byteLength - LENGTH_OF_END - LONGEST_REMARK);
  for (let at = view.byteLength - LENGTH_OF_END; at >= first; at -= 1)
    if (view.getUint32(at, true) === END) return at;
  return null;
}
