import { registries } from "@odoo/o-spreadsheet";
import type { ChartData, RangeAdapterFunctions } from "@odoo/o-spreadsheet";
import type { Reading } from "../plugins/facts-plugin";
import { excelData } from "./data";
import type { ChartDetails } from "./details";
import { drawAsExcel } from "./drawing";
import { seriesName, titleText, wordsOf } from "./names";
import type { RangeDefinition } from "./names";

/** The field of the engine's definition in which Excel's details are kept. */
const DETAILS = "excel";

type Registry = typeof registries.chartTypeRegistry;
type Builder = ReturnType<Registry["get"]>;

/** The kinds of the engine's charts that Excel has too. */
const SHARED = new Set(["bar", "combo", "line", "pie", "scatter"]);

/** Makes every kind of chart keep Excel's details; those that Excel has too are drawn by them. */
export function registerCharts(): void {
  const registry = registries.chartTypeRegistry;
  for (const type of registry.getKeys()) {
    const builder = registry.get(type);
    if (builder.allowedDefinitionKeys.includes(DETAILS)) continue;
    registry.replace(type, { ...keeping(builder), ...(SHARED.has(type) ? drawing(builder) : {}) });
  }
}

/** Details stay with the chart; references in them follow the cells. */
function keeping(inner: Builder): Builder {
  return {
    ...inner,
    allowedDefinitionKeys: [...inner.allowedDefinitionKeys, DETAILS],
    updateRanges: (definition, adapters, sheetId) =>
      adapted(inner.updateRanges(definition, adapters, sheetId), adapters, sheetId),
    transformDefinition: (definition, sheetId, adapters) =>
      adapted(inner.transformDefinition(definition, sheetId, adapters), adapters, sheetId),
    duplicateInDuplicatedSheet: (definition, from, to, getters) =>
      withReferences(inner.duplicateInDuplicatedSheet(definition, from, to, getters), (reference) =>
        getters.copyFormulaStringForSheet(from, to, `=${reference}`, "moveReference").slice(1)
      ),
    getDefinitionFromContextCreation: (context, source) => ({
      ...inner.getDefinitionFromContextCreation(context, source),
      ...(DETAILS in context ? { [DETAILS]: context[DETAILS] } : {}),
    }),
  };
}

function adapted<T extends object>(
  definition: T,
  { adaptRangeString }: RangeAdapterFunctions,
  sheetId: string
): T {
  return withReferences(definition, (reference) => {
    const { changeType, range } = adaptRangeString(sheetId, reference);
    return changeType === "REMOVE" ? "#REF!" : range;
  });
}

function withReferences<T extends object>(definition: T, change: (reference: string) => string): T {
  const { excel } = definition as { excel?: ChartDetails };
  if (!excel) return definition;
  const { source, series = {} } = excel;
  const named = Object.entries(series).map(([id, details]) => [
    id,
    details.name === undefined ? details : { ...details, name: change(details.name) },
  ]);
  const details: ChartDetails = {
    ...excel,
    ...(source === undefined ? {} : { source: change(source) }),
    series: Object.fromEntries(named) as ChartDetails["series"],
  };
  return { ...definition, excel: details };
}

function drawing(inner: Builder): Pick<Builder, "getRuntime"> {
  return {
    getRuntime: (getters, held, extractors, sheetId, handlers) => {
      const read = getters as Reading;
      const definition = complete(held as Partial<RangeDefinition>);
      const data = excelData(read, sheetId, definition, extractors.extractData());
      const text = titleText(
        definition,
        (id) => seriesName(read, sheetId, definition, id),
        wordsOf(read)
      );
      const named = { ...definition, title: { ...definition.title, text } };
      const extractData = (): ChartData => data;
      const runtime = inner.getRuntime(
        getters,
        named as never,
        { ...extractors, extractData },
        sheetId,
        handlers
      );
      return drawAsExcel(runtime, definition, data, read);
    },
  };
}

const NO_SOURCE: RangeDefinition["dataSource"] = {
  type: "none",
  dataSets: [],
  dataSetsHaveTitle: false,
};

/** A chart that a person made in the grid has no details. */
function complete(held: Partial<RangeDefinition>): RangeDefinition {
  const { dataSetStyles = {}, title = {}, excel = {} } = held;
  const dataSource = held.dataSource?.type === "range" ? held.dataSource : NO_SOURCE;
  return { ...held, dataSource, dataSetStyles, title, excel } as RangeDefinition;
}
