import type { Package } from "../package";
import type { XmlNode } from "../xml";
import { attr, kid, parseXml } from "../xml";

/** The order in which the format numbers theme colours, which is not that of the theme. */
const THEME_ORDER = [
  ...["lt1", "dk1", "lt2", "dk2"],
  ...["accent1", "accent2", "accent3", "accent4", "accent5", "accent6", "hlink", "folHlink"],
];

/** Of a workbook without a theme: Office's own. */
const OFFICE_THEME = [
  ...["FFFFFF", "000000", "E7E6E6", "44546A", "4472C4", "ED7D31"],
  ...["A5A5A5", "FFC000", "5B9BD5", "70AD47", "0563C1", "954F72"],
];

/** The numbered colours of old: eight basic ones twice, then the palette. */
const BASIC = ["000000", "FFFFFF", "FF0000", "00FF00", "0000FF", "FFFF00", "FF00FF", "00FFFF"];
const INDEXED = [
  ...BASIC,
  ...BASIC,
  ...["800000", "008000", "000080", "808000", "800080", "008080", "C0C0C0", "808080"],
  ...["9999FF", "993366", "FFFFCC", "CCFFFF", "660066", "FF8080", "0066CC", "CCCCFF"],
  ...["000080", "FF00FF", "FFFF00", "00FFFF", "800080", "800000", "008080", "0000FF"],
  ...["00CCFF", "CCFFFF", "CCFFCC", "FFFF99", "99CCFF", "FF99CC", "CC99FF", "FFCC99"],
  ...["3366FF", "33CCCC", "99CC00", "FFCC00", "FF9900", "FF6600", "666699", "969696"],
  ...["003366", "339966", "003300", "333300", "993300", "993366", "333399", "333333"],
];

const HEX = /^(?:[0-9a-f]{2})?([0-9a-f]{6})$/i;

/** Colours of a workbook as RRGGBB, however they are written. */
export class Colors {
  readonly #theme: readonly string[];
  /** By the name that drawings give them. */
  readonly #named: ReadonlyMap<string, string>;

  constructor(pkg: Package) {
    const part = pkg.related(pkg.workbookPart, "theme");
    const root = part !== undefined && pkg.has(part) ? parseXml(pkg.text(part), part) : undefined;
    const scheme = kid(kid(root, "themeElements"), "clrScheme");
    this.#theme = THEME_ORDER.map((name, i) => {
      const color = kid(scheme, name)?.children[0];
      const value = attr(color, "lastClr") ?? attr(color, "val") ?? "";
      return HEX.exec(value)?.[1]?.toUpperCase() ?? OFFICE_THEME[i]!;
    });
    const names = THEME_ORDER.map((name, i) => [name, this.#theme[i]!] as const);
    const [light1, dark1, light2, dark2] = this.#theme;
    this.#named = new Map([
      ...names,
      ...([
        ["bg1", light1!],
        ["tx1", dark1!],
        ["bg2", light2!],
        ["tx2", dark2!],
      ] as const),
    ]);
  }

  /** The colour of an element of a sheet or stylesheet; undefined where it is automatic or there is none. */
  of(node: XmlNode | undefined): string | undefined {
    const rgb = HEX.exec(attr(node, "rgb") ?? "")?.[1];
    const tint = Number(attr(node, "tint") ?? 0);
    if (rgb !== undefined) return tinted(rgb.toUpperCase(), tint);
    const theme = this.#theme[Number(attr(node, "theme") ?? NaN)];
    if (theme !== undefined) return tinted(theme, tint);
    const indexed = INDEXED[Number(attr(node, "indexed") ?? NaN)];
    return indexed === undefined ? undefined : tinted(indexed, tint);
  }

  /** Whether an element says no more than the usual colour of text. */
  isText(node: XmlNode | undefined): boolean {
    return attr(node, "theme") === "1" && attr(node, "tint") === undefined;
  }

  /** The colour in a `<solidFill>` of a drawing; undefined where there is none. */
  solid(fill: XmlNode | undefined): string | undefined {
    const color = fill?.children[0];
    if (!color) return undefined;
    const value = attr(color, "lastClr") ?? attr(color, "val") ?? "";
    const hex =
      color.local === "schemeClr" ? this.#named.get(value) : HEX.exec(value)?.[1]?.toUpperCase();
    if (hex === undefined) return undefined;
    const share = (local: string, none: number) =>
      Number(attr(kid(color, local), "val") ?? none * 1e5) / 1e5;
    return lit(hex, share("lumMod", 1), share("lumOff", 0));
  }
}

/** Lighter for a tint above 0, darker for one below. */
function tinted(hex: string, tint: number): string {
  if (!tint || !Number.isFinite(tint)) return hex;
  return tint < 0 ? lit(hex, Math.max(0, 1 + tint), 0) : lit(hex, 1 - tint, tint);
}

/** With its lightness multiplied and raised. */
function lit(hex: string, factor: number, added: number): string {
  if (factor === 1 && added === 0) return hex;
  const [r, g, b] = [0, 2, 4].map((at) => parseInt(hex.slice(at, at + 2), 16) / 255);
  const max = Math.max(r!, g!, b!);
  const min = Math.min(r!, g!, b!);
  const light = (max + min) / 2;
  const spread = max - min;
  const saturation = spread === 0 ? 0 : spread / (1 - Math.abs(2 * light - 1));
  const hue =
    spread === 0
      ? 0
      : max === r
        ? ((g! - b!) / spread + 6) % 6
        : max === g
          ? (b! - r!) / spread + 2
          : (r! - g!) / spread + 4;
  return fromLightness(hue, saturation, Math.min(1, Math.max(0, light * factor + added)));
}

function fromLightness(hue: number, saturation: number, light: number): string {
  const chroma = (1 - Math.abs(2 * light - 1)) * saturation;
  const part = (shift: number): string => {
    const k = (shift + hue * 2) % 12;
    const value = light - (chroma / 2) * Math.max(-1, Math.min(k - 3, 9 - k, 1));
    return Math.round(value * 255)
      .toString(16)
      .padStart(2, "0");
  };
  return [0, 8, 4].map(part).join("").toUpperCase();
}
