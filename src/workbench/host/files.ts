/** What whoever makes a workbook of the host from a file, or a file from it, has to know of how the host keeps things. */
export { quoteSheet, formatZone, LAST_COLUMN, LAST_ROW } from "./engine/address";
export type { LastValues } from "./calls/call-book";
export type { CallResult, CellResult } from "./calls/results";
export type { CellStyle } from "./engine/cells/cell-style";
export { excelColor } from "./engine/cells/colors";
export { excelZone } from "./engine/cells/spans";
export type { Comparison, ExcelRule, Operator, Validation } from "./engine/cells/validation";
export { criterionOf, isBlocking } from "./engine/cells/validation";
export type { CalculationMode } from "./engine/calculation/recalculation";
export type { ExcelChartType } from "./engine/charts/chart-types";
export { traitsOf } from "./engine/charts/chart-types";
export type { Definition } from "./engine/charts/definition";
export {
  definitionOf,
  detailsOf,
  letterOf,
  styleOf,
  withAxis,
  withDesign,
  withDetails,
  withSeries,
  withStyle,
} from "./engine/charts/definition";
export type {
  AxisDetails,
  AxisRole,
  FontDetails,
  LabelDetails,
  LineDetails,
} from "./engine/charts/details";
export { gridlines, gridlineType } from "./engine/charts/gridlines";
export { labelsOf } from "./engine/charts/labels";
export { seriesTypeOf, withChartType, withSeriesType } from "./engine/charts/series-types";
export { pixels, points } from "./engine/charts/units";
export type { Engine } from "./engine/engine";
export type { Facts, Reading } from "./engine/plugins/facts-plugin";
export type { Kept } from "./engine/plugins/kept-plugin";
export { isBroken } from "./engine/plugins/names-plugin";
export { ALLOWANCES, WORKBOOK } from "./engine/protection";
export type { Protection, SheetOptions, SheetProtection } from "./engine/protection";
export type { NamedConfig, TableIdentity } from "./engine/tables/table-identity";
export { tablesOn } from "./engine/tables/table-identity";
export { engineFormula, excelFormula, isFormula } from "./engine/text/formula-text";
export { LOCALES } from "./engine/text/locales";
export type { LocaleCode } from "./engine/text/locales";
export { isTextCode, NumberFormats, numberFormatOf } from "./engine/text/number-formats";
export { engineSheetName, excelSheetName, withExcelSheets } from "./engine/text/sheet-names";
export {
  excelValue,
  isErrorName,
  isErrorValue,
  literalValue,
  numberContent,
  plainContent,
  textContent,
} from "./engine/text/values";
export { chartName, chartsOn } from "./objects/charts/chart-names";
export { withNamesApart } from "./objects/charts/names-apart";
export type { Texts as PageTexts } from "./objects/header-footer";
export { validationOf } from "./objects/held-validation";
export type { NameFact } from "./objects/named-item";
export { NORMAL as NORMAL_PAGE } from "./objects/page-layout";
export type { Page } from "./objects/page-layout";
export type { ExcelLine, Line, Weight } from "./objects/range-border";
export { line, namesOf } from "./objects/range-border";
export { UNDERLINES } from "./objects/range-font";
export { HORIZONTAL, VERTICAL } from "./objects/range-format";
