import { address } from "../../assumptions/area";
import { encodeText, needsSpace } from "../cell-text";
import type { FileLook } from "../file-look";
import type { StyleBook } from "../style-book";
import { escapeXml } from "../xml";
import type { BookCell, BookSheet } from "./book-sheet";

/** The number of a look in the stylesheet; the same look is looked up once. */
export type StyleOf = (look: FileLook | undefined) => number;

export function styleNumbers(styles: StyleBook): StyleOf {
  const known = new Map<FileLook, number>();
  return (look) => {
    if (!look) return 0;
    let number = known.get(look);
    if (number === undefined) known.set(look, (number = styles.index(look)));
    return number;
  };
}

/** The content of `<sheetData>`. @throws RangeError for a number that no cell holds */
export function rowsXml(sheet: BookSheet, styleOf: StyleOf): string {
  return [...sheet.rows]
    .sort(([a], [b]) => a - b)
    .map(([row, { height, hidden, cells }]) => {
      const ht = height === undefined ? "" : ` ht="${height}" customHeight="1"`;
      const each = [...cells]
        .sort(([a], [b]) => a - b)
        .map(([column, cell]) => cellXml(address(row, column), cell, styleOf(cell.look)));
      if (each.length === 0 && ht === "" && !hidden) return "";
      return `<row r="${row}"${ht}${hidden ? ' hidden="1"' : ""}>${each.join("")}</row>`;
    })
    .join("");
}

function cellXml(at: string, { value, formula, array }: BookCell, style: number): string {
  // The first entry of the cell metadata says that an array spills.
  const spills = formula !== undefined && array !== undefined;
  const open = `<c r="${at}"${style > 0 ? ` s="${style}"` : ""}${spills ? ' cm="1"' : ""}`;
  const f =
    formula === undefined
      ? ""
      : `<f${spills ? ` t="array" ref="${array}"` : ""}>${escapeXml(formula)}</f>`;
  if (value === undefined || value === null) return f ? `${open}>${f}</c>` : `${open}/>`;
  if (typeof value === "boolean") return `${open} t="b">${f}<v>${value ? 1 : 0}</v></c>`;
  if (typeof value === "number") {
    if (!Number.isFinite(value)) throw new RangeError(`${at}: ${value} is not a cell value`);
    return `${open}>${f}<v>${value}</v></c>`;
  }
  if (typeof value === "object") return `${open} t="e">${f}<v>${escapeXml(value.error)}</v></c>`;
  const text = escapeXml(encodeText(value));
  if (f) return `${open} t="str">${f}<v>${text}</v></c>`;
  const space = needsSpace(value) ? ' xml:space="preserve"' : "";
  return `${open} t="inlineStr"><is><t${space}>${text}</t></is></c>`;
}
