import type { Lost } from "../../../xlsx/book/lost";
import { readBook } from "../../../xlsx/book/read-book";
import { writeBook } from "../../../xlsx/book/write-book";
import type { ExcelHost } from "../../host";
import type { LocaleCode } from "../../host/files";
import { fromHost } from "./from-host";
import type { ForHost } from "./to-host";
import { toHost } from "./to-host";

/**
 * A workbook from a file, as `new ExcelHost` takes it. Functions of the add-in are known to the engine only where the
 * host is made with them.
 * @throws WorkbookError for a file that cannot be read, or that the workbench cannot show
 */
export function openXlsx(bytes: Uint8Array, locale: LocaleCode = "nl-NL"): ForHost {
  const { book, lost } = readBook(bytes);
  const made = toHost(book, locale);
  return { ...made, lost: together([...lost, ...made.lost]) };
}

/** The workbook of a host as a file; the same workbook gives the same bytes. @throws WorkbookError */
export function saveXlsx(host: ExcelHost): Uint8Array {
  return writeBook(fromHost(host));
}

/** Each kind once. */
function together(lost: readonly Lost[]): Lost[] {
  const kinds = new Map<Lost["kind"], Lost>();
  for (const each of lost) {
    const held = kinds.get(each.kind);
    const places = [...new Set([...(held?.places ?? []), ...each.places])];
    const count = Math.max(places.length, (held?.count ?? 0) + each.count);
    kinds.set(each.kind, { ...each, places, count });
  }
  return [...kinds.values()];
}
