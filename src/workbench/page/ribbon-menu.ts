import { element } from "./element";

let made = 0;

/** A button that opens a list of items; arrows go along them and Escape closes it. */
export function menuButton(
  head: HTMLButtonElement,
  items: readonly HTMLButtonElement[]
): HTMLElement {
  const id = `menu-${String(++made)}`;
  const list = element("div", { class: "items", role: "menu", id, hidden: true }, ...items);
  const root = element("div", { class: "menu" }, head, list);
  head.setAttribute("aria-haspopup", "menu");
  head.setAttribute("aria-controls", id);
  for (const item of items) item.tabIndex = -1;
  show(false);
  head.addEventListener("click", () => {
    if (head.getAttribute("aria-disabled") !== "true") show(list.hidden);
  });
  list.addEventListener("click", () => show(false));
  root.addEventListener("focusout", ({ relatedTarget }) => {
    if (!(relatedTarget instanceof Node && root.contains(relatedTarget))) show(false);
  });
  root.addEventListener("keydown", (event) => {
    if (event.key === "Escape" && !list.hidden) {
      show(false);
      head.focus();
    } else if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      event.preventDefault();
      if (list.hidden) show(true);
      const at = items.findIndex((item) => item === document.activeElement);
      const way = event.key === "ArrowDown" ? 1 : -1;
      items[at < 0 ? 0 : (at + way + items.length) % items.length]?.focus();
    }
  });
  return root;

  function show(open: boolean): void {
    list.hidden = !open;
    head.setAttribute("aria-expanded", String(open));
  }
}
