import { makeStyles, Tab, TabList, tokens } from "@fluentui/react-components";
import { useMemo, useRef } from "react";
import { flushSync } from "react-dom";
import type { Language } from "../assumptions/wording";
import { MOST_LINES } from "../projection/tables/palette";
import type { Runtime } from "../runtime/runtime";
import type { View } from "../runtime/state";
import { AssumptionsView } from "./assumptions/assumptions-view";
import { HelpView } from "./help/help-view";
import { LiveRegion } from "./live-region";
import { OutcomeBar } from "./outcome-bar";
import type { PaneTools } from "./pane-context";
import { PaneContext, usePane, wordsOf } from "./pane-context";
import { ProblemCount } from "./problem-count";
import { ResultsView } from "./results/results-view";
import { StartView } from "./start/start-view";
import { FORCED, useStyles } from "./styles";
import { TaskBar } from "./task-bar";

const VIEWS: readonly (readonly [View, () => React.JSX.Element])[] = [
  ["start", StartView],
  ["assumptions", AssumptionsView],
  ["results", ResultsView],
  ["help", HelpView],
];

const usePaneStyles = makeStyles({
  pane: {
    minHeight: "100vh",
    display: "flex",
    flexDirection: "column",
    backgroundColor: tokens.colorNeutralBackground2,
    color: tokens.colorNeutralForeground1,
    // Drawings keep their own colours there, so what they draw with gives way.
    [FORCED]: {
      ...Object.fromEntries(
        Array.from({ length: MOST_LINES }, (_, n) => [`--woningSeries${n}`, "CanvasText"])
      ),
      "--woningShortage": "CanvasText",
      "--woningSurplus": "CanvasText",
    },
  },
  head: {
    position: "sticky",
    top: 0,
    zIndex: 2,
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    paddingInline: tokens.spacingHorizontalS,
  },
  tabs: { flexWrap: "wrap", maxWidth: "1040px", marginInline: "auto" },
  body: {
    flexGrow: 1,
    width: "100%",
    maxWidth: "1040px",
    boxSizing: "border-box",
    marginInline: "auto",
    padding: tokens.spacingHorizontalM,
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalM,
  },
  panel: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalM,
    minWidth: 0,
    borderRadius: tokens.borderRadiusXLarge,
    ":focus": { outlineStyle: "none" },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "2px" },
  },
});

/** The whole pane: tabs, what was just done, the view, and work that is going on. */
export function Pane({
  runtime,
  language,
}: {
  readonly runtime: Runtime;
  readonly language: Language;
}) {
  const panel = useRef<HTMLDivElement>(null);
  const tools = useMemo((): PaneTools => {
    const toPanel = (): void => {
      panel.current?.focus({ preventScroll: true });
    };
    const go = (view: View): void => {
      flushSync(() => {
        runtime.show(view);
      });
      window.scrollTo(0, 0);
      toPanel();
    };
    return { runtime, ...wordsOf(language), go, toPanel };
  }, [runtime, language]);
  return (
    <PaneContext.Provider value={tools}>
      <Views panel={panel} />
    </PaneContext.Provider>
  );
}

function Views({ panel }: { readonly panel: React.RefObject<HTMLDivElement | null> }) {
  const { runtime, state, words } = usePane();
  const common = useStyles();
  const styles = usePaneStyles();
  const Shown = VIEWS.find(([view]) => view === state.view)?.[1] ?? StartView;
  return (
    <main className={styles.pane}>
      <h1 className={common.hidden}>{words.title}</h1>
      <header className={styles.head}>
        <TabList
          className={styles.tabs}
          size="small"
          selectedValue={state.view}
          onTabSelect={(_, { value }) => {
            runtime.show(value as View);
          }}
        >
          {VIEWS.map(([view]) => (
            <Tab key={view} id={`tab-${view}`} value={view} aria-controls="panel">
              {words.views[view]}
              {view === "assumptions" && <ProblemCount />}
            </Tab>
          ))}
        </TabList>
      </header>
      <div className={styles.body}>
        <OutcomeBar />
        <div
          ref={panel}
          id="panel"
          role="tabpanel"
          tabIndex={-1}
          aria-labelledby={`tab-${state.view}`}
          className={styles.panel}
        >
          <Shown />
        </div>
      </div>
      <TaskBar />
      <LiveRegion />
    </main>
  );
}
