import { deflateSync } from "fflate";
import { crc32 } from "./crc32";
import { WorkbookError } from "./errors";
import { inflateTo } from "./inflate";
import { readDirectory } from "./zip-directory";
import { ENCRYPTED_FLAGS, locate, refuseOverlaps } from "./zip-local";

export { writeZip } from "./zip-write";

/** In bytes, when unpacked unless said otherwise. */
export interface ZipLimits {
  /** The archive itself. */
  readonly file: number;
  readonly entries: number;
  /** A part that is not XML is copied and hardly ever unpacked, so that it may be larger. */
  readonly binary: number;
  /** The largest sheet of XML takes some 5 seconds to go through. */
  readonly xml: number;
  readonly total: number;
}

export const ZIP_LIMITS: ZipLimits = {
  file: 100e6,
  entries: 10_000,
  binary: 200e6,
  xml: 100e6,
  total: 400e6,
};

export interface ZipEntry {
  readonly name: string;
  readonly flags: number;
  /** 0 is stored, 8 is deflated. */
  readonly method: number;
  readonly time: number;
  readonly crc: number;
  readonly size: number;
  /** The bytes as they stand in the archive. */
  readonly packed: Uint8Array;
}

const COMPOUND_FILE = [0xd0, 0xcf, 0x11, 0xe0];
/** Longer than any path that a program writes, short enough to be shown. */
const MAX_NAME = 255;
const ILLEGAL_NAME = /(^|\/)\.\.?(\/|$)|\\|^\/|\/\/|\0|^$/;

/**
 * The entries of an archive by name, in the order of its directory. Nothing is unpacked; every size is bounded, and
 * whatever two readers could take differently is refused: names that are there twice, parts that overlap, headers
 * that contradict the directory. Throws a WorkbookError.
 */
export function openZip(bytes: Uint8Array, limits: ZipLimits = ZIP_LIMITS): Map<string, ZipEntry> {
  refuseOtherFiles(bytes, limits);
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const { records, start } = readDirectory(view, limits.entries);
  const entries = new Map<string, ZipEntry>();
  const seen = new Set<string>();
  let total = 0;
  for (const record of records) {
    const { name: part, size } = record;
    if (ILLEGAL_NAME.test(part) || part.length > MAX_NAME) {
      throw new WorkbookError("illegal-part-name", { part: part.slice(0, MAX_NAME) });
    }
    // Names of parts compare without case.
    if (seen.has(part.toLowerCase())) throw new WorkbookError("duplicate-part", { part });
    seen.add(part.toLowerCase());
    if (record.flags & ENCRYPTED_FLAGS) throw new WorkbookError("encrypted-part", { part });
    if (record.method !== 0 && record.method !== 8) {
      throw new WorkbookError("unknown-compression", { part, method: record.method });
    }
    const limit = /\.(xml|rels|vml)$/i.test(part) ? limits.xml : limits.binary;
    if (size > limit) throw new WorkbookError("part-too-large", { part, size, limit });
    total += size;
    if (total > limits.total) {
      throw new WorkbookError("total-too-large", { size: total, limit: limits.total });
    }
    entries.set(part, locate(view, record, start));
  }
  refuseOverlaps(records, entries, bytes.byteOffset);
  return entries;
}

/** The content of an entry. Memory is bounded by its stated size; a lie about size or content is refused. */
export function inflate(entry: ZipEntry): Uint8Array {
  const content = new Uint8Array(entry.size);
  let at = 0;
  inflateTo(entry, (bytes) => {
    content.set(bytes, at);
    at += bytes.length;
  });
  return content;
}

/** A new entry, with a fixed time: the same content gives the same bytes. */
export function makeEntry(name: string, bytes: Uint8Array): ZipEntry {
  return {
    name,
    flags: 0,
    method: 8,
    time: 0x00210000, // 1 January 1980, the first that ZIP knows
    crc: crc32(bytes),
    size: bytes.length,
    packed: deflateSync(bytes, { level: 6 }),
  };
}

function refuseOtherFiles(bytes: Uint8Array, limits: ZipLimits): void {
  if (bytes.length === 0) throw new WorkbookError("empty-file", {});
  if (bytes.length > limits.file) {
    throw new WorkbookError("file-too-large", { size: bytes.length, limit: limits.file });
  }
  if (COMPOUND_FILE.every((byte, i) => bytes[i] === byte)) {
    throw new WorkbookError("protected-or-old", {});
  }
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) throw new WorkbookError("not-a-workbook", {});
  if (bytes.length < 22) throw new WorkbookError("truncated", {});
}
