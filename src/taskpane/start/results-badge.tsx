import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { CheckmarkCircleRegular } from "@fluentui/react-icons/svg/checkmark-circle";
import { ClockRegular } from "@fluentui/react-icons/svg/clock";
import { SubtractCircleRegular } from "@fluentui/react-icons/svg/subtract-circle";
import { usePane } from "../pane-context";

const useBadgeStyles = makeStyles({
  badge: { display: "inline-flex", alignItems: "center", columnGap: tokens.spacingHorizontalXS },
  icon: { fontSize: "16px", flexShrink: 0 },
  current: { color: tokens.colorStatusSuccessForeground1 },
  outdated: { color: tokens.colorStatusWarningForeground3 },
  none: { color: tokens.colorNeutralForeground3 },
});
const ICONS = {
  current: CheckmarkCircleRegular,
  outdated: ClockRegular,
  none: SubtractCircleRegular,
} as const;

/** Whether the result sheets belong to these assumptions. */
export function ResultsBadge() {
  const { state, words } = usePane();
  const styles = useBadgeStyles();
  const Icon = ICONS[state.results];
  return (
    <span className={mergeClasses(styles.badge, styles[state.results])}>
      <Icon className={styles.icon} aria-hidden />
      {words.start.results[state.results]}
    </span>
  );
}
