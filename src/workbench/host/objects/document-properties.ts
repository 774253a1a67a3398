import { integer, text } from "../protocol/arguments";
import { objectType, property, readOnly } from "../protocol/members";
import type { ObjectType, Property, Reader } from "../protocol/members";
import { ExcelObject } from "./context";

/** The key under which the properties are kept. */
const KEY = "properties";

type Held = Readonly<Record<string, unknown>>;

/** What the file says of itself: its title, who made it, and so on. */
export class DocumentProperties extends ExcelObject {
  override get type(): ObjectType {
    return DOCUMENT_PROPERTIES;
  }

  get held(): Held {
    return this.context.engine.fact<Held>("settings", KEY) ?? {};
  }
}

function kept<T>(name: string, reader: Reader<T>, initial: T): Property<DocumentProperties> {
  return property<DocumentProperties, T>(
    ({ held }) => (held[name] as T | undefined) ?? initial,
    reader,
    ({ context }, value) =>
      context.engine.changeFact<Held>("settings", KEY, (held) => ({ ...held, [name]: value }))
  );
}

const DOCUMENT_PROPERTIES: ObjectType = objectType<DocumentProperties>("DocumentProperties", {
  properties: {
    author: kept("author", text, ""),
    category: kept("category", text, ""),
    comments: kept("comments", text, ""),
    company: kept("company", text, ""),
    keywords: kept("keywords", text, ""),
    manager: kept("manager", text, ""),
    revisionNumber: kept("revisionNumber", integer, 0),
    subject: kept("subject", text, ""),
    title: kept("title", text, ""),
    /** Nobody has saved the workbook under a name. */
    lastAuthor: readOnly(() => ""),
  },
  methods: {},
});
