import { Button, makeStyles, Switch, tokens } from "@fluentui/react-components";
import { ArrowSyncRegular } from "@fluentui/react-icons/svg/arrow-sync";
import { usePane } from "../pane-context";
import { useStyles } from "../styles";

const useSettingsStyles = makeStyles({
  setting: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalXS },
  // The switch has room around it of its own.
  pulled: { marginInlineStart: `calc(-1 * ${tokens.spacingHorizontalS})` },
});

/** How Woning lives with this workbook. */
export function SettingsCard() {
  const { runtime, state, words } = usePane();
  const common = useStyles();
  const styles = useSettingsStyles();
  const { start } = words;
  return (
    <section className={common.card}>
      <h2 className={common.title}>{start.workbook}</h2>
      <div className={styles.setting}>
        <Switch
          className={styles.pulled}
          checked={state.opensWithWorkbook}
          label={start.opens}
          aria-describedby="opens-text"
          onChange={(_, { checked }) => {
            void runtime.openWithWorkbook(checked);
          }}
        />
        <p id="opens-text" className={common.small}>
          {start.opensText}
        </p>
      </div>
      <div className={styles.setting}>
        <div>
          <Button
            icon={<ArrowSyncRegular />}
            aria-describedby="update-text"
            disabledFocusable={state.task !== null}
            onClick={() => {
              void runtime.updateFunctions();
            }}
          >
            {start.update}
          </Button>
        </div>
        <p id="update-text" className={common.small}>
          {start.updateText}
        </p>
      </div>
    </section>
  );
}
