import { captionLines, findLines } from "../../../src/workbook/results/captions";
import { PresentCells } from "../../../src/workbook/results/present-cells";
import { population } from "../../xlsx/sample-results";

const [chart] = population().charts;
const words = "Een woord of wat, ".repeat(30).trim();

test("lines hold every word in order, and none is wider than the chart", () => {
  const lines = captionLines({ ...chart!, alt: words });
  expect(lines.join(" ")).toBe(words);
  expect(lines.length).toBeGreaterThan(1);
  const room = (chart!.size.columns * 64) / 6.5;
  for (const line of lines) expect(line.length).toBeLessThanOrEqual(room);
});

test("lines are found wherever they stand, by any version that was written", () => {
  const values = [
    ["", "x"],
    ["", "eerste"],
    ["", "tweede"],
  ];
  const cells = new PresentCells({ rowIndex: 4, columnIndex: 2, values, formulas: values });
  const found = { row: 6, column: 4, lines: ["eerste", "tweede"] };
  expect(findLines(cells, [["nieuw"], ["eerste", "tweede"]])).toEqual(found);
  expect(findLines(cells, [["eerste", "derde"]])).toBeUndefined();
});

test("a text that begins with = is no formula, and a formula no text", () => {
  const cells = new PresentCells({
    rowIndex: 0,
    columnIndex: 0,
    values: [["=tekst", 3]],
    formulas: [["=tekst", "=1+2"]],
  });
  expect(cells.content(1, 1)).toEqual({ value: "=tekst" });
  expect(cells.content(1, 2)).toEqual({ value: 3, formula: "1+2" });
  expect(cells.content(9, 9)).toEqual({ value: null });
});
