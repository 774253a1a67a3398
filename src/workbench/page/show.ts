import { element } from "./element";
import { fileBar } from "./file-bar";
import type { Preferences } from "./file-bar";
import { drawGrid } from "./grid";
import { messageBar } from "./message-bar";
import { paneView } from "./pane-view";
import { followF6 } from "./regions";
import { ribbonView } from "./ribbon-view";
import { statusLine } from "./status-line";
import { refusedTyping, typeThrough } from "./composer";
import type { Workbench } from "./workbench";

/** Puts the workbench on the page, in place of what is there; done when the sheet is drawn. */
export async function showWorkbench(
  workbench: Workbench,
  place: HTMLElement,
  preferences: Preferences
): Promise<void> {
  const { words, options } = workbench;
  const bar = fileBar(workbench, preferences);
  const ribbon = ribbonView(workbench);
  const pane = paneView(workbench, place);
  const status = statusLine(workbench);
  const sheet = element("main", { class: "sheet", "aria-label": words.sheet.label });
  const middle = element("div", { class: "middle" }, sheet, pane.splitter, pane.root);
  const root = element(
    "div",
    { class: "workbench" },
    bar.root,
    ribbon.root,
    messageBar(workbench),
    middle,
    status.root
  );
  document.querySelector(".workbench")?.remove();
  document.body.append(root);

  let leave: (() => void)[] = [];
  let waiting = false;
  let drawn = Promise.resolve();
  workbench.opened.watch(() => {
    drawn = drawn.then(follow);
  });
  const endF6 = followF6([ribbon.root, sheet, pane.root]);
  workbench.closed.watch(() => {
    away();
    endF6();
  });
  drawn = follow();
  await drawn;

  /** Draws the workbook that is open now, and keeps the page in step with it. */
  async function follow(): Promise<void> {
    away();
    const { session } = workbench;
    const { model } = session.host.engine;
    typeThrough(session.host, (address, problem) => {
      workbench.messages.say("error", words.typing.refused(address), [
        refusedTyping(problem, words),
      ]);
    });
    model.on("update", root, soon);
    leave = [
      () => model.off("update", root),
      session.pane.watch(() => {
        pane.update();
        bar.update();
      }),
      session.frame.changed.watch(status.update),
      session.ribbonChanged.watch(ribbon.update),
    ];
    pane.update();
    ribbon.update();
    update();
    leave.push(
      await drawGrid(sheet, model, options.theme, {
        words: words.grid,
        notify: (kind, text) => workbench.messages.say(kind, text),
        ask: (question) => window.confirm(question),
      })
    );
  }

  function away(): void {
    for (const end of leave.splice(0)) end();
  }

  function update(): void {
    waiting = false;
    bar.update();
    status.update();
  }

  /** Once a frame is enough for the eye. */
  function soon(): void {
    if (waiting) return;
    waiting = true;
    requestAnimationFrame(update);
  }
}
