import type { Report } from "./report";
import type { ResultTable } from "./result";
import { fitTable } from "./tables/fit";
import { householdsTable } from "./tables/households";
import { limitsTable } from "./tables/limits";
import { needTable } from "./tables/need";
import { needByMilieuTable } from "./tables/need-by-milieu";
import { overviewTable } from "./tables/overview";
import { personsTable } from "./tables/persons";
import { pictureTable } from "./tables/picture";
import { pictureByTypeTable } from "./tables/picture-by-type";
import { provenanceTable } from "./tables/provenance";
import { reconciliationTable } from "./tables/reconciliation";
import { scenarioEffectTable } from "./tables/scenario-effect";

/** In the order of the sheets: what a council asks first, then the details, then what they rest on. */
const TABLES: readonly ((report: Report) => ResultTable)[] = [
  overviewTable,
  personsTable,
  pictureTable,
  pictureByTypeTable,
  needTable,
  needByMilieuTable,
  scenarioEffectTable,
  householdsTable,
  fitTable,
  reconciliationTable,
  provenanceTable,
  limitsTable,
];

/** Every result of a run as a table, with its notes and charts. */
export function resultTables(report: Report): readonly ResultTable[] {
  return TABLES.map((table) => table(report));
}
