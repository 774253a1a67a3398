import { helpers } from "@odoo/o-spreadsheet";
import { element } from "./element";
import type { Workbench } from "./workbench";

export interface StatusLine {
  readonly root: HTMLElement;
  readonly update: () => void;
}

/** The line below: what is wrong in the selected cell, and whether anything is still being calculated. */
export function statusLine(workbench: Workbench): StatusLine {
  const { words, options } = workbench;
  const { status } = words;
  const cell = element("span", { class: "cell-status", role: "status" });
  const mode = element("span");
  const runtime = element("span");
  const root = element(
    "footer",
    { class: "status-line", "aria-label": status.label },
    cell,
    mode,
    runtime
  );
  return { root, update };

  function update(): void {
    const { host, frame } = workbench.session;
    set(cell, cellText());
    set(mode, host.engine.calculation.mode === "Manual" ? status.manual : "");
    const { name } = options.addIn.manifest;
    set(runtime, frame.running ? status.running(name) : status.stopped(name));
  }

  function cellText(): string {
    const { getters } = workbench.host.engine.model;
    const position = getters.getActivePosition();
    const evaluated = getters.getEvaluatedCell(position);
    if (evaluated.type === "error") {
      const address = helpers.toXC(position.col, position.row);
      const { value, message } = evaluated;
      return message ? status.error(address, value, message) : status.errorOnly(address, value);
    }
    return workbench.host.calls.busy ? status.waiting : status.ready;
  }
}

/** A text that is the same is not written again: it would be read out again. */
function set(place: HTMLElement, text: string): void {
  if (place.textContent !== text) place.textContent = text;
}
