import { Button } from "@fluentui/react-components";
import { PlayFilled } from "@fluentui/react-icons/svg/play";
import { usePane } from "./pane-context";

/** Doorrekenen; keeps the keyboard while it runs. */
export function CalculateButton() {
  const { runtime, state, words } = usePane();
  return (
    <Button
      appearance="primary"
      icon={<PlayFilled />}
      disabledFocusable={state.task !== null}
      onClick={() => {
        void runtime.calculate();
      }}
    >
      {words.start.calculate}
    </Button>
  );
}
