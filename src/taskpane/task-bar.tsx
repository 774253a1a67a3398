import { Button, makeStyles, mergeClasses, ProgressBar, tokens } from "@fluentui/react-components";
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
    rowGap: tokens.spacingVerticalXS,
    // Work that is over at once does not flash by.
    animationName: { from: { opacity: 0 }, to: { opacity: 1 } },
    animationDuration: tokens.durationNormal,
    animationDelay: "200ms",
    animationFillMode: "both",
    [CALM]: { animationDuration: "0.01ms" },
  },
  grow: { flexGrow: 1 },
  count: { fontVariantNumeric: "tabular-nums" },
});

/** Work that is going on, at the foot of every view, with the way to stop it. */
export function TaskBar() {
  const { state } = usePane();
  return state.task === null ? null : <Running task={state.task} />;
}

function Running({ task: { kind, done, total, cancellable } }: { readonly task: Task }) {
  const { runtime, words, toPanel } = usePane();
  const common = useStyles();
  const styles = useTaskStyles();
  const bar = useRef<HTMLElement>(null);
  // Who pressed Stop would otherwise lose the keyboard together with the button.
  useLayoutEffect(
    () => () => {
      if (bar.current?.contains(document.activeElement)) toPanel();
    },
    [toPanel]
  );
  const label = words.task[kind];
  return (
    <footer className={styles.bar} ref={bar}>
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
    </footer>
  );
}
