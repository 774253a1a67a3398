import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { usePane } from "../pane-context";
import { useStyles } from "../styles";

const useSetUpStyles = makeStyles({
  choices: {
    display: "grid",
    gap: tokens.spacingHorizontalM,
    gridTemplateColumns: "repeat(auto-fit, minmax(220px, 1fr))",
  },
  choice: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusLarge,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  grow: { flexGrow: 1 },
});

/** Two ways to begin in a workbook that was never set up. */
export function SetUpCard() {
  const { words } = usePane();
  const common = useStyles();
  const styles = useSetUpStyles();
  const { start } = words;
  return (
    <section className={common.card}>
      <h2 className={common.title}>{start.bareTitle}</h2>
      <p className={common.text}>{start.bareText}</p>
      <div className={styles.choices}>
        <Choice dataset="heerlen" title={start.example} text={start.exampleText} primary />
        <Choice dataset="empty" title={start.empty} text={start.emptyText} />
      </div>
    </section>
  );
}

interface ChoiceProps {
  readonly dataset: "heerlen" | "empty";
  readonly title: string;
  readonly text: string;
  readonly primary?: boolean;
}

function Choice({ dataset, title, text, primary = false }: ChoiceProps) {
  const { runtime, state, words } = usePane();
  const common = useStyles();
  const styles = useSetUpStyles();
  const id = `set-up-${dataset}`;
  return (
    <div className={styles.choice}>
      <h3 id={id} className={common.subtitle}>
        {title}
      </h3>
      <p className={mergeClasses(common.text, styles.grow)}>{text}</p>
      <div>
        <Button
          id={`${id}-button`}
          appearance={primary ? "primary" : "secondary"}
          aria-labelledby={`${id}-button ${id}`}
          disabledFocusable={state.task !== null}
          onClick={() => {
            void runtime.setUp(dataset);
          }}
        >
          {words.start.setUp}
        </Button>
      </div>
    </div>
  );
}
