import { heerlen } from "../../../../src/assumptions/datasets/heerlen";
import { templateLayout } from "../../../../src/assumptions/template";
import type { ExcelHost } from "../../../../src/workbench/host";
import { saveXlsx } from "../../../../src/workbench/page/files/workbook-file";
import { buildWorkbook } from "../../../../src/xlsx/build";
import { checkPackage } from "../../../xlsx/package-check";
import { quiet } from "../../host/support/quiet";
import { Book, range, sheet, to } from "../../host/support/book";
import { Random } from "../../host/support/random";
import { opened } from "./support/opened";

beforeAll(quiet);

const template = buildWorkbook(templateLayout(heerlen()));

/** Content, look and value of every cell. */
function cellsOf({ engine }: ExcelHost): Record<string, unknown> {
  const { read } = engine;
  const cells: Record<string, unknown> = {};
  for (const sheetId of read.getSheetIds()) {
    for (const { id } of read.getCells(sheetId)) {
      const position = read.getCellPosition(id);
      const cell = read.getCell(position)!;
      const content = cell.isFormula ? cell.compiledFormula.toFormulaString(read) : cell.content;
      const { value, formattedValue } = read.getEvaluatedCell(position);
      const place = `${read.getSheetName(sheetId)} ${position.row} ${position.col}`;
      if (content !== "")
        cells[place] = [content, value, formattedValue, read.getCellStyle(position)];
    }
  }
  return cells;
}

it.each([1, 2])("keeps what was typed, inserted and undone (%s)", (seed) => {
  const random = new Random(seed);
  const pick = (count: number) => random.below(count);
  const host = opened(template);
  const book = new Book(host);
  const values = ["12,5", "tekst", "=1/0", "'007", "31-12-2024", '=A1&"é"', "WAAR", "50%"];
  for (let step = 0; step < 14; step++) {
    const row = 60 + pick(10);
    const at = `${"ABCDEF"[pick(6)]!}${row}`;
    switch (pick(4)) {
      case 0:
        book.call(range(`Aannames!${row}:${row}`), "insert", "Down");
        break;
      case 1:
        book.undo();
        break;
      case 2:
        book.set(to(range(`Aannames!${at}`), "format", "fill"), "Color", "#FFAA00");
        break;
      default:
        host.type("Aannames", at, values[pick(values.length)]!);
    }
  }
  const saved = saveXlsx(host);
  expect(checkPackage(saved)).toEqual([]);
  expect(cellsOf(opened(saved))).toEqual(cellsOf(host));
});

it("keeps settings, protection and how formulas are calculated", () => {
  const host = opened(template);
  const book = new Book(host);
  host.engine.settings.set("scenario", { code: "basis", marge: [1, 2] });
  host.engine.kept.startsWithWorkbook = true;
  book.call(to(sheet("Aannames"), "protection"), "protect", { allowSort: true }, "geheim");
  host.engine.calculation.mode = "Manual";
  const again = opened(saveXlsx(host));
  expect(again.engine.settings.entries()).toEqual(host.engine.settings.entries());
  expect(again.engine.kept.startsWithWorkbook).toBe(true);
  expect(again.engine.calculation.mode).toBe("Manual");
  const protection = to(sheet("Aannames"), "protection");
  const held = new Book(again).get(protection, "protected", "options") as Record<string, unknown>;
  expect(held).toMatchObject({
    Protected: true,
    Options: { allowSort: true, allowInsertRows: false },
  });
});
