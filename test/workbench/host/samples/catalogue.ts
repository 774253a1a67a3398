/** The public samples whose call sequences run on the host, for the test and for the page that lists them. */
interface CatalogueEntry {
  readonly name: string;
  /** Its repository on GitHub and the path there. */
  readonly source: string;
  readonly covers: string;
  /** What the host does not serve, or does not do: the words of its refusal. */
  readonly lacking?: string;
}

const SNIPPETS = "OfficeDev/office-js-snippets/samples/excel";
const SAMPLES_REPOSITORY = "OfficeDev/Office-Add-in-samples";
const DOCS = "OfficeDev/office-js-docs-pr/docs";
const TUTORIAL = `${DOCS}/tutorials/excel-tutorial.md`;

const CATALOGUE = {
  highlightSelection: {
    name: "Highlight the selection",
    source: "OfficeDev/Office-Addin-TaskPane/src/taskpane/excel.ts",
    covers: "selected range, address, fill",
  },
  valuesAndFormulas: {
    name: "Values and formulas",
    source: `${SNIPPETS}/42-range/set-get-values.yaml`,
    covers: "values, formulas, text, autofit, fill and font",
  },
  formulasR1C1: {
    name: "Formulas in R1C1",
    source: `${SNIPPETS}/42-range/set-get-values.yaml`,
    covers: "relative formulas",
    lacking: "Range.formulasR1C1",
  },
  fontsAndNumberFormats: {
    name: "Fonts and number formats",
    source: `${SNIPPETS}/42-range/formatting.yaml`,
    covers: "fill, font, number format, text",
  },
  severalPropertiesAtOnce: {
    name: "Several properties at once",
    source: `${SNIPPETS}/01-basics/multiple-property-set.yaml`,
    covers: "set with an object, set from a range, column width",
  },
  copyRanges: {
    name: "Copy ranges",
    source: `${SNIPPETS}/42-range/range-copyfrom.yaml`,
    covers: "copy all, formulas, values, formats; skip blanks",
  },
  transposeRange: {
    name: "Transpose a range",
    source: `${SNIPPETS}/42-range/range-copyfrom.yaml`,
    covers: "transpose, and the formulas in it",
  },
  moveRange: {
    name: "Move a range",
    source: `${SNIPPETS}/42-range/range-copyfrom.yaml`,
    covers: "moving cells, and the formulas that point at them",
  },
  insertDeleteClear: {
    name: "Insert, delete, clear",
    source: `${SNIPPETS}/42-range/insert-delete-clear-range.yaml`,
    covers: "insert and delete cells with a shift, clear",
  },
  mergedRanges: {
    name: "Merged ranges",
    source: `${SNIPPETS}/42-range/range-merged-ranges.yaml`,
    covers: "merge, alignment, merged areas",
  },
  rangesOfWorksheet: {
    name: "Ranges of a worksheet",
    source: `${SNIPPETS}/54-worksheet/worksheet-range-cell.yaml`,
    covers: "used range, whole sheet, range, cell, addresses",
  },
  relatedRanges: {
    name: "Related ranges",
    source: `${SNIPPETS}/42-range/range-relationships.yaml`,
    covers: "bounding, intersection, offset, resize, null objects, charts of them",
  },
  usedRange: {
    name: "Used range of a table",
    source: `${SNIPPETS}/42-range/used-range.yaml`,
    covers: "used range or null object, totals row, chart",
  },
  addDeleteRenameMove: {
    name: "Add, delete, rename and move worksheets",
    source: `${SNIPPETS}/54-worksheet/add-delete-rename-move-worksheet.yaml`,
    covers: "add, delete, name, position, a refusal that is caught",
  },
  visibility: {
    name: "Hide and show worksheets",
    source: `${SNIPPETS}/54-worksheet/worksheet-visibility.yaml`,
    covers: "visibility, loading items",
  },
  worksheetsByPosition: {
    name: "Worksheets by position",
    source: `${SNIPPETS}/54-worksheet/reference-worksheets-by-relative-position.yaml`,
    covers: "first, last, next, previous; number formats, text",
  },
  sheetSwitcher: {
    name: "Sheet switcher",
    source: "OfficeDev/Excel-Add-in-JS-SheetSwitcher/Text Editor/Home.js",
    covers: "many worksheets, activate, one value for a range",
  },
  tableRowsAndColumns: {
    name: "Rows and columns of a table",
    source: `${SNIPPETS}/46-table/add-rows-and-columns-to-a-table.yaml`,
    covers: "add table, header, rows, column; requirement set",
  },
  dataOfTable: {
    name: "Data of a table",
    source: `${SNIPPETS}/46-table/get-data-from-table.yaml`,
    covers: "header, body, column by name, row by place",
  },
  resizeTable: {
    name: "Resize a table",
    source: `${SNIPPETS}/46-table/resize-table.yaml`,
    covers: "resize, address",
  },
  tableMadeAnew: {
    name: "Table made anew",
    source: `${SAMPLES_REPOSITORY}/Samples/Excel.OfflineStorageAddin/src/taskpane/taskpane.js`,
    covers: "delete a table or a null object, the same name again",
  },
  mailMerge: {
    name: "Mail merge",
    source: `${SAMPLES_REPOSITORY}/Samples/Excel-Add-in-Mail-Merge/src/taskpane/taskpane.js`,
    covers: "text format, rows at the start, columns or null objects",
  },
  tutorialTable: {
    name: "Tutorial: table",
    source: TUTORIAL,
    covers: "table, column by place, number format, dates",
  },
  tutorialFilter: {
    name: "Tutorial: filter",
    source: TUTORIAL,
    covers: "filter of a table's column",
  },
  tutorialSort: { name: "Tutorial: sort", source: TUTORIAL, covers: "sort of a table" },
  tutorialChart: {
    name: "Tutorial: chart",
    source: TUTORIAL,
    covers: "chart of a table's body, title, legend, data labels, name of a series",
  },
  tutorialFreeze: { name: "Tutorial: freeze", source: TUTORIAL, covers: "frozen rows" },
  tutorialProtect: {
    name: "Tutorial: protect",
    source: TUTORIAL,
    covers: "protection toggled, refusal of a write",
  },
  kindsOfCharts: {
    name: "Kinds of charts",
    source: `${SNIPPETS}/10-chart/chart-create-several-charts.yaml`,
    covers: "column, line, scatter, area, pie, bar; series names, points, position",
  },
  chartSeries: {
    name: "Series of a chart",
    source: `${SNIPPETS}/10-chart/chart-series.yaml`,
    covers: "add, values, categories, count, delete",
  },
  chartTitle: {
    name: "Title of a chart",
    source: `${SNIPPETS}/10-chart/chart-title-format.yaml`,
    covers: "fill, border, part of the text, orientation, shadow",
  },
  chartAxes: {
    name: "Axes of a chart",
    source: `${SNIPPETS}/10-chart/chart-axis.yaml`,
    covers: "display unit, axis titles, gridlines",
  },
  reportGeneration: {
    name: "Report",
    source: `${SNIPPETS}/20-scenarios/report-generation.yaml`,
    covers: "cells by offset, merge, widths, chart placed by ranges",
  },
  quarterlyReport: {
    name: "Quarterly report",
    source: "OfficeDev/Excel-Add-in-JS-QuarterlySalesReport/Text editor/Home.js",
    covers: "one value for a range, fonts, chart, words in small letters",
  },
  budgetDashboard: {
    name: "Budget dashboard",
    source: "OfficeDev/Excel-Add-in-JS-CollegeBudgetTracker/Text Editor/Home.js",
    covers: "clear, tables of the workbook, formulas over them, borders, doughnut",
  },
  namesOfRanges: {
    name: "Names of ranges",
    source: `${SNIPPETS}/34-named-item/create-and-remove-named-item.yaml`,
    covers: "names of a worksheet: add, list, use, delete",
  },
  namesOfFormulas: {
    name: "Names of formulas",
    source: `${SNIPPETS}/34-named-item/create-and-remove-named-item.yaml`,
    covers: "a name for a formula, used in a cell",
    lacking: "calculate with the name Totaal",
  },
  nameMoved: {
    name: "Name moved",
    source: `${SNIPPETS}/34-named-item/update-named-item.yaml`,
    covers: "null object, formula of a name, select",
  },
  validationRules: {
    name: "Rules for what is typed",
    source: `${SNIPPETS}/22-data-validation/data-validation.yaml`,
    covers: "whole number, list of a range, formula; prompt, alert",
  },
  validationTypes: {
    name: "Types of rules",
    source: `${SNIPPETS}/22-data-validation/data-validation-types.yaml`,
    covers: "all types, mixed and inconsistent ones",
  },
  protectWorksheet: {
    name: "Protect a worksheet",
    source: `${SNIPPETS}/50-workbook/data-protection.yaml`,
    covers: "protect, unprotect, password, refusal of a write",
  },
  protectStructure: {
    name: "Protect the workbook",
    source: `${SNIPPETS}/50-workbook/data-protection.yaml`,
    covers: "protection of the structure",
  },
  protectionEvent: {
    name: "Protection event",
    source: `${SNIPPETS}/30-events/events-worksheet-protection.yaml`,
    covers: "protection changed",
    lacking: "Worksheet._RegisterProtectionChangedEvent",
  },
  freezePanes: {
    name: "Freeze panes",
    source: `${SNIPPETS}/54-worksheet/worksheet-freeze-panes.yaml`,
    covers: "rows, columns, range, location, unfreeze",
  },
  workbookSettings: {
    name: "Settings of the workbook",
    source: `${SNIPPETS}/50-workbook/create-get-change-delete-settings.yaml`,
    covers: "add, change, delete, null object",
  },
  settingsChanged: {
    name: "Settings changed",
    source: `${SNIPPETS}/30-events/events-workbook-and-worksheet-collection.yaml`,
    covers: "event of settings",
  },
  propertyBag: {
    name: "Settings of the document",
    source:
      "OfficeDev/Excel-Add-in-JavaScript-PersistCustomSettings/PersistCustomSettingsWeb/App/Home/StorageLibrary.js",
    covers: "set, save, read after the add-in is opened again",
  },
  worksheetEvents: {
    name: "Events of a worksheet",
    source: `${SNIPPETS}/30-events/events-worksheet.yaml`,
    covers: "selection, changed, calculated, shift direction",
  },
  worksheetsComeAndGo: {
    name: "Worksheets that come and go",
    source: `${SNIPPETS}/30-events/events-workbook-and-worksheet-collection.yaml`,
    covers: "added, deleted, activated, deactivated",
  },
  handlersRemoved: {
    name: "Handlers removed",
    source: `${DOCS}/excel/excel-add-ins-events.md`,
    covers: "remove a handler, events off and on",
  },
  calculation: {
    name: "Calculation",
    source: `${SNIPPETS}/50-workbook/workbook-calculation.yaml`,
    covers: "calculated, manual mode, calculate",
  },
  tableEvents: {
    name: "Events of a table",
    source: `${SNIPPETS}/30-events/events-table-changed.yaml`,
    covers: "changed, selection",
  },
  tablesChanged: {
    name: "Events of all tables",
    source: `${SNIPPETS}/30-events/events-tablecollection-changed.yaml`,
    covers: "changed, table and worksheet by id",
  },
  detailsOfChange: {
    name: "Details of a change",
    source: `${SNIPPETS}/30-events/data-change-event-details.yaml`,
    covers: "values and types before and after",
  },
  bindingChanged: {
    name: "Binding changed",
    source: `${SNIPPETS}/30-events/data-changed.yaml`,
    covers: "binding of a table",
    lacking: "Workbook.bindings",
  },
  builtInFunctions: {
    name: "Excel's own functions",
    source: `${SNIPPETS}/50-workbook/workbook-built-in-functions.yaml`,
    covers: "VLOOKUP and SUM called by the add-in",
    lacking: "Workbook.functions",
  },
  dynamicArrays: {
    name: "Dynamic arrays",
    source: `${SNIPPETS}/42-range/dynamic-arrays.yaml`,
    covers: "formulas that spill, spilling range, spill parent",
  },
  templateFunctions: {
    name: "Functions of the template",
    source: "OfficeDev/Excel-Custom-Functions/src/functions/functions.ts",
    covers: "add, clock, increment, log; cancelling",
  },
  basicFunction: {
    name: "Basic function",
    source: `${SNIPPETS}/16-custom-functions/basic-function.yaml`,
    covers: "one number, dependants, recalculation",
  },
  parameterOptions: {
    name: "Parameters of functions",
    source: `${DOCS}/excel/custom-functions-parameter-options.md`,
    covers: "optional, range, repeating",
  },
  addressOfCall: {
    name: "Address of the call",
    source: `${SNIPPETS}/16-custom-functions/invocation-address.yaml`,
    covers: "calling cell, asynchronous result, rejection",
  },
  volatileFunction: {
    name: "Volatile function",
    source: `${SNIPPETS}/16-custom-functions/volatile-function.yaml`,
    covers: "a new result at every calculation",
  },
  streamingFunction: {
    name: "Streaming function",
    source: `${SNIPPETS}/16-custom-functions/streaming-function.yaml`,
    covers: "stream, new arguments, sharing, cancelling",
  },
  webCall: {
    name: "Function that calls a service",
    source: `${SNIPPETS}/16-custom-functions/web-call-function.yaml`,
    covers: "asynchronous result, #N/A on failure",
  },
  spilledArrays: {
    name: "Functions that spill",
    source: `${DOCS}/excel/custom-functions-dynamic-arrays.md`,
    covers: "down, right, block, stream; #SPILL!",
  },
  errorsInArray: {
    name: "Errors in an array",
    source: `${SNIPPETS}/16-custom-functions/custom-functions-errors.yaml`,
    covers: "an error among results",
  },
  thrownErrors: {
    name: "Errors thrown",
    source: `${DOCS}/excel/custom-functions-errors.md`,
    covers: "all error codes, an ordinary error",
  },
  batchedCalls: {
    name: "Batched calls",
    source: `${SAMPLES_REPOSITORY}/Excel-custom-functions/Batching/src/functions/functions.ts`,
    covers: "calls gathered into one request",
  },
  functionReadsWorkbook: {
    name: "Function that reads the workbook",
    source: `${DOCS}/excel/call-excel-apis-from-custom-function.md`,
    covers: "office.js within a function",
  },
  sharedRuntime: {
    name: "Shared runtime",
    source: `${SAMPLES_REPOSITORY}/Samples/excel-shared-runtime-global-state/src`,
    covers: "state shared by the pane and functions",
  },
} satisfies Record<string, CatalogueEntry>;

export type SampleId = keyof typeof CATALOGUE;

export const SAMPLES: readonly (CatalogueEntry & { readonly id: SampleId })[] = Object.entries(
  CATALOGUE as Readonly<Record<SampleId, CatalogueEntry>>
).map(([id, entry]) => ({ id: id as SampleId, ...entry }));
