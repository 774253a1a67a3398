import { WorkbookError } from "./errors";

const DECLARED = /^\s*<\?xml[^>]*?encoding\s*=\s*["']([^"']*)["']/;

/** A part's text, byte order mark included, so that it can be written back as it was. Refuses all but UTF-8. */
export function decodeUtf8(bytes: Uint8Array, part: string): string {
  const text = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
  return checked(part, () => {
    const decoded = text.decode(bytes);
    refuseOtherEncoding(decoded, part);
    return decoded;
  });
}

/** A decoder of a part that comes in pieces; call it without bytes at the end. */
export function textStream(part: string): (bytes?: Uint8Array) => string {
  const text = new TextDecoder("utf-8", { fatal: true });
  let isFirst = true;
  return (bytes) =>
    checked(part, () => {
      const piece = bytes ? text.decode(bytes, { stream: true }) : text.decode();
      if (isFirst) refuseOtherEncoding(piece, part);
      isFirst = false;
      return piece;
    });
}

function checked(part: string, decode: () => string): string {
  try {
    return decode();
  } catch (error) {
    throw error instanceof WorkbookError ? error : new WorkbookError("encoding", { part });
  }
}

/** A part may declare another encoding; taken as UTF-8 its text would silently change. */
function refuseOtherEncoding(text: string, part: string): void {
  const declared = DECLARED.exec(text.slice(0, 200).replace("\ufeff", ""))?.[1]?.toLowerCase();
  if (declared !== undefined && declared !== "utf-8" && declared !== "us-ascii") {
    throw new WorkbookError("encoding", { part });
  }
}
