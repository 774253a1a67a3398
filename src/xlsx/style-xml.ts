import type { FileLook } from "./file-look";
import { SIDES } from "./file-look";
import { escapeXml } from "./xml";

/** Own number formats are numbered from here; lower ones are built in. */
export const MORE_FORMATS_FROM = 164;

/** Formats that every reader knows by number. What 14 and 22 look like depends on the language of Excel. */
const BUILT_IN = new Map([
  ["General", 0],
  ["0", 1],
  ["0.00", 2],
  ["#,##0", 3],
  ["#,##0.00", 4],
  ["0%", 9],
  ["0.00%", 10],
  ["0.00E+00", 11],
  ["# ?/?", 12],
  ["# ??/??", 13],
  ["m/d/yyyy", 14],
  ["d-mmm-yy", 15],
  ["d-mmm", 16],
  ["mmm-yy", 17],
  ["h:mm AM/PM", 18],
  ["h:mm:ss AM/PM", 19],
  ["h:mm", 20],
  ["h:mm:ss", 21],
  ["m/d/yyyy h:mm", 22],
  ["#,##0_);(#,##0)", 37],
  ["#,##0_);[Red](#,##0)", 38],
  ["#,##0.00_);(#,##0.00)", 39],
  ["#,##0.00_);[Red](#,##0.00)", 40],
  ["mm:ss", 45],
  ["[h]:mm:ss", 46],
  ["mmss.0", 47],
  ["##0.0E+0", 48],
  ["@", 49],
]);

const ACCOUNT = (money: string, digits: string) =>
  `_(${money}* ${digits}_);_(${money}* \\(${digits}\\);_(${money}* "-"_);_(@_)`;

const BY_NUMBER = new Map([
  ...[...BUILT_IN].map(([code, id]) => [id, code] as const),
  // What these look like depends on the country: amounts here are in euros.
  [5, '"€" #,##0_);\\("€" #,##0\\)'],
  [6, '"€" #,##0_);[Red]\\("€" #,##0\\)'],
  [7, '"€" #,##0.00_);\\("€" #,##0.00\\)'],
  [8, '"€" #,##0.00_);[Red]\\("€" #,##0.00\\)'],
  [41, ACCOUNT("", "#,##0")],
  [42, ACCOUNT('"€"', "#,##0")],
  [43, ACCOUNT("", "#,##0.00")],
  [44, ACCOUNT('"€"', "#,##0.00")],
]);

/** The code of a built-in number; undefined for one that only some languages have. */
export function builtInFormat(id: number): string | undefined {
  return BY_NUMBER.get(id);
}

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
export function fontXml(base: readonly FontElement[], look: FileLook, p: string): string {
  const elements = new Map(base.map(({ local, xml }) => [local, xml]));
  if (look.bold) elements.set("b", `<${p}b/>`);
  if (look.italic) elements.set("i", `<${p}i/>`);
  if (look.strike) elements.set("strike", `<${p}strike/>`);
  if (look.underlineKind !== undefined) {
    elements.set("u", `<${p}u val="${escapeXml(look.underlineKind)}"/>`);
  } else if (look.underline) elements.set("u", `<${p}u/>`);
  if (look.size !== undefined) elements.set("sz", `<${p}sz val="${look.size}"/>`);
  if (look.color !== undefined) elements.set("color", `<${p}color rgb="FF${look.color}"/>`);
  if (look.font !== undefined) {
    // What else says which typeface it is would go before the name.
    for (const local of ["family", "charset", "scheme"]) elements.delete(local);
    elements.set("name", `<${p}name val="${escapeXml(look.font)}"/>`);
  }
  const rank = (local: string) =>
    (FONT_ORDER.indexOf(local) + FONT_ORDER.length) % FONT_ORDER.length;
  const ordered = [...elements].sort(([a], [b]) => rank(a) - rank(b));
  return `<${p}font>${ordered.map(([, xml]) => xml).join("")}</${p}font>`;
}

/** True for a look whose text is not written in the workbook's first font as it is. */
export function changesFont(look: FileLook): boolean {
  const { bold, italic, strike, underline, underlineKind, font, size, color } = look;
  return [bold, italic, strike, underline, underlineKind, font, size, color].some(Boolean);
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

/** Lines at the sides that have one. */
export function sidesXml(sides: NonNullable<FileLook["sides"]>, p: string): string {
  const each = SIDES.map((side) => {
    const line = sides[side];
    if (!line) return `<${p}${side}/>`;
    const color = line.color === undefined ? 'auto="1"' : `rgb="FF${line.color}"`;
    return `<${p}${side} style="${escapeXml(line.style)}"><${p}color ${color}/></${p}${side}>`;
  });
  return `<${p}border>${each.join("")}<${p}diagonal/></${p}border>`;
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

export function xfXml(parts: XfParts, look: FileLook, p: string): string {
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
    (look.rotation ? ` textRotation="${rotation(look.rotation)}"` : "") +
    (look.wrap ? ' wrapText="1"' : "") +
    (look.indent ? ` indent="${look.indent}"` : "");
  const protection =
    (look.unlocked ? ' locked="0"' : "") + (look.formulaHidden ? ' hidden="1"' : "");
  const children =
    (alignment ? `<${p}alignment${alignment}/>` : "") +
    (protection ? `<${p}protection${protection}/>` : "");
  if (alignment) applied.push(' applyAlignment="1"');
  if (protection) applied.push(' applyProtection="1"');
  const open =
    `<${p}xf numFmtId="${format}" fontId="${font}" fillId="${fill}" borderId="${border}"` +
    `${parts.hasParent ? ' xfId="0"' : ""}${applied.join("")}`;
  return children ? `${open}>${children}</${p}xf>` : `${open}/>`;
}

/** The format counts degrees downwards from 90 on. */
function rotation(degrees: number): number {
  return degrees < 0 ? 90 - degrees : degrees;
}
