import type { Button, Control, Group, Menu, Tab } from "../host";
import { element } from "./element";
import { menuButton } from "./ribbon-menu";
import type { Workbench } from "./workbench";

export interface RibbonView {
  readonly root: HTMLElement;
  /** Another workbook, or a control that is to look otherwise. */
  readonly update: () => void;
}

/** The ribbon of the add-in, drawn from its manifest. */
export function ribbonView(workbench: Workbench): RibbonView {
  const { tabs } = workbench.options.addIn.manifest;
  const buttons = new Map<string, HTMLButtonElement>();
  const list = element("div", {
    role: "tablist",
    class: "tabs",
    "aria-label": workbench.words.ribbon.tabs,
  });
  const panels = tabs.map((tab) =>
    element(
      "div",
      {
        role: "tabpanel",
        class: "groups",
        id: `panel-${tab.id}`,
        "aria-labelledby": `tab-${tab.id}`,
      },
      ...tab.groups.map(drawGroup)
    )
  );
  const heads = tabs.map((tab) => drawHead(tab));
  list.append(...heads);
  let chosen = 0;
  const root = element(
    "nav",
    { class: "ribbon", "aria-label": workbench.options.addIn.manifest.name },
    list,
    ...panels
  );
  list.addEventListener("keydown", (event) => {
    const step = { ArrowLeft: -1, ArrowRight: 1 }[event.key];
    if (step === undefined) return;
    choose((chosen + step + heads.length) % heads.length);
    heads[chosen]?.focus();
  });
  for (const panel of panels) panel.addEventListener("keydown", (event) => step(panel, event));
  choose(0);
  return { root, update };

  function choose(index: number): void {
    chosen = index;
    heads.forEach((head, i) => {
      head.setAttribute("aria-selected", String(i === index));
      head.tabIndex = i === index ? 0 : -1;
      panels[i]!.hidden = i !== index;
    });
  }

  function drawHead(tab: Tab): HTMLButtonElement {
    const head = element(
      "button",
      { type: "button", role: "tab", id: `tab-${tab.id}`, "aria-controls": `panel-${tab.id}` },
      tab.label ?? tab.id
    );
    head.addEventListener("click", () => choose(heads.indexOf(head)));
    return head;
  }

  function drawGroup(group: Group): HTMLElement {
    const label = `group-${group.id}`;
    return element(
      "div",
      { class: "group", role: "group", "aria-labelledby": label },
      element("div", { class: "controls" }, ...group.controls.map(drawControl)),
      element("div", { class: "group-label", id: label }, group.label)
    );
  }

  function drawControl(control: Control): HTMLElement {
    return control.kind === "menu" ? drawMenu(control) : drawButton(control);
  }

  function drawMenu(menu: Menu): HTMLElement {
    const head = face(menu);
    return menuButton(
      head,
      menu.items.map((item) => drawButton(item, "menuitem"))
    );
  }

  function drawButton(control: Button, role?: "menuitem"): HTMLButtonElement {
    const made = face(control, role);
    made.addEventListener("click", () => {
      if (made.getAttribute("aria-disabled") !== "true") void press(control);
    });
    return made;
  }

  function face(control: Control, role?: "menuitem"): HTMLButtonElement {
    const { id, label, supertip, icons } = control;
    const address = icons[role ? 16 : 32];
    const made = element(
      "button",
      {
        type: "button",
        class: "control",
        id: `control-${id}`,
        "aria-describedby": `tip-${id}`,
        role,
      },
      address
        ? element("img", { src: workbench.options.addIn.local(address), alt: "" })
        : undefined,
      element("span", {}, label),
      element(
        "span",
        { class: "supertip", role: "tooltip", id: `tip-${id}` },
        element("strong", {}, supertip.title),
        element("span", {}, supertip.description)
      )
    );
    made.setAttribute("aria-label", label);
    buttons.set(id, made);
    return made;
  }

  async function press({ id, label }: Button): Promise<void> {
    try {
      await workbench.session.ribbon.press(id);
    } catch (problem) {
      const why = problem instanceof Error ? problem.message : String(problem);
      workbench.messages.say("error", workbench.words.ribbon.failed(label), [why]);
    }
  }

  function update(): void {
    const { ribbon } = workbench.session;
    // It stays within reach of the keyboard: its tip says what it is for.
    for (const [id, made] of buttons)
      made.setAttribute("aria-disabled", String(!ribbon.isEnabled(id)));
    tabs.forEach((tab, i) => {
      heads[i]!.hidden = tab.label !== undefined && !ribbon.isVisible(tab.id);
    });
    if (heads[chosen]?.hidden) choose(heads.findIndex(({ hidden }) => !hidden));
  }
}

/** Arrow keys go along the controls of a tab. */
function step(panel: HTMLElement, event: KeyboardEvent): void {
  const way = { ArrowLeft: -1, ArrowRight: 1 }[event.key];
  if (way === undefined) return;
  const all = Array.from(
    panel.querySelectorAll<HTMLElement>(".controls > .control, .controls > .menu > .control")
  );
  const at = all.findIndex((each) => each === document.activeElement);
  if (at < 0) return;
  event.preventDefault();
  all[(at + way + all.length) % all.length]?.focus();
}
