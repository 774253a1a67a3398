import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import packageJson from "../../../package.json";
import { usePane } from "../pane-context";
import { useStyles } from "../styles";
import { FunctionList } from "./function-list";

const useHelpStyles = makeStyles({
  steps: {
    margin: 0,
    paddingInlineStart: tokens.spacingHorizontalXL,
    "& li": { paddingBlock: tokens.spacingVerticalXXS },
  },
});

/** A short manual. */
export function HelpView() {
  const { state, words } = usePane();
  const common = useStyles();
  const styles = useHelpStyles();
  const { help } = words;
  return (
    <>
      <section className={common.card}>
        <h2 className={common.title}>{help.howTitle}</h2>
        <ol className={mergeClasses(common.text, styles.steps)}>
          {help.how.map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ol>
      </section>
      <FunctionList />
      <section className={common.card}>
        <h2 className={common.title}>{help.sharingTitle}</h2>
        <p className={common.text}>{help.sharing}</p>
        <h2 className={common.title}>{help.privacyTitle}</h2>
        <p className={common.text}>{help.privacy}</p>
        <h2 className={common.title}>{help.versionTitle}</h2>
        <p className={common.text}>
          {help.version(packageJson.version)}
          {state.reading.kind === "ready" &&
            `, ${help.versionOf(state.reading.report.stamp.assumptions)}`}
        </p>
      </section>
    </>
  );
}
