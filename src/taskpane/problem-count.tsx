import { makeStyles, tokens } from "@fluentui/react-components";
import { usePane } from "./pane-context";
import { useStyles } from "./styles";

/** More would not fit in a tab, and says no more. */
const MOST_IN_TAB = 99;

const useCountStyles = makeStyles({
  count: {
    marginInlineStart: tokens.spacingHorizontalXS,
    paddingInline: tokens.spacingHorizontalXS,
    borderRadius: tokens.borderRadiusCircular,
    border: `1px solid ${tokens.colorTransparentStroke}`,
    backgroundColor: tokens.colorStatusDangerBackground3,
    color: tokens.colorNeutralForegroundOnBrand,
    fontSize: tokens.fontSizeBase100,
    lineHeight: tokens.lineHeightBase100,
  },
});

/** How many problems there are, in the tab that lists them. */
export function ProblemCount() {
  const { state, words } = usePane();
  const styles = useCountStyles();
  const common = useStyles();
  if (state.reading.kind !== "problems") return null;
  const count = state.reading.problems.length;
  return (
    <>
      <span className={styles.count} aria-hidden>
        {count > MOST_IN_TAB ? `${MOST_IN_TAB}+` : count}
      </span>
      <span className={common.hidden}>, {words.problemsInTab(count)}</span>
    </>
  );
}
