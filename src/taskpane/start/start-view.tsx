import { Spinner } from "@fluentui/react-components";
import type { Reading } from "../../runtime/state";
import { usePane } from "../pane-context";
import { useStyles } from "../styles";
import { Advice } from "./advice";
import { ReadyCard } from "./ready-card";
import { SettingsCard } from "./settings-card";
import { SetUpCard } from "./set-up-card";
import { ProblemsCard, UnreadableCard } from "./stopped-cards";

/** What this workbook has, and what can be done with it now. */
export function StartView() {
  const { state } = usePane();
  const { reading } = state;
  return (
    <>
      <Advice />
      <Workbook reading={reading} />
      {(reading.kind === "problems" || reading.kind === "ready") && <SettingsCard />}
    </>
  );
}

function Workbook({ reading }: { readonly reading: Reading }) {
  const { words } = usePane();
  const common = useStyles();
  switch (reading.kind) {
    case "none":
      return (
        <section className={common.card}>
          <Spinner size="small" labelPosition="after" label={words.start.reading} />
        </section>
      );
    case "bare":
      return <SetUpCard />;
    case "unreadable":
      return <UnreadableCard fault={reading.fault} />;
    case "problems":
      return <ProblemsCard count={reading.problems.length} />;
    case "ready":
      return <ReadyCard report={reading.report} />;
  }
}
