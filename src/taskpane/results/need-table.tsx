import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { usePane } from "../pane-context";
import { useStyles, useTableStyles } from "../styles";
import type { NeedPicture, NeedRow } from "./need-rows";
import { isNone } from "./need-rows";

const useNeedStyles = makeStyles({
  value: { fontWeight: tokens.fontWeightSemibold },
  kind: { fontWeight: tokens.fontWeightRegular },
});
type Numbers = Omit<NeedRow, "segment" | "remark">;

/** The need with its parts; the segment on a line of its own, so that it fits a narrow pane. */
export function NeedTable({ need }: { readonly need: NeedPicture }) {
  const { words } = usePane();
  const common = useStyles();
  const table = useTableStyles();
  const { needColumns: columns, total, needTitle } = words.results;
  // A column of zeros says nothing.
  const initial = need.rows.some((row) => !isNone(row.initial));
  const span = initial ? 4 : 3;
  const lines = [{ segment: total, remark: "", ...need.total }, ...need.rows];
  return (
    <table className={table.table}>
      <caption className={common.hidden}>{needTitle}</caption>
      <thead>
        <tr>
          <th scope="col" className={table.first}>
            {columns.value}
          </th>
          <th scope="col" className={table.numberHead}>
            {columns.composition}
          </th>
          <th scope="col" className={table.numberHead}>
            {columns.moving}
          </th>
          {initial && (
            <th scope="col" className={table.numberHead}>
              {columns.initial}
            </th>
          )}
        </tr>
      </thead>
      {lines.map((line, i) => (
        <tbody key={i}>
          <tr className={table.headRow}>
            <th scope="rowgroup" colSpan={span} className={table.head}>
              {line.segment}
            </th>
          </tr>
          <Parts line={line} initial={initial} followed={remarked(line)} />
          {remarked(line) && (
            <tr>
              <td colSpan={span} className={common.small}>
                {line.remark}
              </td>
            </tr>
          )}
        </tbody>
      ))}
    </table>
  );
}

/** That a surplus is one stands beside its number already. */
function remarked({ remark, value }: Pick<NeedRow, "remark" | "value">): boolean {
  return remark !== "" && value >= 0;
}

interface PartsProps {
  readonly line: Numbers;
  readonly initial: boolean;
  /** A remark follows, with the line beneath it. */
  readonly followed: boolean;
}

function Parts({ line, initial, followed }: PartsProps) {
  const { words } = usePane();
  const common = useStyles();
  const table = useTableStyles();
  const styles = useNeedStyles();
  const { shortage, surplus } = words.results;
  return (
    <tr className={followed ? table.headRow : ""}>
      <td className={mergeClasses(table.number, table.first)}>
        <span className={styles.value}>{words.change(line.value)}</span>
        {!isNone(line.value) && (
          <span className={common.small}> {line.value > 0 ? shortage : surplus}</span>
        )}
      </td>
      <td className={table.number}>{words.change(line.composition)}</td>
      <td className={table.number}>{words.change(line.moving)}</td>
      {initial && <td className={table.number}>{words.change(line.initial)}</td>}
    </tr>
  );
}
