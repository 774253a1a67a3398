import { attr, kids, walk } from "../../../src/xlsx/xml";
import { RELATIONSHIPS } from "../../../src/xlsx/namespaces";
import type { Checked } from "./opened";

/** What the content type of a part has to end with, by the root element of the part. */
const TYPE_OF_ROOT = new Map([
  ["worksheet", "worksheet+xml"],
  ["table", "table+xml"],
  ["wsDr", "drawing+xml"],
  ["chartSpace", "chart+xml"],
  ["styleSheet", "styles+xml"],
  ["workbook", "main+xml"],
]);

/** Content types, relations that are used but do not exist, and parts that nothing leads to. */
export function checkParts(checked: Checked): void {
  const { trees, parts, relations, faults } = checked;
  const types = trees.get("[Content_Types].xml");
  if (!types) {
    faults.push("[Content_Types].xml: absent");
    return;
  }
  const overrides = collect(checked, "Override", "PartName");
  const defaults = collect(checked, "Default", "Extension");
  for (const name of overrides.keys()) {
    const exists = [...parts].some((part) => `/${part}`.toLowerCase() === name);
    if (!exists) faults.push(`[Content_Types].xml: ${name} is absent`);
  }
  for (const part of parts) {
    if (part === "[Content_Types].xml") continue;
    const extension = part.split(".").at(-1)?.toLowerCase() ?? "";
    const type = overrides.get(`/${part}`.toLowerCase()) ?? defaults.get(extension);
    if (type === undefined) faults.push(`${part}: no content type`);
    const expected = TYPE_OF_ROOT.get(trees.get(part)?.local ?? "");
    if (expected !== undefined && !type?.endsWith(expected)) {
      faults.push(`${part}: content type ${type} is not that of its root`);
    }
  }
  for (const [part, tree] of trees) {
    for (const node of walk(tree)) {
      for (const { uri, local, value } of node.attributes.values()) {
        const isId = uri === RELATIONSHIPS && value !== "" && local !== "blip";
        if (isId && !relations.get(part)?.has(value)) {
          faults.push(`${part}: relation ${value} does not exist`);
        }
      }
    }
  }
}

function collect({ trees, faults }: Checked, element: string, key: string): Map<string, string> {
  const found = new Map<string, string>();
  for (const node of kids(trees.get("[Content_Types].xml"), element)) {
    const name = attr(node, key)?.toLowerCase() ?? "";
    if (found.has(name)) faults.push(`[Content_Types].xml: ${name} twice`);
    found.set(name, attr(node, "ContentType") ?? "");
  }
  return found;
}
