import { Button } from "@fluentui/react-components";
import { usePane } from "../pane-context";
import { useStyles } from "../styles";
import { NoticeList } from "./notice-list";
import { ProblemList } from "./problem-list";
import { ProvenanceList } from "./provenance-list";

/** What is wrong with the assumptions, what was noticed, and where they come from. */
export function AssumptionsView() {
  const { state } = usePane();
  const { reading, notices } = state;
  return (
    <>
      {reading.kind === "problems" && <ProblemList problems={reading.problems} />}
      {notices.length > 0 && <NoticeList notices={notices} />}
      {reading.kind === "ready" && <ProvenanceList rows={reading.assumptions.provenance} />}
      {reading.kind !== "ready" && reading.kind !== "problems" && (
        <Nothing unreadable={reading.kind === "unreadable"} />
      )}
    </>
  );
}

function Nothing({ unreadable }: { readonly unreadable: boolean }) {
  const { words, go } = usePane();
  const common = useStyles();
  return (
    <section className={common.card}>
      <p className={common.text}>
        {unreadable ? words.assumptions.unreadable : words.assumptions.none}
      </p>
      <div>
        <Button
          onClick={() => {
            go("start");
          }}
        >
          {words.assumptions.toStart}
        </Button>
      </div>
    </section>
  );
}
