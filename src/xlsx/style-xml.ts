import type { Look } from "./look";

/** Own number formats are numbered from here; lower ones are built in. */
export const MORE_FORMATS_FROM = 164;

const BUILT_IN = new Map([
  ["General", 0],
  ["0", 1],
  ["0.00", 2],
  ["#,##0", 3],
  ["#,##0.00", 4],
  ["0%", 9],
  ["0.00%", 10],
  ["@", 49],
]);

/** The built-in number of a format code, if it has one. */
export function numberFormatId(code: string): number | undefined {
  return BUILT_IN.get(code);
}

/** Elements of a font as Excel orders them. */
const FONT_ORDER = [
  ...["b", "i", "strike", "condense", "extend", "outline", "shadow", "u", "vertAlign"],
  ...["sz", "color", "name", "family", "charset", "scheme"],
];

/** An element of a font as it stands in the workbook. */
export interface FontElement {
  readonly local: string;
  readonly xml: string;
}

/** The font of a workbook that states none. */
export function plainFont(p: string): readonly FontElement[] {
  return [
    { local: "sz", xml: `<${p}sz val="11"/>` },
    { local: "name", xml: `<${p}name val="Calibri"/>` },
    { local: "family", xml: `<${p}family val="2"/>` },
  ];
}

/** The workbook's own first font, with what the look asks for in place of its own. */
export function fontXml(base: readonly FontElement[], look: Look, p: string): string {
  const elements = new Map(base.map(({ local, xml }) => [local, xml]));
  if (look.bold) elements.set("b", `<${p}b/>`);
  if (look.italic) elements.set("i", `<${p}i/>`);
  if (look.underline) elements.set("u", `<${p}u/>`);
  if (look.size !== undefined) elements.set("sz", `<${p}sz val="${look.size}"/>`);
  if (look.color !== undefined) elements.set("color", `<${p}color rgb="FF${look.color}"/>`);
  const rank = (local: string) =>
    (FONT_ORDER.indexOf(local) + FONT_ORDER.length) % FONT_ORDER.length;
  const ordered = [...elements].sort(([a], [b]) => rank(a) - rank(b));
  return `<${p}font>${ordered.map(([, xml]) => xml).join("")}</${p}font>`;
}

/** True for a look whose text is not written in the workbook's first font as it is. */
export function changesFont(look: Look): boolean {
  const { bold, italic, underline, size, color } = look;
  return Boolean(bold ?? italic ?? underline ?? size ?? color);
}

export function fillXml(color: string, p: string): string {
  return (
    `<${p}fill><${p}patternFill patternType="solid"><${p}fgColor rgb="FF${color}"/>` +
    `<${p}bgColor indexed="64"/></${p}patternFill></${p}fill>`
  );
}

/** A thin line on the four sides. */
export function borderXml(color: string, p: string): string {
  const sides = ["left", "right", "top", "bottom"].map(
    (side) => `<${p}${side} style="thin"><${p}color rgb="FF${color}"/></${p}${side}>`
  );
  return `<${p}border>${sides.join("")}<${p}diagonal/></${p}border>`;
}

/** Indices of the parts of a look. */
export interface XfParts {
  readonly font: number;
  readonly fill: number;
  readonly border: number;
  readonly format: number;
  /** The workbook has cell styles to inherit from, of which the first is the normal one. */
  readonly hasParent: boolean;
}

export function xfXml(parts: XfParts, look: Look, p: string): string {
  const { font, fill, border, format } = parts;
  const applied = [
    format > 0 ? ' applyNumberFormat="1"' : "",
    font > 0 ? ' applyFont="1"' : "",
    fill > 0 ? ' applyFill="1"' : "",
    border > 0 ? ' applyBorder="1"' : "",
  ];
  const alignment =
    (look.horizontal ? ` horizontal="${look.horizontal}"` : "") +
    (look.vertical ? ` vertical="${look.vertical}"` : "") +
    (look.wrap ? ' wrapText="1"' : "") +
    (look.indent ? ` indent="${look.indent}"` : "");
  const children =
    (alignment ? `<${p}alignment${alignment}/>` : "") +
    (look.unlocked ? `<${p}protection locked="0"/>` : "");
  if (alignment) applied.push(' applyAlignment="1"');
  if (look.unlocked) applied.push(' applyProtection="1"');
  const open =
    `<${p}xf numFmtId="${format}" fontId="${font}" fillId="${fill}" borderId="${border}"` +
    `${parts.hasParent ? ' xfId="0"' : ""}${applied.join("")}`;
  return children ? `${open}>${children}</${p}xf>` : `${open}/>`;
}
