import { Spreadsheet, setTranslationMethod } from "@odoo/o-spreadsheet";
import type { Model } from "@odoo/o-spreadsheet";
import { App } from "@odoo/owl";
import type { ThemeName } from "../host";

export interface GridTalk {
  /** The library's own texts in the language of the page, by its English ones. */
  readonly words: Readonly<Record<string, string>>;
  readonly notify: (kind: "information" | "error", text: string) => void;
  readonly ask: (question: string) => boolean;
}

let templates: Promise<string> | undefined;

/** Draws the sheets of a workbook, its formula bar and its tabs; returns what takes them away. */
export async function drawGrid(
  place: HTMLElement,
  model: Model,
  theme: ThemeName,
  { words, notify, ask }: GridTalk
): Promise<() => void> {
  templates ??= fetch("/grid/o-spreadsheet.xml").then((response) => response.text());
  const app = new App(Spreadsheet, {
    // Phones get the same spreadsheet: another one would have no formula bar.
    env: { isSmall: false } as never,
    props: {
      model,
      colorScheme: theme,
      notifyUser: ({ text }: { text: string }) => notify("information", text),
      raiseError: (text: string, done?: () => void) => {
        notify("error", text);
        done?.();
      },
      askConfirmation: (text: string, confirm: () => void, cancel?: () => void) => {
        if (ask(text)) confirm();
        else cancel?.();
      },
    },
    templates: await templates,
    translateFn: translator(words),
  });
  await app.mount(place);
  return () => app.destroy();
}

/** Has the library's texts, those of formulas too, translated from now on: there is one language at a time. */
export function translateGrid(words: GridTalk["words"]): void {
  setTranslationMethod(translator(words), () => true);
}

function translator(
  words: GridTalk["words"]
): (text: string, ...values: readonly unknown[]) => string {
  return (text) => (Object.hasOwn(words, text) ? words[text]! : text);
}
