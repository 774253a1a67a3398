import type { BookName } from "../../../xlsx/book/book";
import { PRINT_TITLES } from "./names";

/** The rows (from 0) and columns that stand on every page. */
export interface PrintTitles {
  readonly rows?: readonly [number, number];
  readonly columns?: string;
}

/** Of a name like "'Blad 1'!$A:$B,'Blad 1'!$1:$4". */
export function titlesOf(names: readonly BookName[], sheet: number): PrintTitles {
  const refersTo =
    names.find((name) => name.name === PRINT_TITLES && name.sheet === sheet)?.refersTo ?? "";
  const [, first, last] = /!\$?(\d+):\$?(\d+)/.exec(refersTo) ?? [];
  const columns = /!(\$[A-Z]{1,3}:\$[A-Z]{1,3})/i.exec(refersTo)?.[1];
  return {
    ...(first === undefined ? {} : { rows: [Number(first) - 1, Number(last) - 1] as const }),
    ...(columns === undefined ? {} : { columns }),
  };
}

export function titlesName(
  { rows, columns }: PrintTitles,
  sheetName: string,
  sheet: number
): BookName | undefined {
  const quoted = `'${sheetName.replaceAll("'", "''")}'!`;
  const parts = [
    ...(columns === undefined ? [] : [`${quoted}${columns}`]),
    ...(rows === undefined ? [] : [`${quoted}$${rows[0] + 1}:$${rows[1] + 1}`]),
  ];
  return parts.length > 0 ? { name: PRINT_TITLES, sheet, refersTo: parts.join(",") } : undefined;
}
