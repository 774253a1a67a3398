import type { XmlNode } from "../../../src/xlsx/xml";
import { attr, kid, kids, parseXml, relationId } from "../../../src/xlsx/xml";
import { inflate, openZip } from "../../../src/xlsx/zip";

export interface CheckedRelation {
  readonly type: string;
  /** The part, or undefined for a target outside. */
  readonly target: string | undefined;
}

export interface CheckedSheet {
  readonly name: string;
  readonly part: string;
  readonly root: XmlNode;
}

/** A package taken apart for the checks, which add what they find to `faults`. */
export interface Checked {
  readonly parts: ReadonlySet<string>;
  readonly trees: ReadonlyMap<string, XmlNode>;
  /** By source part ("" is the package) and id. */
  readonly relations: ReadonlyMap<string, ReadonlyMap<string, CheckedRelation>>;
  readonly workbookPart: string;
  readonly workbook: XmlNode | undefined;
  /** Worksheets in order. */
  readonly sheets: readonly CheckedSheet[];
  readonly faults: string[];
}

export function openChecked(bytes: Uint8Array): Checked {
  const faults: string[] = [];
  const trees = new Map<string, XmlNode>();
  const decoder = new TextDecoder("utf-8", { fatal: true });
  const entries = openZip(bytes);
  for (const [name, entry] of entries) {
    const content = inflate(entry);
    if (!/\.(xml|rels|vml)$/.test(name)) continue;
    try {
      trees.set(name, parseXml(decoder.decode(content), name));
    } catch (error) {
      faults.push(`${name}: ${String(error)}`);
    }
  }
  const parts = new Set(entries.keys());
  const relations = relationsOf(trees, parts, faults);
  const office = [...(relations.get("")?.values() ?? [])].find((r) =>
    r.type.endsWith("/officeDocument")
  );
  const workbookPart = office?.target ?? "";
  const workbook = trees.get(workbookPart);
  if (!workbook) faults.push("no workbook");
  const ofWorkbook = relations.get(workbookPart);
  const sheets = kids(kid(workbook, "sheets"), "sheet").flatMap((node) => {
    const part = ofWorkbook?.get(relationId(node) ?? "")?.target ?? "";
    const root = trees.get(part);
    if (!root) faults.push(`${workbookPart}: sheet ${attr(node, "name")} has no part`);
    return root ? [{ name: attr(node, "name") ?? "", part, root }] : [];
  });
  return { parts, trees, relations, workbookPart, workbook, sheets, faults };
}

function relationsOf(
  trees: ReadonlyMap<string, XmlNode>,
  parts: ReadonlySet<string>,
  faults: string[]
): Map<string, Map<string, CheckedRelation>> {
  const relations = new Map<string, Map<string, CheckedRelation>>();
  for (const [name, tree] of trees) {
    if (!name.endsWith(".rels")) continue;
    const source = name.replace(/_rels\/([^/]*)\.rels$/, "$1");
    if (source && !parts.has(source)) faults.push(`${name}: relations of an absent part`);
    const byId = new Map<string, CheckedRelation>();
    for (const node of kids(tree, "Relationship")) {
      const id = attr(node, "Id") ?? "";
      if (byId.has(id)) faults.push(`${name}: relation ${id} twice`);
      const outside = attr(node, "TargetMode") === "External";
      const target = outside ? undefined : resolve(source, attr(node, "Target") ?? "");
      if (target !== undefined && !parts.has(target))
        faults.push(`${name}: target ${target} is absent`);
      byId.set(id, { type: attr(node, "Type") ?? "", target });
    }
    relations.set(source, byId);
  }
  return relations;
}

function resolve(source: string, target: string): string {
  return decodeURI(new URL(target, `file:///${source}`).pathname.slice(1));
}

/** The part of the workbook with a kind of relation ("styles"). */
export function workbookPart(checked: Checked, kind: string): XmlNode | undefined {
  const found = [...(checked.relations.get(checked.workbookPart)?.values() ?? [])].find((r) =>
    r.type.endsWith(`/${kind}`)
  );
  return checked.trees.get(found?.target ?? "");
}
