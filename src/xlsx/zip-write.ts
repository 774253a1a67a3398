import type { ZipEntry } from "./zip";

const LOCAL = 0x04034b50;
const RECORD = 0x02014b50;
const END = 0x06054b50;
const HAS_DESCRIPTOR = 0x8;
const NAME_IS_UTF8 = 0x800;
/** Version 2.0: deflate. */
const VERSION = 20;

/**
 * An archive of entries, in their order. Entries are copied as they are packed; the same entries give the same bytes.
 * The limits of reading keep it below what needs zip64.
 */
export function writeZip(entries: Iterable<ZipEntry>): Uint8Array {
  const list = [...entries].map((entry) => ({ entry, name: new TextEncoder().encode(entry.name) }));
  const size = list.reduce(
    (sum, { entry, name }) => sum + 76 + 2 * name.length + entry.packed.length,
    22
  );
  const bytes = new Uint8Array(size);
  const view = new DataView(bytes.buffer);
  const starts: number[] = [];
  let at = 0;
  for (const { entry, name } of list) {
    starts.push(at);
    view.setUint32(at, LOCAL, true);
    writeFacts(view, at + 4, entry, name.length);
    bytes.set(name, at + 30);
    bytes.set(entry.packed, at + 30 + name.length);
    at += 30 + name.length + entry.packed.length;
  }
  const start = at;
  list.forEach(({ entry, name }, i) => {
    view.setUint32(at, RECORD, true);
    view.setUint16(at + 4, VERSION, true);
    writeFacts(view, at + 6, entry, name.length);
    view.setUint32(at + 42, starts[i]!, true);
    bytes.set(name, at + 46);
    at += 46 + name.length;
  });
  view.setUint32(at, END, true);
  view.setUint16(at + 8, list.length, true);
  view.setUint16(at + 10, list.length, true);
  view.setUint32(at + 12, at - start, true);
  view.setUint32(at + 16, start, true);
  return bytes;
}

/** The 24 bytes that a local header and a directory record share. */
function writeFacts(view: DataView, at: number, entry: ZipEntry, nameLength: number): void {
  view.setUint16(at, VERSION, true);
  view.setUint16(at + 2, (entry.flags & ~HAS_DESCRIPTOR) | NAME_IS_UTF8, true);
  view.setUint16(at + 4, entry.method, true);
  view.setUint32(at + 6, entry.time, true);
  view.setUint32(at + 10, entry.crc, true);
  view.setUint32(at + 14, entry.packed.length, true);
  view.setUint32(at + 18, entry.size, true);
  view.setUint16(at + 22, nameLength, true);
}
