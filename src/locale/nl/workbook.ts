/** Why an open workbook cannot be read or written, and what can be done about it. */
export const workbook = {
  editing: () =>
    "Er wordt nog in een cel getypt. Rond dat af met Enter of annuleer met Esc en probeer het opnieuw.",
  "sheets-protected": (data: { sheets: readonly string[] }) =>
    data.sheets.length === 1
      ? `Er is niets gewijzigd, want blad ${data.sheets[0]} is beveiligd. Haal de beveiliging weg via Controleren, Beveiliging blad opheffen, en probeer het opnieuw.`
      : `Er is niets gewijzigd, want deze bladen zijn beveiligd: ${list(data.sheets)}. Haal de beveiliging weg via Controleren, Beveiliging blad opheffen, en probeer het opnieuw.`,
  "structure-protected": (data: { sheets: readonly string[] }) =>
    `De structuur van de werkmap is beveiligd, zodat er geen bladen bij kunnen${data.sheets.length > 0 ? ` (${list(data.sheets)})` : ""}. Haal de beveiliging weg via Controleren, Werkmap beveiligen, en probeer het opnieuw.`,
  "read-only": () =>
    "De werkmap is alleen-lezen geopend. Kies Bewerken inschakelen of sla een kopie op, en probeer het daarin opnieuw.",
  "names-taken": (data: { names: readonly string[] }) =>
    `Er is niets gewijzigd, want deze namen zijn in de werkmap al in gebruik: ${list(data.names)}. Wijzig of verwijder ze via Formules, Namen beheren, of geef de tabel een andere naam, en probeer het opnieuw.`,
  "cells-in-the-way": (data: { cells: readonly { sheet: string; cell: string }[] }) =>
    `Er is niets geschreven, want eigen inhoud zou worden overschreven of van haar rij losraken. Verplaats deze cellen en probeer het opnieuw: ${list(data.cells.map(place))}.`,
  "unknown-columns": (data: {
    columns: readonly { sheet: string; cell: string; header: string }[];
  }) =>
    `Er is niets geschreven, want van kolommen in een tabel met uitkomsten staat niet vast van wie ze zijn. Verplaats of verwijder ze en probeer het opnieuw: ${list(data.columns.map((c) => `"${c.header}" (${place(c)})`))}.`,
  "changed-table": (data: { sheet: string; table: string; found: "header" | "totals" }) =>
    data.found === "header"
      ? `De tabel ${data.table} op blad ${data.sheet} heeft geen veldnamenrij meer. Zet die aan bij Tabelontwerp en probeer het opnieuw.`
      : `De tabel ${data.table} op blad ${data.sheet} heeft een totaalrij, terwijl het aantal rijen verandert. Zet die uit bij Tabelontwerp en probeer het opnieuw.`,
  "result-too-large": (data: { table: string; rows: number; columns: number }) =>
    `De uitkomst ${data.table} heeft ${count(data.rows)} rijen en ${count(data.columns)} kolommen; dat past niet op een blad. Neem minder peiljaren, scenario's of groepen.`,
  "result-text-too-long": (data: { table: string; length: number; limit: number }) =>
    `In de uitkomst ${data.table} staat een tekst van ${count(data.length)} tekens; in een cel passen er ${count(data.limit)}. Kort de naam of toelichting in.`,
  "cannot-restore": (data: { name: string }) =>
    `De naam ${data.name} is niet te herstellen: er is geen blad of voorbeeld om haar naar te laten verwijzen. Maak de naam zelf aan via Formules, Namen beheren.`,
  "place-gone": (data: { name: string; sheet: string | null; cell: string | null }) =>
    data.sheet === null
      ? `De naam ${data.name} verwijst niet meer naar cellen. Herstel de naam, of wijs via Formules, Namen beheren een bereik aan.`
      : `Blad ${data.sheet} is er niet meer, en de naam ${data.name} verwijst nergens anders naar. Maak het verwijderen ongedaan of herstel de naam.`,
  "table-gone": (data: { table: string }) =>
    `De tabel ${data.table} is er niet meer, of heeft een andere naam gekregen. Kies Doorrekenen om haar opnieuw te laten maken.`,
  "sheet-hidden": (data: { sheet: string }) =>
    `Blad ${data.sheet} is verborgen. Klik met de rechtermuisknop op een bladtab, kies Zichtbaar maken en probeer het opnieuw.`,
  "excel-too-old": (data: { needs: string }) =>
    `Deze versie van Excel is te oud voor Woning: nodig is ${data.needs}. Werk Excel bij via Bestand, Account, Updateopties, of open de werkmap in Excel op het web.`,
  "part-not-loaded": (data: { message: string }) =>
    `Er is niets gewijzigd, want een onderdeel van Woning kon niet worden opgehaald (${data.message}). Controleer de internetverbinding en probeer het opnieuw; lukt het dan nog niet, sla de werkmap op, sluit haar en open haar opnieuw.`,
  "calculation-failed": (data: { message: string }) =>
    `De berekening is afgebroken zonder uitkomst (${data.message}). Sla de werkmap op, sluit andere programma's en probeer het opnieuw.`,
  excel: (data: { code: string; message: string }) =>
    `Excel kon dit niet uitvoeren (${data.code}: ${data.message}). Probeer het opnieuw; lukt het dan nog niet, sla de werkmap op en start Excel opnieuw.`,
};

function place({ sheet, cell }: { sheet: string; cell: string }): string {
  return `${sheet}, ${cell}`;
}

const SHOWN = 20;

function list(items: readonly string[]): string {
  const more = items.length - SHOWN;
  const shown = items.slice(0, SHOWN).join("; ");
  return more > 0 ? `${shown}; en nog ${count(more)}` : shown;
}

function count(n: number): string {
  return n.toLocaleString("nl-NL");
}
