import type { Language } from "../assumptions/wording";
import { started } from "../runtime/main";
import { mountPane } from "./mount";
import { WORDS } from "./pane-context";

/** The element of taskpane.html that holds the pane; made where the page has none. */
function paneElement(): HTMLElement {
  const found = document.getElementById("pane");
  if (found) return found;
  const made = document.createElement("div");
  made.id = "pane";
  document.body.append(made);
  return made;
}

/** Dutch where Office or, before it is there, the browser speaks Dutch; else English. */
function displayLanguage(): Language {
  const context =
    typeof Office === "undefined" ? undefined : (Office.context as Office.Context | undefined);
  const tag = context?.displayLanguage ?? navigator.language;
  return tag.toLowerCase().startsWith("nl") ? "nl" : "en";
}

function tell(element: HTMLElement, role: "status" | "alert", text: string): void {
  const line = document.createElement("p");
  line.setAttribute("role", role);
  line.style.cssText = "margin: 24px 16px; font: 14px 'Segoe UI', system-ui, sans-serif;";
  line.textContent = text;
  element.replaceChildren(line);
}

const element = paneElement();
tell(element, "status", WORDS[displayLanguage()].waiting);
started.then(
  (runtime) => {
    element.replaceChildren();
    mountPane(element, runtime, displayLanguage());
  },
  () => {
    tell(element, "alert", WORDS[displayLanguage()].failedToStart);
  }
);
