import type { Page } from "playwright-core";
import type { RuntimeState } from "../../src/runtime/state";
import type { PanePage } from "./pane-page";

/** A state as the page makes it: reports and readings do not cross from here to there. */
export interface State extends Partial<Omit<RuntimeState, "reading">> {
  readonly has?: "none" | "bare" | "ready" | "problems" | "many" | "unreadable";
}
/** The name that is lost where there are problems. */
export const LOST = "Woning_Inwonersdoel";

export const TASK = { kind: "running", done: 3, total: 8, cancellable: true } as const;

/** Shows the pane anew, on a runtime in that state. */
export async function openPane(
  page: Page,
  state: State,
  language = "nl",
  look = "light"
): Promise<void> {
  await page.evaluate(
    ([given, lost, tongue, theme]) => {
      const { pane } = window as unknown as { pane: PanePage };
      const { has = "ready", ...rest } = given;
      const readings = {
        none: () => ({ kind: "none" }) as const,
        bare: () => ({ kind: "bare" }) as const,
        ready: () => pane.ready(),
        problems: () => pane.problems([lost]),
        many: () => pane.manyProblems(5000),
        unreadable: () => ({
          kind: "unreadable" as const,
          fault: { code: "editing", data: {} } as never,
        }),
      };
      pane.open({ ...rest, reading: readings[has]() }, tongue as "nl", theme as "light");
    },
    [state, LOST, language, look] as const
  );
  await page.waitForSelector('[role="tabpanel"]');
}
