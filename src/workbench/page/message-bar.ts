import { element } from "./element";
import { icon } from "./icons";
import type { Message } from "./messages";
import type { Workbench } from "./workbench";

/** What the page has to say, below the ribbon, until a person closes it. */
export function messageBar(workbench: Workbench): HTMLElement {
  const { messages, words } = workbench;
  const root = element("div", {
    class: "messages",
    role: "log",
    "aria-label": words.messages.label,
  });
  messages.changed.watch(draw);
  draw();
  return root;

  function draw(): void {
    root.replaceChildren(...messages.list.map(drawMessage));
    root.hidden = messages.list.length === 0;
  }

  function drawMessage(message: Message): HTMLElement {
    const close = element(
      "button",
      { type: "button", class: "tool", title: words.messages.dismiss },
      icon("close")
    );
    close.setAttribute("aria-label", words.messages.dismiss);
    close.addEventListener("click", () => messages.dismiss(message));
    const { kind, text, details } = message;
    const list = details.map((detail) => element("li", {}, detail));
    return element(
      "div",
      { class: `message ${kind}` },
      element(
        "div",
        {},
        element("p", {}, text),
        list.length > 0 ? element("ul", {}, ...list) : undefined
      ),
      close
    );
  }
}
