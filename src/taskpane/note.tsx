import {
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
} from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { Severity } from "./outcome-text";
import { usePane } from "./pane-context";
import { useStyles } from "./styles";

interface Props {
  readonly severity: Severity;
  readonly title?: string;
  readonly text: string;
  /** Buttons below the text. */
  readonly actions?: ReactNode;
  /** A button beside it, to close it. */
  readonly close?: React.JSX.Element;
}

const useNoteStyles = makeStyles({ title: { display: "block" } });

/** A message that stays: its severity is an icon, and a word for those who cannot see it. */
export function Note({ severity, title, text, actions, close }: Props) {
  const { words } = usePane();
  const common = useStyles();
  const styles = useNoteStyles();
  return (
    <MessageBar intent={severity} layout="multiline">
      <MessageBarBody>
        <span className={common.hidden}>{words.severity[severity]}: </span>
        {title !== undefined && <MessageBarTitle className={styles.title}>{title}</MessageBarTitle>}
        {text}
      </MessageBarBody>
      {(actions !== undefined || close !== undefined) && (
        <MessageBarActions {...(close === undefined ? {} : { containerAction: close })}>
          {actions}
        </MessageBarActions>
      )}
    </MessageBar>
  );
}
