import { Button } from "@fluentui/react-components";
import { STATE_NAME } from "../../assumptions/schema";
import { Note } from "../note";
import { usePane } from "../pane-context";

/** What keeps the workbook from following its assumptions, and what to do about it. */
export function Advice() {
  const { runtime, state, words } = usePane();
  const { reading, manual, stand, task } = state;
  if (reading.kind !== "problems" && reading.kind !== "ready") return null;
  const { notes } = words;
  return (
    <>
      {manual && <Note severity="warning" title={notes.manualTitle} text={notes.manual} />}
      {stand === "missing" && (
        <Note
          severity="warning"
          title={notes.missingTitle(STATE_NAME)}
          text={notes.missing}
          actions={
            <Button
              disabledFocusable={task !== null}
              onClick={() => {
                void runtime.restore(STATE_NAME);
              }}
            >
              {notes.restore}
            </Button>
          }
        />
      )}
      {/* In manual mode it is silent for that reason alone. */}
      {stand === "silent" && !manual && reading.kind === "ready" && (
        <Note severity="info" title={notes.silentTitle(STATE_NAME)} text={notes.silent} />
      )}
    </>
  );
}
