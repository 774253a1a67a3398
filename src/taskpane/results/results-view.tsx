import { Button } from "@fluentui/react-components";
import { CalculateButton } from "../calculate-button";
import { Note } from "../note";
import { usePane } from "../pane-context";
import { useStyles } from "../styles";
import { ActiveCard } from "./active-card";
import { GoalCard } from "./goal-card";
import { LimitsCard } from "./limits-card";
import { NeedCard } from "./need-card";
import { SheetsCard } from "./sheets-card";
import { SizeCard } from "./size-card";

/** The results at a glance, with what they do not say. */
export function ResultsView() {
  const { state } = usePane();
  if (state.reading.kind !== "ready") return <Nothing />;
  const { report } = state.reading;
  return (
    <>
      <Sheets />
      <ActiveCard report={report} />
      <GoalCard report={report} />
      <NeedCard report={report} />
      <SizeCard report={report} />
      <LimitsCard />
      <SheetsCard report={report} />
    </>
  );
}

/** The sheets may belong to other assumptions than the numbers here. */
function Sheets() {
  const { state, words } = usePane();
  if (state.results !== "outdated") return null;
  return (
    <Note
      severity="info"
      title={words.notes.outdatedTitle}
      text={words.notes.outdated}
      actions={<CalculateButton />}
    />
  );
}

function Nothing() {
  const { state, words, go } = usePane();
  const common = useStyles();
  const problems = state.reading.kind === "problems";
  return (
    <section className={common.card}>
      <p className={common.text}>{words.results.none}</p>
      <div>
        <Button
          onClick={() => {
            go(problems ? "assumptions" : "start");
          }}
        >
          {problems ? words.results.toAssumptions : words.assumptions.toStart}
        </Button>
      </div>
    </section>
  );
}
