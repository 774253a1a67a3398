import type { BaseFont } from "../base-styles";
import { CALIBRI } from "../base-styles";
import type { FileLook, SideLine } from "../file-look";
import { SIDES } from "../file-look";
import type { Package } from "../package";
import { builtInFormat } from "../style-xml";
import type { XmlNode } from "../xml";
import { attr, kid, kids, parseXml } from "../xml";
import type { Colors } from "./colors";
import { flagOf } from "./flags";
import type { LostList } from "./lost";

export interface Looks {
  readonly font: BaseFont;
  /** By the number that cells give; undefined for a plain one. */
  readonly of: (style: number) => FileLook | undefined;
}

type Draft = { -readonly [K in keyof FileLook]: FileLook[K] };

/** The looks of cells. What no look can hold is told when a cell has it. */
export function readLooks(pkg: Package, colors: Colors, lost: LostList): Looks {
  const part = pkg.related(pkg.workbookPart, "styles");
  if (part === undefined || !pkg.has(part)) return { font: CALIBRI, of: () => undefined };
  const root = parseXml(pkg.text(part), part);
  noteLost(root, lost);
  const list = (name: string) => kid(root, name)?.children ?? [];
  const fonts = list("fonts");
  const font = baseFont(fonts[0]);
  const codes = new Map(
    kids(kid(root, "numFmts"), "numFmt").map((node) => [
      Number(attr(node, "numFmtId")),
      attr(node, "formatCode") ?? "",
    ])
  );
  const xfs = list("cellXfs");
  const read = (style: number): FileLook | undefined => {
    const xf = xfs[style];
    if (!xf) return undefined;
    const at = (name: string) => Number(attr(xf, name) ?? 0);
    const id = at("numFmtId");
    const code = codes.get(id) ?? builtInFormat(id) ?? "General";
    const look: Draft = {
      ...fontLook(fonts[at("fontId")], font, colors, lost),
      ...fillLook(list("fills")[at("fillId")], colors, lost),
      ...borderLook(list("borders")[at("borderId")], colors, lost),
      ...(code === "General" || code === "" ? {} : { format: code }),
      ...alignmentLook(kid(xf, "alignment"), lost),
    };
    const protection = kid(xf, "protection");
    if (!flagOf(protection, "locked", true)) look.unlocked = true;
    if (flagOf(protection, "hidden")) look.formulaHidden = true;
    return Object.keys(look).length > 0 ? look : undefined;
  };
  const known = new Map<number, FileLook | undefined>();
  return {
    font,
    of: (style) => {
      if (!known.has(style)) known.set(style, read(style));
      return known.get(style);
    },
  };
}

function noteLost(root: XmlNode, lost: LostList): void {
  for (const style of kids(kid(root, "cellStyles"), "cellStyle")) {
    if (attr(style, "builtinId") === undefined) lost.add("cellStyles", attr(style, "name") ?? "");
  }
  for (const style of kids(kid(root, "tableStyles"), "tableStyle")) {
    lost.add("tableStyles", attr(style, "name") ?? "");
  }
}

function baseFont(node: XmlNode | undefined): BaseFont {
  const name = attr(kid(node, "name"), "val") ?? CALIBRI.name;
  const size = Number(attr(kid(node, "sz"), "val") ?? CALIBRI.size);
  return { name, size: size > 0 ? size : CALIBRI.size };
}

function fontLook(
  node: XmlNode | undefined,
  base: BaseFont,
  colors: Colors,
  lost: LostList
): FileLook {
  const look: Draft = {};
  const has = (local: string) => {
    const flag = kid(node, local);
    return flag !== undefined && flagOf(flag, "val", true);
  };
  if (has("b")) look.bold = true;
  if (has("i")) look.italic = true;
  if (has("strike")) look.strike = true;
  const underline = kid(node, "u");
  const kind = attr(underline, "val") ?? "single";
  if (underline && kind !== "none") look.underline = true;
  if (look.underline && kind !== "single") look.underlineKind = kind;
  const name = attr(kid(node, "name"), "val");
  if (name !== undefined && name !== base.name) look.font = name;
  const size = Number(attr(kid(node, "sz"), "val"));
  if (size > 0 && size !== base.size) look.size = size;
  const color = kid(node, "color");
  const hex = colors.isText(color) ? undefined : colors.of(color);
  if (hex !== undefined) look.color = hex;
  const script = attr(kid(node, "vertAlign"), "val") ?? "baseline";
  for (const effect of ["outline", "shadow"]) if (has(effect)) lost.add("fonts", effect);
  if (script !== "baseline") lost.add("fonts", script);
  return look;
}

function fillLook(node: XmlNode | undefined, colors: Colors, lost: LostList): FileLook {
  const pattern = kid(node, "patternFill");
  const kind = attr(pattern, "patternType") ?? "none";
  if (kid(node, "gradientFill")) lost.add("fills", "gradientFill");
  if (!pattern || kind === "none") return {};
  if (kind !== "solid") lost.add("fills", kind);
  const fill = colors.of(kid(pattern, kind === "solid" ? "fgColor" : "bgColor"));
  return fill === undefined ? {} : { fill };
}

function borderLook(node: XmlNode | undefined, colors: Colors, lost: LostList): FileLook {
  if (attr(kid(node, "diagonal"), "style") !== undefined) lost.add("borders", "diagonal");
  const lines = SIDES.flatMap((side) => {
    // Where text may run from right to left, they are called by where it starts.
    const other = { left: "start", right: "end", top: "top", bottom: "bottom" }[side];
    const line = kid(node, side) ?? kid(node, other);
    const style = attr(line, "style") ?? "none";
    if (style === "none") return [];
    const color = colors.of(kid(line, "color"));
    const drawn: SideLine = color === undefined ? { style } : { style, color };
    return [[side, drawn] as const];
  });
  return lines.length > 0 ? { sides: Object.fromEntries(lines) } : {};
}

function alignmentLook(node: XmlNode | undefined, lost: LostList): FileLook {
  const look: Draft = {};
  const horizontal = attr(node, "horizontal") ?? "general";
  const vertical = attr(node, "vertical") ?? "bottom";
  if (horizontal !== "general") look.horizontal = horizontal;
  if (vertical !== "bottom") look.vertical = vertical;
  const indent = Number(attr(node, "indent") ?? 0);
  if (indent > 0) look.indent = indent;
  if (flagOf(node, "wrapText")) look.wrap = true;
  const turn = Number(attr(node, "textRotation") ?? 0);
  if (turn > 0 && turn <= 180) look.rotation = turn <= 90 ? turn : 90 - turn;
  if (turn === 255) lost.add("textDirection", "textRotation");
  if (flagOf(node, "shrinkToFit")) lost.add("textDirection", "shrinkToFit");
  if (Number(attr(node, "readingOrder") ?? 0) > 0) lost.add("textDirection", "readingOrder");
  return look;
}
