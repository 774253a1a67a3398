import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { ErrorCircleFilled } from "@fluentui/react-icons/svg/error-circle";
import type { RuntimeState } from "../../runtime/state";
import { wordFault } from "../../runtime/wording";
import { usePane } from "../pane-context";
import { useStyles } from "../styles";

const useStoppedStyles = makeStyles({
  icon: { color: tokens.colorStatusDangerForeground1, fontSize: "24px", flexShrink: 0 },
  head: { display: "flex", columnGap: tokens.spacingHorizontalS, alignItems: "center" },
});

interface Props {
  readonly title: string;
  readonly text: string;
  readonly action: React.JSX.Element;
}

function StoppedCard({ title, text, action }: Props) {
  const common = useStyles();
  const styles = useStoppedStyles();
  return (
    <section className={common.card}>
      <div className={styles.head}>
        <ErrorCircleFilled className={styles.icon} aria-hidden />
        <h2 className={common.title}>{title}</h2>
      </div>
      <p className={common.text}>{text}</p>
      <div>{action}</div>
    </section>
  );
}

/** Nothing is computed from guesses: the way to what has to be mended. */
export function ProblemsCard({ count }: { readonly count: number }) {
  const { words, go } = usePane();
  return (
    <StoppedCard
      title={words.start.problemsTitle(count)}
      text={words.start.problemsText}
      action={
        <Button
          appearance="primary"
          onClick={() => {
            go("assumptions");
          }}
        >
          {words.start.toProblems}
        </Button>
      }
    />
  );
}

type Fault = Extract<RuntimeState["reading"], { kind: "unreadable" }>["fault"];

/** Excel would not let the workbook be read: why, and again. */
export function UnreadableCard({ fault }: { readonly fault: Fault }) {
  const { runtime, state, words, language } = usePane();
  return (
    <StoppedCard
      title={words.start.unreadableTitle}
      text={wordFault(fault, language)}
      action={
        <Button
          appearance="primary"
          disabledFocusable={state.task !== null}
          onClick={() => {
            void runtime.updateFunctions();
          }}
        >
          {words.start.again}
        </Button>
      }
    />
  );
}
