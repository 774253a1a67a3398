import { WorkbookError } from "./errors";
import { RELATIONSHIPS } from "./namespaces";
import { attr, kids, parseXml } from "./xml";

/** What one part says of another. */
export interface Relation {
  readonly id: string;
  /** The full type. */
  readonly type: string;
  /** The type without the namespace of Office documents: "worksheet", "table"; the full type when it is another. */
  readonly kind: string;
  readonly target: string;
  /** The part that the target names, which need not exist; undefined when it is outside the package. */
  readonly part: string | undefined;
}

/** The part that holds the relations of a part; "" is the package itself. */
export function relationsPart(part: string): string {
  return part.replace(/([^/]*)$/, "_rels/$1.rels");
}

/** The relations in a .rels part, of the part that they go out from. Throws a WorkbookError. */
export function parseRelations(text: string, from: string): Relation[] {
  const part = relationsPart(from);
  return kids(parseXml(text, part), "Relationship").map((node) => {
    const [id, type, target] = ["Id", "Type", "Target"].map((name) => attr(node, name));
    if (id === undefined || type === undefined || target === undefined) {
      throw new WorkbookError("incomplete-part", { part, element: "Relationship" });
    }
    const isOutside = attr(node, "TargetMode") === "External";
    const kind = type.startsWith(`${RELATIONSHIPS}/`) ? type.slice(RELATIONSHIPS.length + 1) : type;
    return { id, type, kind, target, part: isOutside ? undefined : resolveTarget(from, target) };
  });
}

/** A target, absolute or relative to the part that it stands in, to a part name. It cannot leave the package. */
function resolveTarget(from: string, target: string): string {
  const path = target.startsWith("/") ? [] : from.split("/").slice(0, -1);
  for (const step of target.split("/")) {
    if (step === "..") path.pop();
    else if (step !== "." && step !== "") path.push(step);
  }
  const name = path.join("/");
  try {
    return decodeURI(name);
  } catch {
    return name;
  }
}
