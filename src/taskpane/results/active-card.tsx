import { makeStyles, mergeClasses, tokens, typographyStyles } from "@fluentui/react-components";
import type { Report } from "../../projection/report";
import { scenarioName } from "../../projection/report";
import { usePane } from "../pane-context";
import { useStyles, WIDE } from "../styles";
import { isNone, needPicture } from "./need-rows";

const useActiveStyles = makeStyles({
  figures: {
    display: "flex",
    flexWrap: "wrap",
    columnGap: tokens.spacingHorizontalXXL,
    rowGap: tokens.spacingVerticalM,
    margin: 0,
    padding: 0,
    listStyleType: "none",
  },
  figure: {
    display: "flex",
    flexDirection: "column",
    flex: "1 1 100px",
    [WIDE]: { flex: "0 0 auto" },
  },
  first: { flexBasis: "100%", [WIDE]: { flexBasis: "auto", marginInlineEnd: "auto" } },
  number: { ...typographyStyles.title3, fontVariantNumeric: "tabular-nums" },
  large: { ...typographyStyles.title1, fontVariantNumeric: "tabular-nums" },
});

/** The active scenario in three numbers. */
export function ActiveCard({ report }: { readonly report: Report }) {
  const { state, words } = usePane();
  const common = useStyles();
  const styles = useActiveStyles();
  const { active, projection, stamp } = report;
  const { t0, T, populationGoal } = projection.model.inputs;
  const say = words.results;
  const persons = active.persons.at(-1)!;
  const need = needPicture(report, active, T);
  return (
    <section className={common.card}>
      <div>
        <p className={common.small}>{say.activeTitle}</p>
        <h2 className={common.title}>{scenarioName(report, active.code)}</h2>
      </div>
      <ul className={styles.figures}>
        <li className={mergeClasses(styles.figure, styles.first)}>
          <span>
            <span className={styles.large}>{words.whole(persons)}</span> {say.persons(T)}
          </span>
          <span className={common.text}>{goalText(persons - populationGoal)}</span>
        </li>
        <li className={styles.figure}>
          <span className={styles.number}>
            {words.change(active.totals.at(-1)! - active.totals[0]!)}
          </span>
          <span className={common.small}>{say.households(t0)}</span>
        </li>
        <li className={styles.figure}>
          <span className={styles.number}>{words.change(need.total.value)}</span>
          <span className={common.small}>{say.need(need.year)}</span>
        </li>
      </ul>
      <p className={common.small}>
        {state.behind ? say.oldVersion(stamp.assumptions) : say.version(stamp.assumptions)}
      </p>
    </section>
  );

  function goalText(difference: number): string {
    const goal = words.whole(populationGoal);
    if (isNone(difference)) return say.atGoal(goal);
    const amount = words.whole(Math.abs(difference));
    return difference > 0 ? say.aboveGoal(amount, goal) : say.belowGoal(amount, goal);
  }
}
