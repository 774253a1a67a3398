import { WorkbookError } from "./errors";

/** What the central directory states about one entry. */
export interface DirectoryRecord {
  readonly name: string;
  readonly flags: number;
  readonly method: number;
  /** DOS time and date. */
  readonly time: number;
  readonly crc: number;
  readonly packedSize: number;
  readonly size: number;
  /** Where its local header starts. */
  readonly at: number;
}

export interface Directory {
  readonly records: readonly DirectoryRecord[];
  readonly start: number;
}

const END = 0x06054b50;
const END_64 = 0x06064b50;
const LOCATOR_64 = 0x07064b50;
const RECORD = 0x02014b50;
const IN_EXTRA_16 = 0xffff;
const IN_EXTRA_32 = 0xffffffff;
const names = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });

/**
 * The central directory of a ZIP archive, zip64 included. Only what it states is read: whether the entries keep
 * to it is checked by who opens them.
 */
export function readDirectory(view: DataView, maxEntries: number): Directory {
  const end = findEnd(view);
  const { count, start, size } = readEnd(view, end);
  if (count > maxEntries) {
    throw new WorkbookError("too-many-parts", { count, limit: maxEntries });
  }
  if (start + size > end) throw new WorkbookError("truncated", {});
  const records: DirectoryRecord[] = [];
  let at = start;
  for (let i = 0; i < count; i++) {
    if (at + 46 > end || view.getUint32(at, true) !== RECORD) {
      throw new WorkbookError("damaged-directory", {});
    }
    const next =
      at +
      46 +
      view.getUint16(at + 28, true) +
      view.getUint16(at + 30, true) +
      view.getUint16(at + 32, true);
    if (next > end) throw new WorkbookError("damaged-directory", {});
    records.push(readRecord(view, at));
    at = next;
  }
  // A directory that goes on after its last entry hides parts from some readers and not from others.
  if (at !== start + size) throw new WorkbookError("damaged-directory", {});
  return { records, start };
}

/** The end record stands last, before a comment of at most 65,535 bytes. */
function findEnd(view: DataView): number {
  const first = Math.max(0, view.byteLength - 22 - 65535);
  for (let at = view.byteLength - 22; at >= first; at--) {
    if (view.getUint32(at, true) === END) return at;
  }
  throw new WorkbookError("truncated", {});
}

function readEnd(view: DataView, end: number) {
  const plain = {
    count: view.getUint16(end + 10, true),
    size: view.getUint32(end + 12, true),
    start: view.getUint32(end + 16, true),
  };
  const isZip64 =
    plain.count === IN_EXTRA_16 || plain.size === IN_EXTRA_32 || plain.start === IN_EXTRA_32;
  if (!isZip64) return plain;
  const locator = end - 20;
  if (locator < 0 || view.getUint32(locator, true) !== LOCATOR_64) return plain;
  const at = readLong(view, locator + 8);
  if (at + 56 > locator || view.getUint32(at, true) !== END_64) {
    throw new WorkbookError("damaged-directory", {});
  }
  return {
    count: readLong(view, at + 32),
    size: readLong(view, at + 40),
    start: readLong(view, at + 48),
  };
}

function readRecord(view: DataView, at: number): DirectoryRecord {
  const nameLength = view.getUint16(at + 28, true);
  const extra = at + 46 + nameLength;
  const longs = readExtraLongs(view, extra, view.getUint16(at + 30, true));
  // In the order of the standard; each is there only when its own field is full.
  const long = (offset: number): number => {
    const short = view.getUint32(at + offset, true);
    return short === IN_EXTRA_32 ? (longs.shift() ?? short) : short;
  };
  const size = long(24);
  const packedSize = long(20);
  return {
    name: readName(new Uint8Array(view.buffer, view.byteOffset + at + 46, nameLength)),
    flags: view.getUint16(at + 8, true),
    method: view.getUint16(at + 10, true),
    time: view.getUint32(at + 12, true),
    crc: view.getUint32(at + 16, true),
    packedSize,
    size,
    at: long(42),
  };
}

/** The 64-bit numbers of the zip64 extra field (0x0001), none where there is no such field. */
export function readExtraLongs(view: DataView, start: number, length: number): number[] {
  const end = start + length;
  for (let at = start; at + 4 <= end; at += 4 + view.getUint16(at + 2, true)) {
    if (view.getUint16(at, true) !== 1) continue;
    const stop = Math.min(end, at + 4 + view.getUint16(at + 2, true));
    const longs: number[] = [];
    for (let long = at + 4; long + 8 <= stop; long += 8) longs.push(readLong(view, long));
    return longs;
  }
  return [];
}

/** Beyond 2^53 the number is rounded; it is then far beyond every limit too. */
function readLong(view: DataView, at: number): number {
  return Number(view.getBigUint64(at, true));
}

function readName(bytes: Uint8Array): string {
  try {
    return names.decode(bytes);
  } catch {
    throw new WorkbookError("illegal-part-name", {
      part: String.fromCharCode(...bytes.subarray(0, 255)),
    });
  }
}
