/** A workbook that somebody works in: two of its sheets are called as sheets of the template are. */
export function occupied(): object {
  const sheet = (id: string, name: string, cells: Readonly<Record<string, string>>): object => ({
    id,
    name,
    colNumber: 26,
    rowNumber: 100,
    cells,
  });
  return {
    sheets: [
      sheet("user1", "Aannames", { A1: "Huur per maand", B1: "850", B2: "=B1*12" }),
      sheet("user2", "Bronnen", { A1: "=SUM(Aannames!B1:B2)", C1: "a", D1: "b", C2: "1", D2: "2" }),
    ],
    namedRanges: { Mijn_Totaal: "Bronnen!A1" },
  };
}
