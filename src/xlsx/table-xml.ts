import type { Area } from "../assumptions/area";
import { formatArea } from "../assumptions/area";
import { encodeText } from "./cell-text";
import { DECLARATION, SPREADSHEET } from "./namespaces";
import { escapeXml } from "./xml";

/** An Excel table: its header texts must equal the cells of its first row, or Excel repairs the file. */
export interface TableContent {
  readonly id: number;
  readonly name: string;
  readonly area: Area;
  readonly headers: readonly string[];
  /** Shown in the name manager; results keep their own mark there. */
  readonly comment?: string;
}

/** A table part, with filter buttons and a style that leaves the looks of the cells alone. */
export function tableXml(table: TableContent): string {
  const ref = formatArea(table.area);
  const name = escapeXml(table.name);
  const comment = table.comment === undefined ? "" : ` comment="${escapeXml(table.comment)}"`;
  return (
    `${DECLARATION}<table xmlns="${SPREADSHEET}" id="${table.id}" name="${name}" displayName="${name}"` +
    `${comment} ref="${ref}" totalsRowShown="0"><autoFilter ref="${ref}"/>` +
    tableColumnsXml(table.headers.map((header, i) => ({ id: i + 1, header }))) +
    '<tableStyleInfo name="TableStyleLight1" showFirstColumn="0" showLastColumn="0"' +
    ' showRowStripes="0" showColumnStripes="0"/></table>'
  );
}

export interface TableColumn {
  readonly id: number;
  readonly header: string;
}

/** The `<tableColumns>` element, of new columns and of elements that stand in a table already. */
export function tableColumnsXml(columns: readonly (TableColumn | string)[], prefix = ""): string {
  const each = columns.map((column) => {
    if (typeof column === "string") return column;
    // Excel writes a line break in a column name as _x000a_, unlike in the cell itself.
    const name = escapeXml(encodeText(column.header).replaceAll("\n", "_x000a_"));
    return `<${prefix}tableColumn id="${column.id}" name="${name}"/>`;
  });
  return `<${prefix}tableColumns count="${columns.length}">${each.join("")}</${prefix}tableColumns>`;
}
