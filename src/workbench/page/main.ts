import type { LocaleCode, ThemeName } from "../host";
import { loadAddIn } from "./addin";
import { showBarNames } from "./chart-labels";
import { element } from "./element";
import { translateGrid } from "./grid";
import { showWorkbench } from "./show";
import { preferred, prefer } from "./preferences";
import { emptyContent, exampleContent } from "./content";
import type { Content } from "./content";
import { Workbench } from "./workbench";
import type { WorkbenchOptions } from "./workbench";
import { reasonOf, wordsOf } from "./words";
import type { WorkbenchWords } from "./words";

// The engine reports every evaluation there.
Object.assign(console, { debug: () => undefined });
showBarNames();

/** Draws everything, in a language and a look; with the workbook that is open already, where there is one. */
async function start(locale: LocaleCode, theme: ThemeName, before?: Workbench): Promise<void> {
  const words = wordsOf(locale);
  document.documentElement.lang = locale.slice(0, 2);
  document.documentElement.dataset["theme"] = theme;
  // Of the spreadsheet's own style sheets.
  document.documentElement.dataset["bsTheme"] = theme;
  document.title = words.title;
  const addIn = await loadAddIn(locale);
  const place = element("div", { class: "pane-page" });
  const options: WorkbenchOptions = {
    addIn,
    locale,
    theme,
    words,
    place,
    paneOpen: before?.pane.visible ?? window.innerWidth >= 900,
  };
  translateGrid(words.grid);
  const content = before?.content() ?? firstContent(words, locale);
  before?.close();
  const workbench = new Workbench(options, content);
  Object.assign(window, { workbench });
  await showWorkbench(workbench, place, {
    language: (wanted) => restart(wanted, theme, workbench),
    theme: (wanted) => restart(locale, wanted, workbench),
  });
  // For whoever waits for it.
  document.body.dataset["ready"] = "";
}

/** The example, or an empty workbook where the address says so: `?werkmap=leeg`. */
function firstContent(words: WorkbenchWords, locale: LocaleCode): Content {
  const asked = new URLSearchParams(location.search).get("werkmap");
  return asked === "leeg" ? emptyContent(words) : exampleContent(words, locale);
}

function restart(locale: LocaleCode, theme: ThemeName, before: Workbench): void {
  prefer({ locale, theme });
  start(locale, theme, before).catch(broken);
}

function broken(problem: unknown): void {
  const { locale } = preferred();
  const why = reasonOf(problem, locale);
  const { broken: text } = wordsOf(locale);
  document.body.replaceChildren(
    element(
      "div",
      { class: "broken", role: "alert" },
      element("h1", {}, text),
      element("p", {}, why)
    )
  );
  throw problem;
}

const { locale, theme } = preferred();
start(locale, theme).catch(broken);
