import { CHART, DECLARATION, DRAWING, RELATIONSHIPS, SHEET_DRAWING } from "../namespaces";
import { attributesXml } from "./attributes";
import type { BookChart } from "./book-chart";
import { EMU_PER_PIXEL } from "./pixels";

/** The drawing of a sheet: a frame for each chart, whose relations are rId1, rId2 and so on. */
export function drawingXml(charts: readonly BookChart[]): string {
  return (
    `${DECLARATION}<xdr:wsDr xmlns:xdr="${SHEET_DRAWING}" xmlns:a="${DRAWING}" xmlns:r="${RELATIONSHIPS}">` +
    `${charts.map(frameXml).join("")}</xdr:wsDr>`
  );
}

function frameXml({ name, alt, altTitle, place }: BookChart, index: number): string {
  const properties = attributesXml({
    id: String(index + 2),
    name,
    descr: alt === "" ? undefined : alt,
    title: altTitle === "" ? undefined : altTitle,
  });
  const emu = (pixels: number) => Math.round(pixels * EMU_PER_PIXEL);
  return (
    `<xdr:oneCellAnchor><xdr:from><xdr:col>${place.column - 1}</xdr:col><xdr:colOff>${emu(place.x)}</xdr:colOff>` +
    `<xdr:row>${place.row - 1}</xdr:row><xdr:rowOff>${emu(place.y)}</xdr:rowOff></xdr:from>` +
    `<xdr:ext cx="${emu(place.width)}" cy="${emu(place.height)}"/>` +
    `<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr${properties}/><xdr:cNvGraphicFramePr/>` +
    '</xdr:nvGraphicFramePr><xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm><a:graphic>' +
    `<a:graphicData uri="${CHART}"><c:chart xmlns:c="${CHART}" r:id="rId${index + 1}"/></a:graphicData>` +
    "</a:graphic></xdr:graphicFrame><xdr:clientData/></xdr:oneCellAnchor>"
  );
}
