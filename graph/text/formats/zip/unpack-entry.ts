import type { ZipEntry } from "./zip-entries.ts";

const HEADER = 0x04034b50;
const LENGTH_OF_HEADER = 30;
const STORED = 0;
const DEFLATED = 8;

/**
 * Unpacks one file of a zip file; null where its bytes are damaged, its method is unknown or more comes out than the
 * directory claims: reading stops there, so that a false claim costs no memory.
 */
export async function unpackEntry(bytes: Uint8Array, entry: ZipEntry): Promise<Uint8Array | null> {
  const packed = packedBytes(bytes, entry);
  if (!packed) return null;
  if (entry.method === STORED) return packed.length === entry.size ? packed : null;
  return entry.method === DEFLATED ? inflated(packed, entry.size) : null;
}

function packedBytes(bytes: Uint8Array, { offset, packed }: ZipEntry): Uint8Array | null {
  if (offset + LENGTH_OF_HEADER > bytes.length) return null;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (view.getUint32(offset, true) !== HEADER) return null;
  const start =
    offset + LENGTH_OF_HEADER + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
  return start + packed <= bytes.length ? bytes.subarray(start, start + packed) : null;
}

async function inflated(packed: Uint8Array, size: number): Promise<Uint8Array | null> {
  const whole = new Uint8Array(size);
  let at = 0;
  try {
    const reader = new Blob([new Uint8Array(packed)])
      .stream()
      .pipeThrough(new DecompressionStream("deflate-raw"))
      .getReader();
    for (let part = await reader.read(); !part.done; part = await reader.read()) {
      if (at + part.value.length > size) {
        await reader.cancel();
        return null;
      }
      whole.set(part.value, at);
      at += part.value.length;
    }
  } catch {
    // What cannot be inflated is damaged.
    return null;
  }
  return at === size ? whole : null;
}
