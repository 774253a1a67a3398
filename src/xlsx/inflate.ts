import { Inflate } from "fflate";
import { crc32 } from "./crc32";
import { WorkbookError } from "./errors";
import type { ZipEntry } from "./zip";

/** Deflate makes at most 1,032 bytes of one, so that a step stays below some 17 MB. */
const STEP = 16384;

/**
 * Unpacks an entry piece by piece, in bounded memory. It stops as soon as there is more than the entry states; what
 * came so far is only to be trusted when it returns, for the checksum is known at the end.
 */
export function inflateTo(entry: ZipEntry, onBytes: (bytes: Uint8Array) => void): void {
  let size = 0;
  let sum = 0;
  const take = (bytes: Uint8Array) => {
    size += bytes.length;
    if (size > entry.size) throw damaged(entry);
    sum = crc32(bytes, sum);
    onBytes(bytes);
  };
  if (entry.method === 0) take(entry.packed);
  else inflateSteps(entry, take);
  if (size !== entry.size || sum !== entry.crc) throw damaged(entry);
}

function inflateSteps(entry: ZipEntry, take: (bytes: Uint8Array) => void): void {
  let refused: unknown;
  const stream = new Inflate((bytes) => {
    // Kept, so that it is told apart from what the decoder throws by itself.
    try {
      take(bytes);
    } catch (error) {
      refused = error;
      throw error;
    }
  });
  try {
    for (let at = 0; at < entry.packed.length; at += STEP) {
      stream.push(entry.packed.subarray(at, at + STEP), at + STEP >= entry.packed.length);
    }
  } catch {
    throw refused ?? damaged(entry);
  }
}

function damaged(entry: ZipEntry): WorkbookError {
  return new WorkbookError("damaged-part", { part: entry.name });
}
