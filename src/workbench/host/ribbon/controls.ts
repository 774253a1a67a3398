import { Contents, attribute, choice, flag, text } from "./contents";
import type { Resources } from "./resources";
import { ManifestError } from "./xml";
import type { XmlElement } from "./xml";

/** What a button or an item of a menu does. */
export type Action =
  | { readonly kind: "function"; readonly name: string }
  | {
      readonly kind: "pane";
      /** Actions with the same id share one pane. */
      readonly paneId?: string;
      readonly url: string;
      readonly title?: string;
    };

interface Shown {
  readonly id: string;
  readonly label: string;
  readonly supertip: { readonly title: string; readonly description: string };
  /** Addresses by size in pixels. */
  readonly icons: Readonly<Record<number, string>>;
  /** When the add-in has just been started. */
  readonly enabled: boolean;
}

export interface Button extends Shown {
  readonly kind: "button" | "item";
  readonly action: Action;
}

export interface Menu extends Shown {
  readonly kind: "menu";
  readonly items: readonly Button[];
}

export type Control = Button | Menu;

export interface Group {
  readonly id: string;
  readonly label: string;
  readonly icons: Readonly<Record<number, string>>;
  readonly controls: readonly Control[];
}

export interface Tab {
  readonly id: string;
  /** Absent where the groups are added to a tab of Excel's own. */
  readonly label?: string;
  readonly groups: readonly Group[];
}

const REQUIRED_SIZES = [16, 32, 80];
const SIZES = ["16", "20", "24", "32", "40", "48", "64", "80"] as const;

const SHOWN = {
  OverriddenByRibbonApi: "?",
  Label: "1",
  Tooltip: "?",
  Supertip: "1",
} as const;

/** Reads the ribbon of a manifest; each id may be there once. */
export class RibbonReader {
  private readonly ids = new Set<string>();

  constructor(private readonly resources: Resources) {}

  customTab(element: XmlElement): Tab {
    const parts = new Contents(element, { Group: "+", Label: "1" });
    const label = this.resources.short(parts.one("Label"));
    return { id: this.id(element), label, groups: this.groups(parts.all("Group")) };
  }

  officeTab(element: XmlElement): Tab {
    const parts = new Contents(element, { Group: "+" });
    return { id: attribute(element, "id"), groups: this.groups(parts.all("Group")) };
  }

  private groups(elements: readonly XmlElement[]): readonly Group[] {
    return elements.map((element) => {
      const parts = new Contents(element, {
        OverriddenByRibbonApi: "?",
        Label: "1",
        Icon: "1",
        Tooltip: "?",
        Control: "+",
      });
      return {
        id: this.id(element),
        label: this.resources.short(parts.one("Label")),
        icons: this.icons(parts.one("Icon")),
        controls: parts.all("Control").map((control) => this.control(control)),
      };
    });
  }

  private control(element: XmlElement): Control {
    const kind = choice(element, attribute(element, "type"), ["Button", "Menu"]);
    if (kind === "Button") return this.button(element, "button");
    const parts = new Contents(element, { ...SHOWN, Icon: "1", Items: "1", Enabled: "?" });
    const items = new Contents(parts.one("Items"), { Item: "+" }).all("Item");
    return {
      kind: "menu",
      ...this.shown(element, parts),
      items: items.map((item) => this.button(item, "item")),
    };
  }

  private button(element: XmlElement, kind: Button["kind"]): Button {
    const Icon = kind === "item" ? "?" : "1";
    const parts = new Contents(element, { ...SHOWN, Icon, Action: "1", Enabled: "?" });
    return { kind, ...this.shown(element, parts), action: this.action(parts.one("Action")) };
  }

  private shown(
    element: XmlElement,
    parts: Contents<typeof SHOWN & { readonly Icon: "1" | "?"; readonly Enabled: "?" }>
  ): Shown {
    const supertip = new Contents(parts.one("Supertip"), { Title: "1", Description: "1" });
    const icon = parts.maybe("Icon");
    const enabled = parts.maybe("Enabled");
    return {
      id: this.id(element),
      label: this.resources.short(parts.one("Label")),
      supertip: {
        title: this.resources.short(supertip.one("Title")),
        description: this.resources.long(supertip.one("Description")),
      },
      icons: icon ? this.icons(icon) : {},
      enabled: enabled ? flag(enabled) : true,
    };
  }

  private action(element: XmlElement): Action {
    const kind = choice(element, attribute(element, "type"), ["ExecuteFunction", "ShowTaskpane"]);
    if (kind === "ExecuteFunction") {
      const name = new Contents(element, { FunctionName: "1" }).one("FunctionName");
      return { kind: "function", name: text(name) };
    }
    const parts = new Contents(element, { TaskpaneId: "?", SourceLocation: "1", Title: "?" });
    const paneId = parts.maybe("TaskpaneId");
    const title = parts.maybe("Title");
    return {
      kind: "pane",
      ...(paneId ? { paneId: text(paneId) } : {}),
      url: this.resources.url(parts.one("SourceLocation")),
      ...(title ? { title: this.resources.short(title) } : {}),
    };
  }

  private icons(element: XmlElement): Readonly<Record<number, string>> {
    const images = new Contents(element, { Image: "+" }).all("Image");
    const icons = Object.fromEntries(
      images.map((image) => [
        Number(choice(image, attribute(image, "size"), SIZES)),
        this.resources.image(image),
      ])
    );
    const missing = REQUIRED_SIZES.filter((size) => icons[size] === undefined);
    if (missing.length === 0) return icons;
    throw new ManifestError(element.line, `<Icon> has no image of ${missing.join(", ")} pixels.`);
  }

  private id(element: XmlElement): string {
    const id = attribute(element, "id");
    if (this.ids.has(id)) {
      throw new ManifestError(element.line, `<${element.name}>: the id "${id}" is there twice.`);
    }
    this.ids.add(id);
    return id;
  }
}
