import type { Report } from "../../projection/report";
import { scenarioName } from "../../projection/report";
import { breakEvenSize } from "../../projection/tables/overview";

/** A scenario against the goal, in the last year of the run. */
export interface ScenarioRow {
  readonly code: string;
  readonly name: string;
  /** The active scenario of the workbook. */
  readonly active: boolean;
  readonly persons: number;
  /** Persons above the goal; negative: short of it. */
  readonly fromGoal: number;
  /** Households more than in the base year. */
  readonly households: number;
  /** Persons per household with which the goal is just reached; null without households. */
  readonly breakEven: number | null;
}

/** Every scenario, in the order of the inputs. */
export function scenarioRows(report: Report): readonly ScenarioRow[] {
  const { populationGoal } = report.projection.model.inputs;
  return report.runs.map((run) => {
    const persons = run.persons.at(-1)!;
    return {
      code: run.code,
      name: scenarioName(report, run.code),
      active: run === report.active,
      persons,
      fromGoal: persons - populationGoal,
      households: run.totals.at(-1)! - run.totals[0]!,
      breakEven: breakEvenSize(report, run),
    };
  });
}
