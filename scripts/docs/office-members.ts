import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import ts from "typescript";

/** A member of a class of Excel's, as the types of office.js document it. */
export interface OfficeMember {
  readonly name: string;
  readonly kind: "property" | "method" | "event";
  /** The version of ExcelApi that brought it; undefined for what is in preview or in a set of another name. */
  readonly version: string | undefined;
}

/** Present on every object: office.js itself carries them out. */
const CLIENT_SIDE = new Set([
  "context",
  "isNullObject",
  "load",
  "set",
  "toJSON",
  "track",
  "untrack",
]);

/** The classes of the Excel namespace with their members, from @types/office-js. */
export function officeMembers(): ReadonlyMap<string, readonly OfficeMember[]> {
  const file = typesFile();
  const text = readFileSync(file, "utf8");
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
  const classes = new Map<string, OfficeMember[]>();
  for (const statement of source.statements) {
    if (!ts.isModuleDeclaration(statement) || statement.name.text !== "Excel") continue;
    const { body } = statement;
    if (!body || !ts.isModuleBlock(body)) continue;
    for (const each of body.statements.filter(ts.isClassDeclaration)) {
      const name = each.name?.text ?? "";
      const held = classes.get(name) ?? [];
      classes.set(name, merged(held, membersOf(each)));
    }
  }
  return classes;
}

function typesFile(): string {
  const require = createRequire(join(process.cwd(), "package.json"));
  return join(dirname(require.resolve("@types/office-js/package.json")), "index.d.ts");
}

function membersOf(declaration: ts.ClassDeclaration): OfficeMember[] {
  const whole = excelApi(setOf(declaration) ?? "");
  return declaration.members.flatMap((member): OfficeMember[] => {
    if (!member.name || !ts.isIdentifier(member.name)) return [];
    const name = member.name.text;
    if (CLIENT_SIDE.has(name)) return [];
    const own = setOf(member);
    const version = own === undefined ? whole : excelApi(own);
    if (ts.isMethodDeclaration(member)) return [{ name, kind: "method", version }];
    if (!ts.isPropertyDeclaration(member)) return [];
    const event = member.type?.getText().includes("EventHandlers") ?? false;
    return [{ name, kind: event ? "event" : "property", version }];
  });
}

/** Overloads come one by one: the earliest version counts. */
function merged(held: OfficeMember[], added: readonly OfficeMember[]): OfficeMember[] {
  for (const member of added) {
    const i = held.findIndex(({ name }) => name === member.name);
    if (i < 0) held.push(member);
    else if (atMost(member.version, held[i]!.version)) held[i] = member;
  }
  return held;
}

/** The requirement set that a comment names: `[Api set: ExcelApi 1.9]`. */
function setOf(node: ts.Node): string | undefined {
  const text = ts
    .getJSDocCommentsAndTags(node)
    .map((comment) => comment.getText())
    .join("\n");
  return /\[Api set: ([^\]]+)/.exec(text)?.[1];
}

/** A note such as `ExcelApi 1.1 for getting, 1.7 for setting` counts from its first number. */
function excelApi(set: string): string | undefined {
  return /^ExcelApi (\d+\.\d+)/.exec(set)?.[1];
}

/** Whether a version is not newer than another one; what has none is newer than all. */
export function atMost(version: string | undefined, limit: string | undefined): boolean {
  if (version === undefined) return false;
  if (limit === undefined) return true;
  const [major = 0, minor = 0] = version.split(".").map(Number);
  const [limitMajor = 0, limitMinor = 0] = limit.split(".").map(Number);
  return major < limitMajor || (major === limitMajor && minor <= limitMinor);
}
