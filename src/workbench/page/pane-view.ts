import { element } from "./element";
import { icon } from "./icons";
import type { Workbench } from "./workbench";

export interface PaneView {
  readonly splitter: HTMLElement;
  readonly root: HTMLElement;
  readonly update: () => void;
}

/** Widths in pixels; Excel opens a pane at about 350, and lets none be narrower than 320. */
const WIDTH = { first: 350, least: 320, most: 800, step: 20 } as const;

/** The pane beside the sheet: a heading, and below it the place for the add-in's page, which stays when it is closed. */
export function paneView(workbench: Workbench, place: HTMLElement): PaneView {
  const { words, options } = workbench;
  const { name } = options.addIn.manifest;
  const close = element(
    "button",
    { type: "button", class: "tool", title: words.pane.close },
    icon("close")
  );
  close.setAttribute("aria-label", words.pane.close);
  const root = element(
    "aside",
    { class: "pane", "aria-label": words.pane.label(name) },
    element("div", { class: "pane-head" }, element("h2", {}, name), close),
    place
  );
  const splitter = element("div", {
    class: "splitter",
    role: "separator",
    tabindex: "0",
    "aria-orientation": "vertical",
    "aria-label": words.pane.width,
    "aria-valuemin": String(WIDTH.least),
    "aria-valuemax": String(WIDTH.most),
  });
  let width: number = WIDTH.first;
  resize(width);
  close.addEventListener("click", () => workbench.pane.show(false));
  splitter.addEventListener("keydown", (event) => {
    const way = { ArrowLeft: 1, ArrowRight: -1 }[event.key];
    if (way === undefined) return;
    event.preventDefault();
    resize(width + way * WIDTH.step);
  });
  splitter.addEventListener("pointerdown", (event) => {
    splitter.setPointerCapture(event.pointerId);
    event.preventDefault();
  });
  splitter.addEventListener("pointermove", (event) => {
    if (!splitter.hasPointerCapture(event.pointerId)) return;
    resize(root.getBoundingClientRect().right - event.clientX);
  });
  return { splitter, root, update };

  function resize(wanted: number): void {
    width = Math.round(Math.min(Math.max(wanted, WIDTH.least), WIDTH.most));
    root.style.setProperty("--width", `${String(width)}px`);
    splitter.setAttribute("aria-valuenow", String(width));
    window.dispatchEvent(new Event("resize"));
  }

  function update(): void {
    const { visible } = workbench.pane;
    const hadFocus = root.contains(document.activeElement);
    // Not `hidden`: the page in it is to run on.
    root.classList.toggle("closed", !visible);
    root.inert = !visible;
    splitter.hidden = !visible;
    if (!visible && hadFocus) document.querySelector<HTMLElement>(".tool-pane")?.focus();
    window.dispatchEvent(new Event("resize"));
  }
}
