import type { Report } from "../../projection/report";
import { scenarioName } from "../../projection/report";
import { chosenScenarios } from "../../projection/tables/chosen-scenarios";
import { lineLook, MOST_LINES } from "../../projection/tables/palette";
import type { PersonsPicture } from "../charts/persons-plot";
import { Picture } from "../charts/picture";
import { usePane } from "../pane-context";
import { useStyles } from "../styles";
import type { ScenarioRow } from "./scenario-rows";
import { scenarioRows } from "./scenario-rows";
import { ScenarioTable } from "./scenario-table";

/** Every scenario against the goal: as lines, and as numbers beside them. */
export function GoalCard({ report }: { readonly report: Report }) {
  const { words, resultWords } = usePane();
  const common = useStyles();
  const rows = scenarioRows(report);
  const { T, populationGoal } = report.projection.model.inputs;
  const shown = chosenScenarios(report, MOST_LINES);
  const left = rows.length - shown.length;
  const reaching = rows.filter(({ fromGoal }) => fromGoal >= 0);
  const highest = rows.reduce((best, row) => (row.persons > best.persons ? row : best));
  const goal = words.whole(populationGoal);
  return (
    <section className={common.card}>
      <div>
        <h2 className={common.title}>{words.results.goalTitle}</h2>
        <p className={common.text}>{words.results.goalText(reaching.length, rows.length, goal)}</p>
      </div>
      <div className={common.beside}>
        <div className={common.stack}>
          <Picture
            height={(width) => (width < 400 ? 300 : 400)}
            alt={resultWords.persons.alt(
              highest.name,
              highest.persons,
              T,
              populationGoal,
              reaching.map(({ name }) => name)
            )}
            draw={(plots, size) =>
              plots.personsPlot(personsPicture(report, shown, words.results.goalLine(goal)), size, {
                whole: words.whole,
                year: words.year,
              })
            }
          />
          {left > 0 && <p className={common.small}>{resultWords.persons.left(left)}</p>}
        </div>
        <ScenarioTable report={report} rows={rows} lines={linesOf(rows, shown)} />
      </div>
    </section>
  );
}

/** Which line of the picture each row is; null: not drawn. */
function linesOf(rows: readonly ScenarioRow[], shown: readonly number[]): (number | null)[] {
  return rows.map((_, i) => (shown.includes(i) ? shown.indexOf(i) : null));
}

function personsPicture(
  report: Report,
  shown: readonly number[],
  goalText: string
): PersonsPicture {
  const { t0, reportYears, populationGoal } = report.projection.model.inputs;
  return {
    from: t0,
    years: reportYears,
    goal: populationGoal,
    goalText,
    lines: shown.map((i, n) => {
      const run = report.runs[i]!;
      return {
        code: run.code,
        name: scenarioName(report, run.code),
        values: run.persons,
        active: run === report.active,
        ...lineLook(n),
      };
    }),
  };
}
