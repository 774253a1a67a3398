import { DECLARATION, SPREADSHEET } from "./namespaces";

/**
 * The stylesheet of a fresh workbook, also given to one that has none: Calibri 11 from the theme, so that Excel
 * and LibreOffice measure columns and rows alike.
 */
export function baseStylesXml(): string {
  return (
    `${DECLARATION}<styleSheet xmlns="${SPREADSHEET}"><fonts count="1"><font><sz val="11"/><color theme="1"/>` +
    '<name val="Calibri"/><family val="2"/><scheme val="minor"/></font></fonts>' +
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
