import { solidXml } from "../chart-series";
import { escapeXml } from "../xml";
import type { BookChart, BookFont, BookText } from "./book-chart";

/** Attributes and children of run properties. */
function fontXml(font: BookFont): { readonly attributes: string; readonly children: string } {
  const { name, size, bold, italic, color } = font;
  const flag = (attribute: string, value: boolean | undefined) =>
    value === undefined ? "" : ` ${attribute}="${value ? 1 : 0}"`;
  return {
    attributes:
      (size === undefined ? "" : ` sz="${Math.round(size * 100)}"`) +
      flag("b", bold) +
      flag("i", italic),
    children:
      (color === undefined ? "" : solidXml(color)) +
      (name === undefined ? "" : `<a:latin typeface="${escapeXml(name)}"/>`),
  };
}

/** A title; its look stands in every run as well: some readers ignore that of the paragraph. */
export function titleXml(title: BookChart["title"], upright = false): string {
  if (title === undefined) return "";
  if (title === "automatic") return '<c:title><c:overlay val="0"/></c:title>';
  return `<c:title><c:tx><c:rich>${richXml(title, upright)}</c:rich></c:tx><c:overlay val="0"/></c:title>`;
}

function richXml({ text, font }: BookText, upright: boolean): string {
  const body = upright ? '<a:bodyPr rot="-5400000" vert="horz"/>' : "<a:bodyPr/>";
  const { attributes, children } = fontXml(font);
  const paragraphs = text
    .split("\n")
    .map(
      (line) =>
        `<a:p><a:pPr><a:defRPr${attributes}>${children}</a:defRPr></a:pPr>` +
        `<a:r><a:rPr lang="nl-NL"${attributes}>${children}</a:rPr><a:t>${escapeXml(line)}</a:t></a:r></a:p>`
    );
  return `${body}<a:lstStyle/>${paragraphs.join("")}`;
}

/** The `<txPr>` of something that writes texts; nothing where no font is chosen. */
export function textXml(font: BookFont | undefined): string {
  if (!font) return "";
  const { attributes, children } = fontXml(font);
  return (
    `<c:txPr><a:bodyPr/><a:lstStyle/><a:p><a:pPr><a:defRPr${attributes}>${children}</a:defRPr></a:pPr>` +
    '<a:endParaRPr lang="nl-NL"/></a:p></c:txPr>'
  );
}
