// STUB until files/ is there
import { heerlen } from "../../assumptions/datasets/heerlen";
import { templateLayout } from "../../assumptions/template";
import { helpers } from "@odoo/o-spreadsheet";
import type { ExcelHost, HostOptions } from "../host";
export function openXlsx(bytes: Uint8Array): { data: object; lastValues: NonNullable<HostOptions["lastValues"]>; lost: string[] } {
  if (bytes.length < 100) return { data: JSON.parse(new TextDecoder().decode(bytes)), lastValues: new Map(), lost: [] };
  const layout = templateLayout(heerlen());
  const namedRanges: object[] = [];
  const sheets = layout.sheets.map((s, i) => {
    const cells: Record<string, string> = {};
    let rowNumber = 60;
    for (const [r, row] of s.rows) { rowNumber = Math.max(rowNumber, r + 20); for (const [c, cell] of row) {
      cells[helpers.toXC(c - 1, r - 1)] = cell.formula ? `=${cell.formula.replace(/_xlfn\./g, "")}` : String(cell.value ?? "");
    } }
    return { id: `s${i}`, name: s.name, colNumber: 40, rowNumber, cells, cols: Object.fromEntries(s.widths.map((w, k) => [k, { size: w * 7 + 5 }])) };
  });
  void namedRanges;
  return { data: { version: "19.3", sheets }, lastValues: new Map(), lost: [] };
}
export function saveXlsx(host: ExcelHost): Uint8Array {
  return new TextEncoder().encode(JSON.stringify(host.engine.model.exportData()));
}
