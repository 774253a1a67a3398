import { FluentProvider } from "@fluentui/react-components";
import { useSyncExternalStore } from "react";
import { createRoot } from "react-dom/client";
import type { Language } from "../assumptions/wording";
import type { Runtime } from "../runtime/runtime";
import type { LookSource } from "./look-source";
import { officeLook } from "./look-source";
import { Pane } from "./pane";
import { themeOf } from "./theme";

/**
 * Shows the pane in an element.
 * @returns what takes it away again
 */
export function mountPane(
  element: HTMLElement,
  runtime: Runtime,
  language: Language,
  theme: LookSource = officeLook()
): () => void {
  document.documentElement.lang = language;
  // What gets the keyboard does not scroll under the tabs.
  document.documentElement.style.scrollPadding = "48px 0 72px";
  document.body.style.margin = "0";
  const root = createRoot(element);
  root.render(<Themed runtime={runtime} language={language} theme={theme} />);
  return () => {
    root.unmount();
  };
}

interface Props {
  readonly runtime: Runtime;
  readonly language: Language;
  readonly theme: LookSource;
}

function Themed({ runtime, language, theme }: Props) {
  const look = useSyncExternalStore(theme.subscribe, theme.look);
  return (
    <FluentProvider theme={themeOf(look)} style={{ background: "none" }}>
      <Pane runtime={runtime} language={language} />
    </FluentProvider>
  );
}
