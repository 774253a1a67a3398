import type { TemplateWords } from "../locale/nl/template";
import { template as dutch } from "../locale/nl/template";
import type { Dataset, DatasetTableId } from "./datasets/dataset";
import { assumptionsHash } from "./hash";
import type { WorkbookLayout } from "./layout";
import { readAssumptions } from "./read";
import { TABLE_IDS } from "./schema";
import { coverSheet } from "./template/cover-sheet";
import { layoutGrids } from "./template/grids";
import { listsSheet } from "./template/lists-sheet";
import type { TablePlan } from "./template/plan";
import { planTable } from "./template/plan";
import { References } from "./template/references";
import { scalarsSheet } from "./template/scalars-sheet";
import { tableSheet } from "./template/table-sheet";
import { TAB_COLORS } from "./template/tab-colors";
import { Rulings } from "./template/rulings";

const DATA_TABLES = TABLE_IDS.filter((id): id is DatasetTableId => id !== "scalarNotes");

/**
 * A dataset as a workbook: a guide, the single assumptions, a sheet for each table, and lists. The cell
 * with the version of the assumptions holds what the reader makes of these very cells.
 */
export function templateLayout(dataset: Dataset, words: TemplateWords = dutch): WorkbookLayout {
  const draft = layoutWith(words.scalars.incomplete, dataset, words);
  const read = readAssumptions(layoutGrids(draft));
  return read.ok ? layoutWith(assumptionsHash(read.value.inputs), dataset, words) : draft;
}

function layoutWith(state: string, dataset: Dataset, words: TemplateWords): WorkbookLayout {
  const plans = new Map<DatasetTableId, TablePlan>(
    DATA_TABLES.map((id) => [id, planTable(id, dataset, words)])
  );
  const references = new References(dataset, plans);
  const rulings = new Rulings(dataset, plans, words);
  const context = { words, plans, references, rulings };
  return {
    title: words.title(dataset.title),
    description: words.description,
    sheets: [
      coverSheet(dataset, [...plans.values()], words, TAB_COLORS.general),
      scalarsSheet(dataset, { words, rulings, tabColor: TAB_COLORS.general, state }),
      ...[...plans].map(([id, plan]) => tableSheet(plan, context, TAB_COLORS[id])),
      listsSheet(dataset, plans, words),
    ],
  };
}
