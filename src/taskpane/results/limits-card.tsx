import { makeStyles, tokens } from "@fluentui/react-components";
import { usePane } from "../pane-context";
import { useStyles, WIDE } from "../styles";

const useLimitStyles = makeStyles({
  limits: {
    display: "grid",
    gap: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalXXL}`,
    gridTemplateColumns: "minmax(0, 1fr)",
    margin: 0,
    [WIDE]: { gridTemplateColumns: "minmax(0, 1fr) minmax(0, 1fr)" },
    "& dd": { margin: 0, color: tokens.colorNeutralForeground2 },
    "& dt": { fontWeight: tokens.fontWeightSemibold },
  },
});

/** What the model does not know, where its results stand. */
export function LimitsCard() {
  const { words, resultWords } = usePane();
  const common = useStyles();
  const styles = useLimitStyles();
  return (
    <section className={common.card}>
      <div>
        <h2 className={common.title}>{resultWords.limits.title}</h2>
        <p className={common.text}>{words.results.limitsText}</p>
      </div>
      <dl className={styles.limits}>
        {resultWords.limits.rows.map(({ limit, meaning }) => (
          <div key={limit}>
            <dt>{limit}</dt>
            <dd>{meaning}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
