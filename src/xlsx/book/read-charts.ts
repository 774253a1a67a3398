import { MAX_COLUMNS, MAX_ROWS } from "../../assumptions/area";
import type { XmlNode } from "../xml";
import { attr, kid, parseXml, relationId, walk } from "../xml";
import type { BookChart } from "./book-chart";
import type { BookSheet } from "./book-sheet";
import type { Colors } from "./colors";
import { columnPixels, EMU_PER_PIXEL, rowPixels, USUAL_COLUMN, USUAL_ROW } from "./pixels";
import { readChart } from "./read-chart";
import type { CellSource } from "./read-cells";

type Sizes = Pick<BookSheet, "columns" | "rows" | "usualWidth">;

/** The charts of a sheet, the lowest first; other drawings are told as lost. @throws WorkbookError */
export function readCharts(
  { pkg, lost }: CellSource,
  colors: Colors,
  sheet: { readonly name: string; readonly part: string },
  sizes: Sizes
): BookChart[] {
  return pkg.relations(sheet.part).flatMap(({ kind, part: drawing }) => {
    if (kind !== "drawing" || drawing === undefined || !pkg.has(drawing)) return [];
    const parts = new Map(pkg.relations(drawing).map(({ id, part }) => [id, part]));
    const anchors = parseXml(pkg.text(drawing), drawing).children;
    return anchors.flatMap((anchor) => {
      const place = placeOf(anchor, sizes);
      const inside = [...walk(anchor)];
      const frame = inside.find(({ local }) => local === "graphicFrame");
      const part = frame && parts.get(relationId(chartNode(inside)) ?? "");
      if (!place || part === undefined || !pkg.has(part)) {
        lost.add(inside.some(({ local }) => local === "pic") ? "images" : "drawings", sheet.name);
        return [];
      }
      const label = inside.find(({ local }) => local === "cNvPr");
      const name = attr(label, "name") ?? "";
      const told = `${sheet.name}: ${name}`;
      const chart = readChart(parseXml(pkg.text(part), part), colors, () =>
        lost.add("chartDetails", told)
      );
      if (!chart) {
        lost.add("charts", told);
        return [];
      }
      const [alt, altTitle] = [attr(label, "descr") ?? "", attr(label, "title") ?? ""];
      return [{ name, alt, altTitle, place, ...chart }];
    });
  });
}

function chartNode(inside: readonly XmlNode[]): XmlNode | undefined {
  return inside.find((node) => node.local === "chart" && relationId(node) !== undefined);
}

function placeOf(anchor: XmlNode, sizes: Sizes): BookChart["place"] | undefined {
  const from = corner(kid(anchor, "from"));
  const extent = kid(anchor, "ext");
  const size = (name: string) => emu(attr(extent, name));
  if (anchor.local === "absoluteAnchor") {
    const position = kid(anchor, "pos");
    const at = { column: 1, row: 1, x: emu(attr(position, "x")), y: emu(attr(position, "y")) };
    return { ...at, width: size("cx"), height: size("cy") };
  }
  if (!from) return undefined;
  if (anchor.local === "oneCellAnchor") return { ...from, width: size("cx"), height: size("cy") };
  const to = corner(kid(anchor, "to"));
  if (!to || to.column < from.column || to.row < from.row) return undefined;
  let [width, height] = [to.x - from.x, to.y - from.y];
  for (let column = from.column; column < to.column; column++) width += columnSize(column, sizes);
  for (let row = from.row; row < to.row; row++) height += rowSize(row, sizes);
  return { ...from, width: Math.max(1, width), height: Math.max(1, height) };
}

function corner(node: XmlNode | undefined) {
  const cell = (name: string, limit: number) => {
    const index = Number(kid(node, name)?.text);
    return index >= 0 && index < limit ? Math.trunc(index) + 1 : undefined;
  };
  const column = cell("col", MAX_COLUMNS);
  const row = cell("row", MAX_ROWS);
  if (column === undefined || row === undefined) return undefined;
  return { column, row, x: emu(kid(node, "colOff")?.text), y: emu(kid(node, "rowOff")?.text) };
}

function emu(value: string | undefined): number {
  const units = Number(value);
  return Number.isFinite(units) ? Math.max(0, units / EMU_PER_PIXEL) : 0;
}

function columnSize(column: number, { columns, usualWidth }: Sizes): number {
  const own = columns.get(column);
  if (own?.hidden) return 0;
  const width = own?.width ?? usualWidth;
  return width === undefined ? USUAL_COLUMN : columnPixels(width);
}

function rowSize(row: number, { rows }: Sizes): number {
  const own = rows.get(row);
  if (own?.hidden) return 0;
  return own?.height === undefined ? USUAL_ROW : rowPixels(own.height);
}
