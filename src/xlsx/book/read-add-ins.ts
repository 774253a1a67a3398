import type { Package } from "../package";
import { attr, kid, kids, parseXml } from "../xml";
import type { BookAddIn } from "./book";
import { TASK_PANES_RELATION, WEB_EXTENSION_RELATION } from "./office-namespaces";

/** The add-ins that keep settings with the workbook, as Office saves them. */
export function readAddIns(pkg: Package): BookAddIn[] {
  const panes = pkg.relations("").find(({ type }) => type === TASK_PANES_RELATION)?.part;
  if (panes === undefined || !pkg.has(panes)) return [];
  const parts = pkg
    .relations(panes)
    .flatMap(({ type, part }) => (type === WEB_EXTENSION_RELATION && part ? [part] : []));
  return [...new Set(parts)].flatMap((part) => {
    if (!pkg.has(part)) return [];
    const root = parseXml(pkg.text(part), part);
    const reference = kid(root, "reference");
    const text = (name: string) => attr(reference, name) ?? "";
    const settings = kids(kid(root, "properties"), "property").map(
      (node) => [attr(node, "name") ?? "", attr(node, "value") ?? "null"] as const
    );
    return [
      {
        id: text("id"),
        version: text("version"),
        store: text("store"),
        storeType: text("storeType"),
        settings,
      },
    ];
  });
}
