import { Button } from "@fluentui/react-components";
import { DismissRegular } from "@fluentui/react-icons/svg/dismiss";
import { Note } from "./note";
import { outcomeText } from "./outcome-text";
import { usePane } from "./pane-context";

/** How the last action went, until it is closed or something else is asked. */
export function OutcomeBar() {
  const { runtime, state, words, language, toPanel } = usePane();
  if (state.outcome === null) return null;
  const { severity, text } = outcomeText(state.outcome, state.reading, words, language);
  const close = (
    <Button
      appearance="transparent"
      size="small"
      icon={<DismissRegular />}
      aria-label={words.outcome.dismiss}
      onClick={() => {
        toPanel();
        runtime.dismiss();
      }}
    />
  );
  return <Note severity={severity} text={text} close={close} />;
}
