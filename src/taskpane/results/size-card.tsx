import type { Report } from "../../projection/report";
import { usePane } from "../pane-context";
import { useStyles, useTableStyles } from "../styles";
import type { ScenarioRow } from "./scenario-rows";
import { scenarioRows } from "./scenario-rows";

/** With which household size each scenario just reaches the goal. */
export function SizeCard({ report }: { readonly report: Report }) {
  const { words } = usePane();
  const common = useStyles();
  const table = useTableStyles();
  const { inputs, size } = report.projection.model;
  const later = size.at(-1)!;
  const say = words.results;
  return (
    <section className={common.card}>
      <h2 className={common.title}>{say.sizeTitle}</h2>
      <div className={common.beside}>
        <p className={common.text}>
          {say.sizeText(words.size(size[0]!), words.size(later), inputs.t0, inputs.T)}
        </p>
        <table className={table.table}>
          <caption>{say.sizeTable(inputs.T)}</caption>
          <thead>
            <tr>
              <th scope="col">{say.columns.scenario}</th>
              <th scope="col" className={table.numberHead}>
                {say.breakEven}
              </th>
            </tr>
          </thead>
          <tbody>
            {scenarioRows(report).map((row) => (
              <SizeRow key={row.code} row={row} later={later} />
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}

/** `later`: persons per household in the last year as calculated. */
function SizeRow({ row, later }: { readonly row: ScenarioRow; readonly later: number }) {
  const { words } = usePane();
  const common = useStyles();
  const table = useTableStyles();
  const { margin, tooLow, noHouseholds } = words.results;
  const { name, breakEven } = row;
  if (breakEven === null) {
    return (
      <tr>
        <th scope="row">{name}</th>
        <td className={table.number}>{noHouseholds}</td>
      </tr>
    );
  }
  const room = words.size(Math.abs(later - breakEven));
  return (
    <tr>
      <th scope="row">{name}</th>
      <td className={table.number}>
        {words.size(breakEven)}
        <div className={common.small}>{later >= breakEven ? margin(room) : tooLow(room)}</div>
      </td>
    </tr>
  );
}
