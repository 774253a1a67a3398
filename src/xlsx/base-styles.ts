import { DECLARATION, SPREADSHEET } from "./namespaces";
import { escapeXml } from "./xml";

/** The typeface of a workbook and its size in points. */
export interface BaseFont {
  readonly name: string;
  readonly size: number;
}

export const CALIBRI: BaseFont = { name: "Calibri", size: 11 };

/**
 * The stylesheet of a fresh workbook, also given to one that has none: Calibri 11 from the theme, so that Excel
 * and LibreOffice measure columns and rows alike.
 */
export function baseStylesXml({ name, size }: BaseFont = CALIBRI): string {
  const kind = name === CALIBRI.name ? '<family val="2"/><scheme val="minor"/>' : "";
  return (
    `${DECLARATION}<styleSheet xmlns="${SPREADSHEET}"><fonts count="1"><font><sz val="${size}"/><color theme="1"/>` +
    `<name val="${escapeXml(name)}"/>${kind}</font></fonts>` +
    '<fills count="2"><fill><patternFill patternType="none"/></fill>' +
    '<fill><patternFill patternType="gray125"/></fill></fills>' +
    '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
    '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
    '<cellXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs>' +
    '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>' +
    '<dxfs count="0"/><tableStyles count="0" defaultTableStyle="TableStyleMedium2"' +
    ' defaultPivotStyle="PivotStyleLight16"/></styleSheet>'
  );
}
