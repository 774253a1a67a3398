import type { Area } from "../../assumptions/area";
import { formatArea, parseArea } from "../../assumptions/area";
import { encodeText } from "../cell-text";
import { DECLARATION, SPREADSHEET } from "../namespaces";
import { escapeXml } from "../xml";
import { attributesXml } from "./attributes";
import type { BookCell, BookSheet } from "./book-sheet";
import type { BookTable } from "./book-table";

/** A table part. @throws RangeError for a table that is on no cells: a fault of the caller */
export function tableXml(table: BookTable, sheet: BookSheet, id: number): string {
  const area = parseArea(table.ref);
  if (!area) throw new RangeError(`${table.name}: ${table.ref} is no range`);
  const { header, totals, filters, style, comment } = table;
  const name = encodeText(table.name);
  const filtered = { ...area, bottom: area.bottom - (totals ? 1 : 0) };
  const yes = (flag: boolean) => (flag ? "1" : "0");
  const open = attributesXml({
    id: String(id),
    name,
    displayName: name,
    comment,
    ref: formatArea(area),
    headerRowCount: header ? undefined : "0",
    totalsRowCount: totals ? "1" : undefined,
    totalsRowShown: totals ? undefined : "0",
  });
  const look = attributesXml({
    name: style,
    showFirstColumn: yes(table.firstColumn),
    showLastColumn: yes(table.lastColumn),
    showRowStripes: yes(table.rowStripes),
    showColumnStripes: yes(table.columnStripes),
  });
  return (
    `${DECLARATION}<table xmlns="${SPREADSHEET}"${open}>` +
    (filters && header ? `<autoFilter ref="${formatArea(filtered)}"/>` : "") +
    columnsXml(table, sheet, area) +
    `<tableStyleInfo${look}/></table>`
  );
}

function columnsXml({ columns, totals }: BookTable, { rows }: BookSheet, area: Area): string {
  const bottom = totals ? rows.get(area.bottom)?.cells : undefined;
  const each = columns.map((column, i) => {
    // Excel writes a line break in the name of a column as _x000a_, unlike in the cell itself.
    const name = encodeText(column).replaceAll("\n", "_x000a_");
    return totalXml({ id: String(i + 1), name }, bottom?.get(area.left + i));
  });
  return `<tableColumns count="${columns.length}">${each.join("")}</tableColumns>`;
}

/** The totals row says the same as its cells. */
function totalXml(attributes: Readonly<Record<string, string>>, total?: BookCell): string {
  if (total?.formula !== undefined) {
    const open = attributesXml({ ...attributes, totalsRowFunction: "custom" });
    const formula = escapeXml(total.formula);
    return `<tableColumn${open}><totalsRowFormula>${formula}</totalsRowFormula></tableColumn>`;
  }
  const label = typeof total?.value === "string" ? encodeText(total.value) : undefined;
  return `<tableColumn${attributesXml({ ...attributes, totalsRowLabel: label })}/>`;
}
