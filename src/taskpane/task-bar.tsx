import { Button, makeStyles, mergeClasses, ProgressBar, tokens } from "@fluentui/react-components";
import { WarningFilled } from "@fluentui/react-icons/svg/warning";
import { useLayoutEffect, useRef } from "react";
import type { Task } from "../runtime/state";
import { usePane } from "./pane-context";
import { CALM, useStyles } from "./styles";

const useTaskStyles = makeStyles({
  bar: {
    position: "sticky",
    bottom: 0,
    zIndex: 2,
    backgroundColor: tokens.colorNeutralBackground1,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    boxShadow: tokens.shadow8,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalS,
    // Work that is over at once does not flash by.
    animationName: { from: { opacity: 0 }, to: { opacity: 1 } },
    animationDuration: tokens.durationNormal,
    animationDelay: "150ms",
    animationFillMode: "both",
    [CALM]: { animationDuration: "0.01ms" },
  },
  task: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalXS },
  grow: { flexGrow: 1 },
  count: { fontVariantNumeric: "tabular-nums" },
  behind: { display: "flex", columnGap: tokens.spacingHorizontalS, margin: 0 },
  icon: { color: tokens.colorStatusWarningForeground3, fontSize: "20px", flexShrink: 0 },
});

/** At the foot of every view, so that nothing moves: numbers that lag behind, and work that is going on. */
export function TaskBar() {
  const { state } = usePane();
  const styles = useTaskStyles();
  const { task, behind } = state;
  if (task === null && !behind) return null;
  return (
    <footer className={styles.bar}>
      {behind && <Behind />}
      {task !== null && <Running task={task} />}
    </footer>
  );
}

/** Never a number of earlier assumptions without saying so. */
function Behind() {
  const { state, words } = usePane();
  const common = useStyles();
  const styles = useTaskStyles();
  const { notes } = words;
  return (
    <p className={mergeClasses(common.small, styles.behind)}>
      <WarningFilled className={styles.icon} aria-hidden />
      <span>
        <strong className={common.strong}>{notes.behindTitle}</strong>{" "}
        {state.reading.kind === "ready" && notes.behind(state.reading.report.stamp.assumptions)}
      </span>
    </p>
  );
}

function Running({ task: { kind, done, total, cancellable } }: { readonly task: Task }) {
  const { runtime, words, toPanel } = usePane();
  const common = useStyles();
  const styles = useTaskStyles();
  const bar = useRef<HTMLDivElement>(null);
  // Who pressed Stop would otherwise lose the keyboard together with the button.
  useLayoutEffect(() => {
    const shown = bar.current;
    return () => {
      if (shown?.contains(document.activeElement)) toPanel();
    };
  }, [toPanel]);
  const label = words.task[kind];
  return (
    <div className={styles.task} ref={bar}>
      <div className={common.row}>
        <span className={mergeClasses(common.strong, styles.grow)}>{label}</span>
        {total !== null && (
          <span className={mergeClasses(common.small, styles.count)}>
            {words.task.progress(done, total)}
          </span>
        )}
        <Button
          size="small"
          disabledFocusable={!cancellable}
          onClick={() => {
            runtime.cancel();
          }}
        >
          {words.task.cancel}
        </Button>
      </div>
      <ProgressBar
        aria-label={label}
        thickness="large"
        {...(total === null
          ? {}
          : {
              value: total === 0 ? 0 : done / total,
              "aria-valuetext": words.task.progress(done, total),
            })}
      />
    </div>
  );
}
