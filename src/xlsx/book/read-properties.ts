import type { Package } from "../package";
import { parseXml } from "../xml";
import type { Book, BookProperty } from "./book";
import { CORE_RELATION } from "./office-namespaces";

/** Properties by the names of their elements, in both parts that have them. */
const CORE_NAMES: Readonly<Record<string, BookProperty>> = {
  title: "title",
  subject: "subject",
  creator: "author",
  lastModifiedBy: "lastAuthor",
  description: "comments",
  keywords: "keywords",
  category: "category",
};
const EXTENDED_NAMES: Readonly<Record<string, BookProperty>> = {
  Company: "company",
  Manager: "manager",
};

/** What the file says of itself. */
export function readProperties(pkg: Package): Book["properties"] {
  const relations = pkg.relations("");
  const core = relations.find(({ type }) => type === CORE_RELATION)?.part;
  const extended = relations.find(({ kind }) => kind === "extended-properties")?.part;
  const read = (part: string | undefined, names: Readonly<Record<string, BookProperty>>) => {
    if (part === undefined || !pkg.has(part)) return [];
    return parseXml(pkg.text(part), part).children.flatMap(({ local, text }) => {
      const name = Object.hasOwn(names, local) ? names[local] : undefined;
      return name !== undefined && text !== "" ? [[name, text] as const] : [];
    });
  };
  return Object.fromEntries([...read(core, CORE_NAMES), ...read(extended, EXTENDED_NAMES)]);
}
