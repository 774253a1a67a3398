import { DECLARATION, DRAWING } from "./namespaces";

/** Theme colours in the order that the format prescribes. */
const COLORS: readonly (readonly [string, string])[] = [
  ["dk1", '<a:sysClr val="windowText" lastClr="000000"/>'],
  ["lt1", '<a:sysClr val="window" lastClr="FFFFFF"/>'],
  ["dk2", '<a:srgbClr val="1F4E79"/>'],
  ["lt2", '<a:srgbClr val="F2F2F2"/>'],
  ["accent1", '<a:srgbClr val="1F4E79"/>'],
  ["accent2", '<a:srgbClr val="C55A11"/>'],
  ["accent3", '<a:srgbClr val="7F7F7F"/>'],
  ["accent4", '<a:srgbClr val="BF9000"/>'],
  ["accent5", '<a:srgbClr val="2E75B6"/>'],
  ["accent6", '<a:srgbClr val="548235"/>'],
  ["hlink", '<a:srgbClr val="1F5FA8"/>'],
  ["folHlink", '<a:srgbClr val="7030A0"/>'],
];

const FILL = '<a:solidFill><a:schemeClr val="phClr"/></a:solidFill>';
const LINE = `<a:ln w="9525">${FILL}<a:prstDash val="solid"/></a:ln>`;
const EFFECT = "<a:effectStyle><a:effectLst/></a:effectStyle>";

function fontOf(kind: "majorFont" | "minorFont"): string {
  return `<a:${kind}><a:latin typeface="Calibri"/><a:ea typeface=""/><a:cs typeface=""/></a:${kind}>`;
}

/** The theme part: Calibri everywhere, one accent; the format asks for three of each style, flat here. */
export function themeXml(): string {
  const colors = COLORS.map(([name, color]) => `<a:${name}>${color}</a:${name}>`).join("");
  return (
    `${DECLARATION}<a:theme xmlns:a="${DRAWING}" name="Woning"><a:themeElements>` +
    `<a:clrScheme name="Woning">${colors}</a:clrScheme>` +
    `<a:fontScheme name="Woning">${fontOf("majorFont")}${fontOf("minorFont")}</a:fontScheme>` +
    `<a:fmtScheme name="Woning"><a:fillStyleLst>${FILL.repeat(3)}</a:fillStyleLst>` +
    `<a:lnStyleLst>${LINE.repeat(3)}</a:lnStyleLst><a:effectStyleLst>${EFFECT.repeat(3)}</a:effectStyleLst>` +
    `<a:bgFillStyleLst>${FILL.repeat(3)}</a:bgFillStyleLst></a:fmtScheme></a:themeElements></a:theme>`
  );
}
