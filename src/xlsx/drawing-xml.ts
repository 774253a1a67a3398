import { COLUMN_PIXELS, ROW_PIXELS } from "../projection/placement/result-plan";
import { CHART, DECLARATION, DRAWING, RELATIONSHIPS, SHEET_DRAWING } from "./namespaces";
import { escapeXml } from "./xml";

/** A chart frame on a sheet. */
export interface FrameContent {
  /** Unique in the drawing. */
  readonly id: number;
  readonly name: string;
  readonly title: string;
  /** Alternative text. */
  readonly alt: string;
  /** 0-based cell of the top left corner, and English metric units from the left of that cell. */
  readonly column: number;
  readonly offset: number;
  readonly row: number;
  /** In default columns and rows, so that the size does not follow the widths of the table. */
  readonly size: { readonly columns: number; readonly rows: number };
  /** Relation id of the chart part. */
  readonly relation: string;
}

/** English metric units in a pixel. */
export const PIXEL_EMU = 9525;
const COLUMN_EMU = COLUMN_PIXELS * PIXEL_EMU;
const ROW_EMU = ROW_PIXELS * PIXEL_EMU;

export function drawingXml(frames: readonly FrameContent[]): string {
  return (
    `${DECLARATION}<xdr:wsDr xmlns:xdr="${SHEET_DRAWING}" xmlns:a="${DRAWING}" xmlns:r="${RELATIONSHIPS}">` +
    `${frames.map(frameXml).join("")}</xdr:wsDr>`
  );
}

function frameXml(frame: FrameContent): string {
  const { id, name, title, alt, column, offset, row, size, relation } = frame;
  const properties = `id="${id}" name="${escapeXml(name)}" descr="${escapeXml(alt)}" title="${escapeXml(title)}"`;
  return (
    `<xdr:oneCellAnchor><xdr:from><xdr:col>${column}</xdr:col><xdr:colOff>${offset}</xdr:colOff>` +
    `<xdr:row>${row}</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:from>` +
    `<xdr:ext cx="${Math.round(size.columns * COLUMN_EMU)}" cy="${Math.round(size.rows * ROW_EMU)}"/>` +
    `<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr ${properties}/><xdr:cNvGraphicFramePr/>` +
    '</xdr:nvGraphicFramePr><xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm><a:graphic>' +
    `<a:graphicData uri="${CHART}"><c:chart xmlns:c="${CHART}" r:id="${relation}"/></a:graphicData>` +
    "</a:graphic></xdr:graphicFrame><xdr:clientData/></xdr:oneCellAnchor>"
  );
}
