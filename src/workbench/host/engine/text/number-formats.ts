import type { Cell, LiteralCell } from "@odoo/o-spreadsheet";
import { parseCode } from "../formats/code";
import { FALLBACK, GENERAL, codeOfFormat, nearestFormat } from "../formats/engine-format";
import { SET_FACT } from "../plugins/facts-plugin";
import type { Reading, SetFact } from "../plugins/facts-plugin";
import { localeOf } from "./locales";
import { literalValue } from "./values";

/** Shows nothing in a format of the engine: so many of them tell apart what would be shown alike. */
const MARK = "[$]";

/**
 * Number formats of Excel in a workbook of the engine. A cell holds the engine's format that shows it best; a fact
 * tells, for each such format, which of Excel's it stands for. So it goes wherever the cell goes.
 */
export class NumberFormats {
  /** What must be written down for the formats that were asked for. */
  readonly remembered: SetFact[] = [];
  private readonly codes: Map<string, unknown>;
  private readonly formats = new Map<string, string>();

  constructor(private readonly read: Reading) {
    this.codes = new Map(Object.entries(read.getExcelFacts("formats")));
  }

  /** The engine's format for one of Excel's. */
  formatOf(code: string): string {
    let format = this.formats.get(code);
    if (format === undefined) {
      const nearest = nearestFormat(code, localeOf(this.read.getLocale()));
      this.formats.set(code, (format = this.standingFor(code, nearest)));
    }
    return format;
  }

  /**
   * The engine's format under which a cell keeps its value. A cell that is formatted as text makes a text of a number
   * and of a formula's result in the engine; in Excel only of what is entered afterwards.
   */
  formatKeeping(code: string, cell: Cell | undefined): string {
    const kept = cell && (cell.isFormula || isNoText(cell));
    return kept && isTextCode(code) ? this.standingFor(code, FALLBACK) : this.formatOf(code);
  }

  private standingFor(code: string, nearest: string): string {
    if (codeOfFormat(nearest) === code) return nearest;
    let format = MARK + nearest;
    while ((this.codes.get(format) ?? code) !== code) format = MARK + format;
    if (!this.codes.has(format)) {
      this.codes.set(format, code);
      this.remembered.push({ type: SET_FACT, kind: "formats", key: format, value: code });
    }
    return format;
  }
}

function isNoText(cell: LiteralCell): boolean {
  return cell.content !== "" && typeof literalValue(cell) !== "string";
}

/** Excel's number format for one of the engine's. */
export function numberFormatOf(read: Reading, format = ""): string {
  const code = read.getExcelFacts("formats")[format];
  if (typeof code === "string") return code;
  return codeOfFormat(format.replaceAll(MARK, ""));
}

/** Whether what is entered under a code is kept as a text. */
export function isTextCode(code: string): boolean {
  return parseCode(code)[0]?.kind === "text";
}

/** A code as Excel keeps it; nothing is the General format, by whatever capitals. */
export function storedCode(code: string): string {
  return code === "" || code.toLowerCase() === GENERAL.toLowerCase() ? GENERAL : code;
}
