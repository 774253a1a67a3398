import { WorkbookError } from "./errors";
import type { ZipEntry } from "./zip";
import type { DirectoryRecord } from "./zip-directory";
import { readExtraLongs } from "./zip-directory";

const LOCAL = 0x04034b50;
const HAS_DESCRIPTOR = 0x8;
/** Encrypted, strongly encrypted, or with a masked header. */
export const ENCRYPTED_FLAGS = 0x2041;

/** The entry with its packed bytes, after its local header said the same as the directory. */
export function locate(view: DataView, record: DirectoryRecord, end: number): ZipEntry {
  const { name, at, packedSize, flags, method, time, crc, size } = record;
  if (at + 30 > end || view.getUint32(at, true) !== LOCAL) {
    throw new WorkbookError("damaged-part", { part: name });
  }
  const nameLength = view.getUint16(at + 26, true);
  const extraLength = view.getUint16(at + 28, true);
  const start = at + 30 + nameLength + extraLength;
  if (start + packedSize > end) throw new WorkbookError("damaged-part", { part: name });
  if (!agrees(view, record)) throw new WorkbookError("contradicting-headers", { part: name });
  if (method === 0 && packedSize !== size) throw new WorkbookError("damaged-part", { part: name });
  return {
    name,
    flags,
    method,
    time,
    crc,
    size,
    packed: new Uint8Array(view.buffer, view.byteOffset + start, packedSize),
  };
}

function agrees(view: DataView, record: DirectoryRecord): boolean {
  const { at } = record;
  const flags = view.getUint16(at + 6, true);
  const nameLength = view.getUint16(at + 26, true);
  const name = new TextEncoder().encode(record.name);
  if (nameLength !== name.length || name.some((byte, i) => view.getUint8(at + 30 + i) !== byte))
    return false;
  if (view.getUint16(at + 8, true) !== record.method || flags & ENCRYPTED_FLAGS) return false;
  const longs = readExtraLongs(view, at + 30 + nameLength, view.getUint16(at + 28, true));
  const size = (offset: number) => {
    const short = view.getUint32(at + offset, true);
    return short === 0xffffffff ? (longs.shift() ?? short) : short;
  };
  const found = [view.getUint32(at + 14, true), size(22), size(18)];
  const stated = [record.crc, record.size, record.packedSize];
  // With a descriptor after the data, the header may leave them open.
  return found.every((n, i) => n === stated[i] || (flags & HAS_DESCRIPTOR && n === 0));
}

/** Parts that share bytes are how a small archive unpacks to a huge one; @param origin where the archive starts. */
export function refuseOverlaps(
  records: readonly DirectoryRecord[],
  entries: ReadonlyMap<string, ZipEntry>,
  origin: number
): void {
  const inPlace = [...records].sort((a, b) => a.at - b.at);
  for (let i = 1; i < inPlace.length; i++) {
    const before = inPlace[i - 1]!;
    const { packed } = entries.get(before.name)!;
    if (packed.byteOffset - origin + packed.length > inPlace[i]!.at) {
      const data = { part: inPlace[i]!.name, other: before.name };
      throw new WorkbookError("overlapping-parts", data);
    }
  }
}
