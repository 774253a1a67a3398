import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { Report } from "../../projection/report";
import { LineSample } from "../charts/line-sample";
import { usePane } from "../pane-context";
import { useStyles, useTableStyles } from "../styles";
import type { ScenarioRow } from "./scenario-rows";

const useScenarioStyles = makeStyles({
  name: { display: "block", overflowWrap: "anywhere" },
  active: { fontWeight: tokens.fontWeightSemibold },
  code: { display: "flex", alignItems: "center", columnGap: tokens.spacingHorizontalXS },
  verdict: { display: "block", whiteSpace: "normal" },
});

interface Props {
  readonly report: Report;
  readonly rows: readonly ScenarioRow[];
  /** The line of the picture that a row is; null: not drawn. */
  readonly lines: readonly (number | null)[];
}

/** Scenarios below each other against the goal. */
export function ScenarioTable({ report, rows, lines }: Props) {
  const { words } = usePane();
  const common = useStyles();
  const table = useTableStyles();
  const styles = useScenarioStyles();
  const { t0, T } = report.projection.model.inputs;
  const { columns, reached, missed, active: activeWord, goalTitle } = words.results;
  return (
    <table className={table.table}>
      <caption className={common.hidden}>{goalTitle}</caption>
      <thead>
        <tr>
          <th scope="col">{columns.scenario}</th>
          <th scope="col" className={table.numberHead}>
            {columns.persons(T)}
          </th>
          <th scope="col" className={table.numberHead}>
            {columns.goal}
          </th>
          <th scope="col" className={table.numberHead}>
            {columns.households(t0)}
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ code, name, active, persons, fromGoal, households }, i) => (
          <tr key={code}>
            <th scope="row">
              <span className={mergeClasses(styles.name, active && styles.active)}>{name}</span>
              <span className={mergeClasses(common.small, styles.code)}>
                {lines[i] !== null && <LineSample n={lines[i]!} />}
                {active ? `${code}, ${activeWord}` : code}
              </span>
            </th>
            <td className={table.number}>{words.whole(persons)}</td>
            <td className={table.number}>
              {words.change(fromGoal)}
              <span className={mergeClasses(common.small, styles.verdict)}>
                {fromGoal >= 0 ? reached : missed}
              </span>
            </td>
            <td className={table.number}>{words.change(households)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
