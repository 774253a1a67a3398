import { Contents, attribute } from "./contents";
import { ManifestError } from "./xml";
import type { XmlElement } from "./xml";

const TABLES = {
  Images: { item: "Image", longest: 2048 },
  Urls: { item: "Url", longest: 2048 },
  ShortStrings: { item: "String", longest: 125 },
  LongStrings: { item: "String", longest: 250 },
} as const;

type Table = keyof typeof TABLES;

const LONGEST_ID = 32;

/** A value that may differ by locale, in the locale that is shown. */
export function localized(element: XmlElement, locale: string): string {
  const overrides = new Contents(element, { Override: "*" }).all("Override");
  const values = new Map(
    overrides.map((override) => [attribute(override, "Locale").toLowerCase(), override])
  );
  const own = values.get(locale.toLowerCase());
  return own ? attribute(own, "Value") : attribute(element, "DefaultValue");
}

/** The texts and addresses of a manifest in one locale, by the ids under which its elements refer to them. */
export class Resources {
  private readonly tables: Readonly<Record<Table, ReadonlyMap<string, string>>>;

  constructor(element: XmlElement | undefined, locale: string) {
    const ids = new Set<string>();
    const read = (name: Table): ReadonlyMap<string, string> => {
      const { item, longest } = TABLES[name];
      const table = element?.children.find((child) => child.name === name);
      const items = table ? new Contents(table, { [item]: "*" }).all(item) : [];
      return new Map(items.map((one) => [unique(one, ids), short(one, locale, longest)]));
    };
    if (element)
      new Contents(element, { Images: "?", Urls: "?", ShortStrings: "?", LongStrings: "?" });
    this.tables = {
      Images: read("Images"),
      Urls: read("Urls"),
      ShortStrings: read("ShortStrings"),
      LongStrings: read("LongStrings"),
    };
  }

  image(reference: XmlElement): string {
    return this.find("Images", reference);
  }

  url(reference: XmlElement): string {
    return this.find("Urls", reference);
  }

  short(reference: XmlElement): string {
    return this.find("ShortStrings", reference);
  }

  long(reference: XmlElement): string {
    return this.find("LongStrings", reference);
  }

  private find(table: Table, reference: XmlElement): string {
    const id = attribute(reference, "resid");
    const value = this.tables[table].get(id);
    if (value !== undefined) return value;
    throw new ManifestError(
      reference.line,
      `<${reference.name}> refers to "${id}", which is not among the ${table}.`
    );
  }
}

function unique(element: XmlElement, ids: Set<string>): string {
  const id = attribute(element, "id");
  if (id.length > LONGEST_ID) {
    throw new ManifestError(
      element.line,
      `the id "${id}" is longer than ${LONGEST_ID} characters.`
    );
  }
  if (ids.has(id)) throw new ManifestError(element.line, `the id "${id}" is there twice.`);
  ids.add(id);
  return id;
}

/** Every locale's value must fit, whichever is shown. */
function short(element: XmlElement, locale: string, longest: number): string {
  const values = [
    attribute(element, "DefaultValue"),
    ...element.children.map((override) => attribute(override, "Value")),
  ];
  const long = values.find((value) => value.length > longest);
  if (long !== undefined) {
    throw new ManifestError(element.line, `"${long}" is longer than ${longest} characters.`);
  }
  return localized(element, locale);
}
