import type { XmlNode } from "../../../src/xlsx/xml";
import { walk } from "../../../src/xlsx/xml";
import { CHART, SHEET_DRAWING, SPREADSHEET } from "../../../src/xlsx/namespaces";
import type { Checked } from "./opened";

/** Children in the order of their schema, by namespace and element. */
const SHEET_ORDERS: Readonly<Record<string, string>> = {
  workbook:
    "fileVersion fileSharing workbookPr AlternateContent revisionPtr workbookProtection bookViews sheets functionGroups externalReferences definedNames calcPr oleSize customWorkbookViews pivotCaches smartTagPr smartTagTypes webPublishing fileRecoveryPr webPublishObjects extLst",
  worksheet:
    "sheetPr dimension sheetViews sheetFormatPr cols sheetData sheetCalcPr sheetProtection protectedRanges scenarios autoFilter sortState dataConsolidate customSheetViews mergeCells phoneticPr conditionalFormatting dataValidations hyperlinks printOptions pageMargins pageSetup headerFooter rowBreaks colBreaks customProperties cellWatches ignoredErrors smartTags drawing drawingHF legacyDrawing legacyDrawingHF picture oleObjects AlternateContent controls webPublishItems tableParts extLst",
  sheetPr: "tabColor outlinePr pageSetUpPr",
  sheetView: "pane selection pivotSelection extLst",
  row: "c extLst",
  c: "f v is extLst",
  dataValidation: "formula1 formula2",
  styleSheet:
    "numFmts fonts fills borders cellStyleXfs cellXfs cellStyles dxfs tableStyles colors extLst",
  xf: "alignment protection extLst",
  border: "start end left right top bottom diagonal vertical horizontal",
  patternFill: "fgColor bgColor",
  table: "autoFilter sortState tableColumns tableStyleInfo extLst",
  tableColumn: "calculatedColumnFormula totalsRowFormula xmlColumnPr extLst",
};

const AXIS =
  "axId scaling delete axPos majorGridlines minorGridlines title numFmt majorTickMark minorTickMark tickLblPos spPr txPr crossAx crosses crossesAt";
const CHART_ORDERS: Readonly<Record<string, string>> = {
  chartSpace:
    "date1904 lang roundedCorners AlternateContent style clrMapOvr pivotSource protection chart spPr txPr externalData printSettings userShapes extLst",
  chart:
    "title autoTitleDeleted pivotFmts view3D floor sideWall backWall plotArea legend plotVisOnly dispBlanksAs showDLblsOverMax extLst",
  title: "tx layout overlay spPr txPr extLst",
  lineChart:
    "grouping varyColors ser dLbls dropLines hiLowLines upDownBars marker smooth axId extLst",
  barChart: "barDir grouping varyColors ser dLbls gapWidth overlap serLines axId extLst",
  ser: "idx order tx spPr invertIfNegative pictureOptions marker dPt dLbls trendline errBars cat val smooth shape extLst",
  marker: "symbol size spPr extLst",
  legend: "legendPos legendEntry layout overlay spPr txPr extLst",
  catAx: `${AXIS} auto lblAlgn lblOffset tickLblSkip tickMarkSkip noMultiLvlLbl extLst`,
  valAx: `${AXIS} crossBetween majorUnit minorUnit dispUnits extLst`,
  scaling: "logBase orientation max min extLst",
  numRef: "f numCache extLst",
  strRef: "f strCache extLst",
  numCache: "formatCode ptCount pt extLst",
  strCache: "ptCount pt extLst",
};

const DRAWING_ORDERS: Readonly<Record<string, string>> = {
  twoCellAnchor: "from to sp grpSp graphicFrame cxnSp pic contentPart clientData",
  oneCellAnchor: "from ext sp grpSp graphicFrame cxnSp pic contentPart clientData",
  graphicFrame: "nvGraphicFramePr xfrm graphic",
  from: "col colOff row rowOff",
};

const ORDERS = new Map([
  [SPREADSHEET, SHEET_ORDERS],
  [CHART, CHART_ORDERS],
  [SHEET_DRAWING, DRAWING_ORDERS],
]);

/** Elements that their schema does not know at that place, or that stand before one that has to come first. */
export function checkOrder({ trees, faults }: Checked): void {
  for (const [part, tree] of trees) {
    if (part.endsWith(".rels")) continue;
    for (const node of walk(tree)) {
      const fault = orderFault(node);
      if (fault !== undefined) faults.push(`${part}: ${fault}`);
    }
  }
}

function orderFault(node: XmlNode): string | undefined {
  const order = ORDERS.get(node.uri)?.[node.local]?.split(" ");
  // A marker of a line group is a switch, that of a series a shape.
  if (!order || (node.local === "marker" && node.parent?.local !== "ser")) return undefined;
  let last = -1;
  for (const child of node.children) {
    const rank = order.indexOf(child.local);
    if (rank < 0) {
      if (child.uri !== node.uri) continue;
      return `<${node.local}> cannot hold <${child.local}>`;
    }
    if (rank < last) return `<${child.local}> out of order in <${node.local}>`;
    last = rank;
  }
  return undefined;
}
