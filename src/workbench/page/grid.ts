import { Spreadsheet } from "@odoo/o-spreadsheet";
import type { Model } from "@odoo/o-spreadsheet";
import { App } from "@odoo/owl";
import type { ThemeName } from "../host";

export interface GridTalk {
  readonly notify: (text: string) => void;
  readonly ask: (question: string) => boolean;
}

let templates: Promise<string> | undefined;

/** Draws the sheets of a workbook, its formula bar and its tabs; returns what takes them away. */
export async function drawGrid(
  place: HTMLElement,
  model: Model,
  theme: ThemeName,
  { notify, ask }: GridTalk
): Promise<() => void> {
  templates ??= fetch("/grid/o-spreadsheet.xml").then((response) => response.text());
  const app = new App(Spreadsheet, {
    // Phones get the same spreadsheet: another one would have no formula bar.
    env: { isSmall: false } as never,
    props: {
      model,
      colorScheme: theme,
      notifyUser: ({ text }: { text: string }) => notify(text),
      raiseError: (text: string, done?: () => void) => {
        notify(text);
        done?.();
      },
      askConfirmation: (text: string, confirm: () => void, cancel?: () => void) => {
        if (ask(text)) confirm();
        else cancel?.();
      },
    },
    templates: await templates,
  });
  await app.mount(place);
  return () => app.destroy();
}
