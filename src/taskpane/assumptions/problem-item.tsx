import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useId, useMemo } from "react";
import type { CellProblem } from "../../assumptions/cell-problem";
import { wordCellProblem } from "../../assumptions/wording";
import { CellLink } from "../cell-link";
import { usePane } from "../pane-context";
import { useStyles } from "../styles";

const useItemStyles = makeStyles({
  item: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalXS,
    paddingBlock: tokens.spacingVerticalM,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  head: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "baseline",
    justifyContent: "space-between",
    columnGap: tokens.spacingHorizontalM,
  },
  line: { margin: 0, overflowWrap: "anywhere" },
  label: { color: tokens.colorNeutralForeground3 },
});

/** Only for these there is nothing to lose: the name leads nowhere, or the workbook itself has none. */
const RESTORABLE: readonly string[] = ["name-missing", "name-broken", "name-on-sheet"];

/** One problem: where, what is wrong, what was found, what is allowed. */
export function ProblemItem({ problem }: { readonly problem: CellProblem }) {
  const { runtime, state, words, language } = usePane();
  const common = useStyles();
  const styles = useItemStyles();
  const id = useId();
  const { where, found, wrong, allowed } = useMemo(
    () => wordCellProblem(problem, language),
    [problem, language]
  );
  const say = words.assumptions;
  const { name } = problem.place;
  const lost = RESTORABLE.includes(problem.code);
  return (
    <li className={styles.item}>
      {/* There is no cell to go to where the name itself is gone. */}
      {lost ? (
        <span id={id} className={common.strong}>
          {where}
        </span>
      ) : (
        <div className={styles.head}>
          <CellLink place={problem.place} text={where} />
          {where !== name && <span className={common.small}>{name}</span>}
        </div>
      )}
      <p className={styles.line}>{wrong}</p>
      {found !== "" && !wrong.includes(found) && (
        <p className={mergeClasses(common.small, styles.line)}>
          <span>{say.found}: </span>
          {found}
        </p>
      )}
      <p className={mergeClasses(common.small, styles.line)}>{allowed}</p>
      {lost && (
        <div>
          <Button
            size="small"
            id={`${id}-restore`}
            aria-labelledby={`${id}-restore ${id}`}
            disabledFocusable={state.task !== null}
            onClick={() => {
              void runtime.restore(name);
            }}
          >
            {say.restore}
          </Button>
        </div>
      )}
    </li>
  );
}
