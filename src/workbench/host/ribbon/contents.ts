import { ManifestError } from "./xml";
import type { XmlElement } from "./xml";

export const APP = "http://schemas.microsoft.com/office/appforoffice/1.1";
const OVERRIDES = "http://schemas.microsoft.com/office/taskpaneappversionoverrides";
const BASIC = "http://schemas.microsoft.com/office/officeappbasictypes/1.0";

/** What the schema of overrides takes from that of basic types. */
const BASIC_NAMES = new Set(["Image", "Images", "LongStrings", "Sets", "ShortStrings", "Urls"]);

/** How often an element may be there: once, at most once, any number of times, or at least once. */
type Times = "1" | "?" | "*" | "+";

/** What an element may hold, in the order in which the schema of manifests wants it. */
export type Shape = Readonly<Record<string, Times>>;

/** The children of an element, which are exactly those that its shape allows. */
export class Contents<S extends Shape> {
  constructor(
    private readonly element: XmlElement,
    shape: S
  ) {
    const order = Object.keys(shape);
    let last = 0;
    for (const { name, namespace, line } of element.children) {
      const place = order.indexOf(name);
      const where = `<${name}> in <${element.name}>`;
      if (place < 0) throw new ManifestError(line, `${where} is not served.`);
      if (namespace !== namespaceIn(element.namespace, name)) {
        throw new ManifestError(
          line,
          `${where} must be of ${namespaceIn(element.namespace, name)}.`
        );
      }
      if (place < last) {
        throw new ManifestError(line, `${where} must come before <${order[last]!}>.`);
      }
      last = place;
    }
    for (const [name, times] of Object.entries(shape)) {
      const count = this.all(name).length;
      if (count === 0 && (times === "1" || times === "+")) {
        throw new ManifestError(element.line, `<${element.name}> has no <${name}>.`);
      }
      if (count > 1 && (times === "1" || times === "?")) {
        throw new ManifestError(element.line, `<${element.name}> has more than one <${name}>.`);
      }
    }
  }

  one(name: keyof S & string): XmlElement {
    return this.all(name)[0]!;
  }

  maybe(name: keyof S & string): XmlElement | undefined {
    return this.all(name)[0];
  }

  all(name: keyof S & string): readonly XmlElement[] {
    return this.element.children.filter((child) => child.name === name);
  }
}

function namespaceIn(namespace: string, name: string): string {
  if (namespace === APP) return name === "VersionOverrides" ? OVERRIDES : APP;
  return namespace === OVERRIDES && !BASIC_NAMES.has(name) ? OVERRIDES : BASIC;
}

export function attribute(element: XmlElement, name: string): string {
  const value = element.attributes[name];
  if (value) return value;
  throw new ManifestError(element.line, `<${element.name}> has no ${name}.`);
}

export function text(element: XmlElement): string {
  const value = element.text.trim();
  if (value) return value;
  throw new ManifestError(element.line, `<${element.name}> is empty.`);
}

/** One of the values that an attribute or a text can have. */
export function choice<T extends string>(
  element: XmlElement,
  value: string,
  allowed: readonly T[]
): T {
  const found = allowed.find((one) => one === value);
  if (found !== undefined) return found;
  throw new ManifestError(
    element.line,
    `<${element.name}> is ${value}; the host knows ${allowed.join(", ")}.`
  );
}

export const flag = (element: XmlElement): boolean =>
  choice(element, text(element), ["true", "false"]) === "true";
