import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { Report } from "../../projection/report";
import { LineSample } from "../charts/line-sample";
import { usePane } from "../pane-context";
import { useStyles, useTableStyles } from "../styles";
import type { ScenarioRow } from "./scenario-rows";

const useScenarioStyles = makeStyles({
  name: { display: "flex", alignItems: "center", columnGap: tokens.spacingHorizontalS },
  active: { fontWeight: tokens.fontWeightSemibold },
  verdict: { display: "block" },
});

interface Props {
  readonly report: Report;
  readonly rows: readonly ScenarioRow[];
  /** The line of the picture that a row is; null: not drawn. */
  readonly lines: readonly (number | null)[];
}

/** Scenarios below each other against the goal; the name on a line of its own, for a narrow pane. */
export function ScenarioTable({ report, rows, lines }: Props) {
  const { words } = usePane();
  const common = useStyles();
  const table = useTableStyles();
  const { t0, T } = report.projection.model.inputs;
  const { columns, goalTitle } = words.results;
  return (
    <table className={table.table}>
      <caption className={common.hidden}>{goalTitle}</caption>
      <thead>
        <tr>
          <th scope="col">{columns.persons(T)}</th>
          <th scope="col" className={table.numberHead}>
            {columns.goal}
          </th>
          <th scope="col" className={table.numberHead}>
            {columns.households(t0)}
          </th>
        </tr>
      </thead>
      {rows.map((row, i) => (
        <ScenarioLines key={row.code} row={row} line={lines[i] ?? null} />
      ))}
    </table>
  );
}

interface LinesProps {
  readonly row: ScenarioRow;
  readonly line: number | null;
}

function ScenarioLines({ row, line }: LinesProps) {
  const { words } = usePane();
  const common = useStyles();
  const table = useTableStyles();
  const styles = useScenarioStyles();
  const { code, name, active, persons, fromGoal, households } = row;
  const say = words.results;
  return (
    <tbody>
      <tr className={table.headRow}>
        <th scope="rowgroup" colSpan={3} className={table.head}>
          <span className={mergeClasses(styles.name, active && styles.active)}>
            {line !== null && <LineSample n={line} />}
            {name}
          </span>
        </th>
      </tr>
      <tr>
        <td className={mergeClasses(table.number, table.first)}>
          {words.whole(persons)}
          <span className={mergeClasses(common.small, styles.verdict)}>
            {active ? `${code}, ${say.active}` : code}
          </span>
        </td>
        <td className={table.number}>
          {words.change(fromGoal)}
          <span className={mergeClasses(common.small, styles.verdict)}>
            {fromGoal >= 0 ? say.reached : say.missed}
          </span>
        </td>
        <td className={table.number}>{words.change(households)}</td>
      </tr>
    </tbody>
  );
}
