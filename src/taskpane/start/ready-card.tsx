import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { CheckmarkCircleFilled } from "@fluentui/react-icons/svg/checkmark-circle";
import type { Report } from "../../projection/report";
import { scenarioName } from "../../projection/report";
import { usePane } from "../pane-context";
import { useStyles } from "../styles";
import { CalculateButton } from "../calculate-button";
import { ResultsBadge } from "./results-badge";

const useReadyStyles = makeStyles({
  icon: { color: tokens.colorStatusSuccessForeground1, fontSize: "24px", flexShrink: 0 },
  head: { display: "flex", columnGap: tokens.spacingHorizontalS, alignItems: "center" },
  facts: {
    display: "grid",
    gridTemplateColumns: "minmax(88px, 2fr) minmax(0, 3fr)",
    columnGap: tokens.spacingHorizontalL,
    rowGap: tokens.spacingVerticalSNudge,
    margin: 0,
    maxWidth: "560px",
    "& dt": { color: tokens.colorNeutralForeground3 },
    "& dd": { margin: 0, overflowWrap: "anywhere" },
  },
});

/** The facts of a workbook that is in order, and the main thing to do with it. */
export function ReadyCard({ report }: { readonly report: Report }) {
  const { words, go } = usePane();
  const common = useStyles();
  const styles = useReadyStyles();
  return (
    <section className={common.card}>
      <div className={styles.head}>
        <CheckmarkCircleFilled className={styles.icon} aria-hidden />
        <h2 className={common.title}>{words.start.readyTitle}</h2>
      </div>
      <p className={common.text}>{words.start.readyText(report.runs.length)}</p>
      <div className={common.row}>
        <CalculateButton />
        <Button
          onClick={() => {
            go("results");
          }}
        >
          {words.start.toResults}
        </Button>
      </div>
      <Facts report={report} />
    </section>
  );
}

function Facts({ report }: { readonly report: Report }) {
  const { words } = usePane();
  const common = useStyles();
  const styles = useReadyStyles();
  const { inputs } = report.projection.model;
  const { facts } = words.start;
  const rows: readonly (readonly [string, React.ReactNode])[] = [
    [facts.active, scenarioName(report, report.active.code)],
    [facts.scenarios, words.whole(report.runs.length)],
    [facts.years, facts.yearsOf(inputs.t0, inputs.T)],
    [facts.reportYears, inputs.reportYears.map(words.year).join(", ")],
    [facts.goal, words.whole(inputs.populationGoal)],
    [facts.results, <ResultsBadge key="results" />],
    [
      facts.version,
      <code key="version" className={common.code}>
        {report.stamp.assumptions}
      </code>,
    ],
  ];
  return (
    <dl className={styles.facts}>
      {rows.map(([term, fact]) => (
        <div key={term} style={{ display: "contents" }}>
          <dt>{term}</dt>
          <dd>{fact}</dd>
        </div>
      ))}
    </dl>
  );
}
