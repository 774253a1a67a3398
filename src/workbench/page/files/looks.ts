import type { Border } from "@odoo/o-spreadsheet";
import { SIDES } from "../../../xlsx/file-look";
import type { FileLook } from "../../../xlsx/file-look";
import type { CellStyle, ExcelLine } from "../../host/files";
import { excelColor, HORIZONTAL, UNDERLINES, VERTICAL } from "../../host/files";
import { fileLine, hostLine } from "./border-lines";

/** Words of a file, as Excel names them. */
const HORIZONTALS = {
  left: "Left",
  center: "Center",
  right: "Right",
  fill: "Fill",
  justify: "Justify",
  centerContinuous: "CenterAcrossSelection",
  distributed: "Distributed",
} as const;
const VERTICALS = {
  top: "Top",
  center: "Center",
  justify: "Justify",
  distributed: "Distributed",
} as const;
const LINES_UNDER = {
  double: "Double",
  singleAccounting: "SingleAccountant",
  doubleAccounting: "DoubleAccountant",
} as const;

function known<T extends object>(table: T, word: string | undefined): T[keyof T] | undefined {
  return word !== undefined && Object.hasOwn(table, word) ? table[word as keyof T] : undefined;
}

function wordFor<T extends object>(table: T, name: string): string | undefined {
  return Object.entries(table).find(([, held]) => held === name)?.[0];
}

/** A look as the engine keeps it; borders and number formats are kept apart from it. */
export function hostStyle(look: FileLook): CellStyle {
  const horizontal = known(HORIZONTALS, look.horizontal);
  const vertical = known(VERTICALS, look.vertical);
  const underline = known(LINES_UNDER, look.underlineKind) ?? "Single";
  const kept = (name: string, key: keyof CellStyle) => (name === "" ? {} : { [key]: name });
  return {
    ...(look.bold ? { bold: true } : {}),
    ...(look.italic ? { italic: true } : {}),
    ...(look.strike ? { strikethrough: true } : {}),
    ...(look.underline
      ? { underline: true, ...kept(UNDERLINES.kept(underline), "excelUnderline") }
      : {}),
    ...(look.color === undefined ? {} : { textColor: `#${look.color}` }),
    ...(look.fill === undefined ? {} : { fillColor: `#${look.fill}` }),
    ...(look.size === undefined ? {} : { fontSize: look.size }),
    ...(look.font === undefined ? {} : { excelFont: look.font }),
    ...(horizontal
      ? {
          align: HORIZONTAL.drawing(horizontal),
          ...kept(HORIZONTAL.kept(horizontal), "excelHorizontal"),
        }
      : {}),
    ...(vertical
      ? {
          verticalAlign: VERTICAL.drawing(vertical),
          ...kept(VERTICAL.kept(vertical), "excelVertical"),
        }
      : {}),
    ...(look.wrap ? { wrapping: "wrap" as const } : {}),
    ...(look.indent ? { excelIndent: look.indent } : {}),
    ...(look.rotation ? { rotation: (-look.rotation * Math.PI) / 180 } : {}),
    ...(look.unlocked ? { excelUnlocked: true } : {}),
    ...(look.formulaHidden ? { excelFormulaHidden: true } : {}),
  };
}

export function hostBorder({ sides }: FileLook): Border | undefined {
  const drawn = SIDES.flatMap((side) => {
    const line = sides?.[side];
    return line ? [[side, hostLine(line)] as const] : [];
  });
  return drawn.length > 0 ? Object.fromEntries(drawn) : undefined;
}

/** A look of a file; undefined where a cell is plain. */
export function fileLook(
  style: CellStyle,
  border: Border | null,
  code: string
): FileLook | undefined {
  const horizontal = wordFor(HORIZONTALS, HORIZONTAL.name(style.align, style.excelHorizontal));
  const vertical = wordFor(
    VERTICALS,
    VERTICAL.name(style.verticalAlign ?? "bottom", style.excelVertical)
  );
  const underline = UNDERLINES.name(style.underline ?? false, style.excelUnderline);
  const kind = wordFor(LINES_UNDER, underline);
  const rotation = Math.round((-(style.rotation ?? 0) * 180) / Math.PI) || 0;
  const sides = SIDES.flatMap((side) => {
    const line = border?.[side] as ExcelLine | undefined;
    return line ? [[side, fileLine(line)] as const] : [];
  });
  const look: FileLook = {
    ...(style.bold ? { bold: true } : {}),
    ...(style.italic ? { italic: true } : {}),
    ...(style.strikethrough ? { strike: true } : {}),
    ...(underline === "None" ? {} : { underline: true }),
    ...(kind === undefined ? {} : { underlineKind: kind }),
    ...(style.textColor ? { color: excelColor(style.textColor).slice(1) } : {}),
    ...(style.fillColor ? { fill: excelColor(style.fillColor).slice(1) } : {}),
    ...(style.fontSize ? { size: style.fontSize } : {}),
    ...(style.excelFont ? { font: style.excelFont } : {}),
    ...(sides.length > 0 ? { sides: Object.fromEntries(sides) } : {}),
    ...(code === "General" ? {} : { format: code }),
    ...(horizontal === undefined ? {} : { horizontal }),
    ...(vertical === undefined ? {} : { vertical }),
    ...(style.wrapping === "wrap" ? { wrap: true } : {}),
    ...(style.excelIndent ? { indent: style.excelIndent } : {}),
    ...(rotation === 0 ? {} : { rotation }),
    ...(style.excelUnlocked ? { unlocked: true } : {}),
    ...(style.excelFormulaHidden ? { formulaHidden: true } : {}),
  };
  return Object.keys(look).length > 0 ? look : undefined;
}
