import type { Bench } from "./bench";

/** A sheet as an analyst would make it, with questions of their own. */
export const OWN_SHEET = "Mijn vragen";

const SCENARIOS = ["nul", "basis", "economisch-20", "plusambitie"];
const FIRST = 4;

/** Formulas in the notation of Excel's own interface, with commas. */
const ROWS = SCENARIOS.map((code, i) => {
  const row = String(FIRST + i);
  return [
    code,
    `=WONING.INWONERS(A${row})`,
    `=B${row}-Woning_Inwonersdoel`,
    `=WONING.HUISHOUDENS(A${row})`,
    `=WONING.BEHOEFTE(A${row},,"nultreden")`,
    `=WONING.BEHOEFTE(A${row},2040,"sociale huur")`,
  ];
});
const CELLS = {
  title: "Wat betekent elk scenario voor ons?",
  heads: [
    "Scenario",
    "Inwoners",
    "Boven het doel",
    "Huishoudens",
    "Nultreden, tot 2050",
    "Sociale huur, tot 2040",
  ],
  rows: ROWS,
  first: FIRST,
};

/** Adds the sheet in front, with its looks. */
export async function addOwnSheet(bench: Bench): Promise<void> {
  await (
    await bench.pane()
  ).evaluate(
    ([name, { title, heads, rows, first }]) =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.add(name);
        sheet.position = 0;
        const last = first + rows.length - 1;
        const above = sheet.getRange("A1");
        above.values = [[title]];
        above.format.font.bold = true;
        above.format.font.size = 14;
        const head = sheet.getRange(`A${String(first - 1)}:F${String(first - 1)}`);
        head.values = [heads];
        head.format.font.bold = true;
        head.format.wrapText = true;
        sheet.getRange(`B${String(first - 1)}:F${String(first - 1)}`).format.horizontalAlignment =
          "Right";
        sheet.getRange(`A${String(first)}:F${String(last)}`).formulas = rows;
        sheet.getRange(`B${String(first)}:B${String(last)}`).numberFormat = rows.map(() => [
          "#,##0",
        ]);
        sheet.getRange(`D${String(first)}:D${String(last)}`).numberFormat = rows.map(() => [
          "#,##0",
        ]);
        for (const column of ["C", "E", "F"]) {
          sheet.getRange(`${column}${String(first)}:${column}${String(last)}`).numberFormat =
            rows.map(() => ["+#,##0;-#,##0;0"]);
        }
        sheet.getRange("A:F").format.columnWidth = 84;
        await context.sync();
      }),
    [OWN_SHEET, CELLS] as const
  );
}
