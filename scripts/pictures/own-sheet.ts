/** A sheet as an analyst would make it, with questions of their own. */
export const OWN_SHEET = "Mijn vragen";

interface Cells {
  readonly address: string;
  readonly cells: (string | number)[][];
  readonly format?: string;
}

const SCENARIOS = ["nul", "basis", "economisch-20", "plusambitie"];

/** What stands in the sheet; formulas in the notation of Excel's own interface, with commas. */
export function ownCells(): readonly Cells[] {
  const row = (i: number): number => 4 + i;
  return [
    { address: "A1:A1", cells: [["Wat betekent elk scenario voor ons?"]] },
    {
      address: "A3:D3",
      cells: [["Scenario", "Inwoners", "Onder het doel", "Behoefte nultreden"]],
    },
    { address: "A4:A7", cells: SCENARIOS.map((code) => [code]) },
    {
      address: "B4:D7",
      cells: SCENARIOS.map((_, i) => [
        `=WONING.INWONERS(A${String(row(i))})`,
        `=Woning_Inwonersdoel-B${String(row(i))}`,
        `=WONING.BEHOEFTE(A${String(row(i))},,"nultreden")`,
      ]),
      format: "#,##0",
    },
    { address: "A9:A9", cells: [["Behoefte in het actieve scenario"]] },
    { address: "A10:A10", cells: [["=WONING.BEHOEFTE()"]] },
  ];
}
