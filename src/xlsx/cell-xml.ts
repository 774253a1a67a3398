import type { CellContent } from "../projection/placement/cell-content";
import { encodeText, needsSpace } from "./cell-text";
import { escapeXml } from "./xml";

/**
 * One `<c>` element. Text goes in as an inline string, so that no shared string table has to change.
 * @param prefix namespace prefix with its colon ("x:"), or empty
 * @throws RangeError for a number that no cell can hold (NaN, Infinity): a fault of the caller
 */
export function cellXml(address: string, content: CellContent, style: number, prefix = ""): string {
  const { value, formula } = content;
  const open = `<${prefix}c r="${address}"${style > 0 ? ` s="${style}"` : ""}`;
  const f = formula === undefined ? "" : `<${prefix}f>${escapeXml(formula)}</${prefix}f>`;
  const close = `</${prefix}c>`;
  const result = (text: string) => `${f}<${prefix}v>${text}</${prefix}v>`;
  if (value === null) return f ? `${open}>${f}${close}` : `${open}/>`;
  if (typeof value === "boolean") return `${open} t="b">${result(value ? "1" : "0")}${close}`;
  if (typeof value === "number") {
    if (!Number.isFinite(value)) throw new RangeError(`${address}: ${value} is not a cell value`);
    return `${open}>${result(String(value))}${close}`;
  }
  const text = escapeXml(encodeText(value));
  if (f) return `${open} t="str">${result(text)}${close}`;
  const space = needsSpace(value) ? ' xml:space="preserve"' : "";
  return `${open} t="inlineStr"><${prefix}is><${prefix}t${space}>${text}</${prefix}t></${prefix}is>${close}`;
}
