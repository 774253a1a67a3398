import type { LocaleCode, ThemeName } from "../host";
import { element } from "./element";
import { icon } from "./icons";
import type { IconName } from "./icons";
import { openFile, saveFile } from "./local-file";
import { reasonOf } from "./words";
import type { Workbench } from "./workbench";

export interface FileBar {
  readonly root: HTMLElement;
  /** The workbook, or something in it, is otherwise. */
  readonly update: () => void;
}

export interface Preferences {
  readonly language: (locale: LocaleCode) => void;
  readonly theme: (theme: ThemeName) => void;
}

/** The bar on top: what is done with the workbook as a whole. */
export function fileBar(workbench: Workbench, preferences: Preferences): FileBar {
  const { words } = workbench;
  const { bar, file } = words;
  const name = element("span", { class: "file-name" });
  const undo = button("undo", bar.undo, () => dispatch("REQUEST_UNDO"), { hidden: true });
  const redo = button("redo", bar.redo, () => dispatch("REQUEST_REDO"), { hidden: true });
  const calculate = button("calculate", bar.calculate, () =>
    workbench.host.engine.calculation.all(false)
  );
  const mode = choice(bar.calculation, [
    ["Automatic", bar.automatic],
    ["Manual", bar.manual],
  ]);
  mode.select.addEventListener("change", () => {
    workbench.host.engine.calculation.mode =
      mode.select.value === "Manual" ? "Manual" : "Automatic";
    update();
  });
  const language = choice(bar.language, [
    ["nl-NL", "Nederlands"],
    ["en-US", "English"],
  ]);
  language.select.value = workbench.options.locale;
  language.select.addEventListener("change", () => {
    preferences.language(language.select.value === "en-US" ? "en-US" : "nl-NL");
  });
  const dark = workbench.options.theme === "dark";
  const theme = button("theme", bar.theme, () => preferences.theme(dark ? "light" : "dark"), {
    hidden: true,
  });
  theme.setAttribute("aria-pressed", String(dark));
  const pane = button("pane", words.pane.open, () => workbench.pane.show(!workbench.pane.visible));

  const root = element(
    "header",
    { class: "file-bar" },
    element("h1", {}, words.title),
    element(
      "div",
      { class: "tools", role: "toolbar", "aria-label": bar.label },
      button(
        "create",
        bar.create,
        replacing(() => workbench.newWorkbook()),
        { tip: bar.createTip }
      ),
      button(
        "example",
        bar.example,
        replacing(() => workbench.openExample()),
        { tip: bar.exampleTip }
      ),
      button("open", bar.open, () => void choose(), { tip: bar.openTip }),
      button("save", bar.save, save, { tip: bar.saveTip }),
      undo,
      redo
    ),
    name,
    element("div", { class: "tools end" }, mode.label, calculate, language.label, theme, pane)
  );
  return { root, update };

  function update(): void {
    const { engine } = workbench.host;
    const manual = engine.calculation.mode === "Manual";
    name.textContent = workbench.fileName;
    undo.disabled = !engine.model.getters.canUndo();
    redo.disabled = !engine.model.getters.canRedo();
    mode.select.value = manual ? "Manual" : "Automatic";
    calculate.hidden = !manual;
    pane.setAttribute("aria-pressed", String(workbench.pane.visible));
  }

  function dispatch(command: "REQUEST_UNDO" | "REQUEST_REDO"): void {
    workbench.host.engine.model.dispatch(command);
  }

  function replacing(open: () => void): () => void {
    return () => {
      if (workbench.unsaved && !window.confirm(file.replace)) return;
      attempt(open, file.notOpened(workbench.fileName));
    };
  }

  async function choose(): Promise<void> {
    const chosen = await openFile();
    if (chosen)
      replacing(() => {
        try {
          workbench.open(chosen.bytes, chosen.name);
        } catch (problem) {
          workbench.messages.say("error", file.notOpened(chosen.name), [
            reasonOf(problem, workbench.options.locale),
          ]);
        }
      })();
  }

  function save(): void {
    attempt(() => {
      saveFile(workbench.save(), workbench.fileName);
      workbench.saved();
    }, file.notSaved);
  }

  function attempt(step: () => void, failed: string): void {
    try {
      step();
    } catch (problem) {
      workbench.messages.say("error", failed, [reasonOf(problem, workbench.options.locale)]);
    }
  }
}

function button(
  name: IconName,
  label: string,
  press: () => void,
  { tip, hidden = false }: { tip?: string; hidden?: boolean } = {}
): HTMLButtonElement {
  const text = element("span", { class: hidden ? "hidden-text" : "text" }, label);
  const made = element(
    "button",
    { type: "button", class: `tool tool-${name}`, title: tip ?? label },
    icon(name),
    text
  );
  made.addEventListener("click", press);
  return made;
}

function choice(
  text: string,
  options: readonly (readonly [value: string, label: string])[]
): { readonly label: HTMLElement; readonly select: HTMLSelectElement } {
  const select = element(
    "select",
    {},
    ...options.map(([value, label]) => element("option", { value }, label))
  );
  return {
    label: element("label", { class: "choice" }, element("span", {}, text), select),
    select,
  };
}
