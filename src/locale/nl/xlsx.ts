/** Why a file cannot be read or written, and what can be done about it. */
export const xlsx = {
  "empty-file": () =>
    "Het bestand is leeg. Kies het bestand opnieuw; misschien is het nog niet volledig opgeslagen.",
  "not-a-workbook": () =>
    "Dit is geen Excel-werkmap. Kies een bestand dat in Excel als .xlsx is opgeslagen.",
  "protected-or-old": () =>
    "Deze werkmap heeft een wachtwoord of is een oud .xls-bestand. Open haar in Excel, haal het wachtwoord weg en sla haar op als .xlsx.",
  "no-workbook": () =>
    "In dit bestand zit geen werkmap. Kies een bestand dat in Excel als .xlsx is opgeslagen.",
  "binary-workbook": () =>
    "Dit is een binaire werkmap (.xlsb). Open haar in Excel en sla haar op als .xlsx.",
  "strict-workbook": () =>
    "Deze werkmap is opgeslagen als Strict Open XML. Open haar in Excel en sla haar op als gewone Excel-werkmap (.xlsx).",
  truncated: () =>
    "Het bestand is niet volledig: het einde ontbreekt. Haal of kopieer het opnieuw.",
  "damaged-directory": () =>
    "Het bestand is beschadigd: de inhoudsopgave klopt niet. Haal het opnieuw, of open het in Excel en sla het opnieuw op.",
  "file-too-large": (data: { size: number; limit: number }) =>
    `Het bestand is ${mb(data.size)} MB; de grens is ${mb(data.limit)} MB. Sla de bladen die nodig zijn op in een eigen werkmap.`,
  "too-many-parts": (data: { count: number; limit: number }) =>
    `Het bestand heeft ${count(data.count)} onderdelen; de grens is ${count(data.limit)}. Sla de bladen die nodig zijn op in een eigen werkmap.`,
  "part-too-large": (data: { part: string; size: number; limit: number }) =>
    `Onderdeel ${data.part} wordt uitgepakt ${mb(data.size)} MB; de grens is ${mb(data.limit)} MB. Maak het blad of de afbeelding kleiner.`,
  "total-too-large": (data: { size: number; limit: number }) =>
    `De werkmap wordt uitgepakt meer dan ${mb(data.limit)} MB, en dat is de grens. Sla de bladen die nodig zijn op in een eigen werkmap.`,
  "illegal-part-name": (data: { part: string }) =>
    `Het bestand bevat een onderdeel met een verboden naam (${data.part}) en wordt daarom niet gelezen. Open het in Excel en sla het opnieuw op.`,
  "duplicate-part": (data: { part: string }) =>
    `Onderdeel ${data.part} staat twee keer in het bestand, zodat niet vaststaat wat geldt. Open het in Excel en sla het opnieuw op.`,
  "encrypted-part": (data: { part: string }) =>
    `Onderdeel ${data.part} is versleuteld. Sla de werkmap zonder wachtwoord op.`,
  "unknown-compression": (data: { part: string; method: number }) =>
    `Onderdeel ${data.part} is gecomprimeerd op een manier die Excel niet gebruikt (${data.method}). Open het bestand in Excel en sla het opnieuw op.`,
  "contradicting-headers": (data: { part: string }) =>
    `Het bestand spreekt zichzelf tegen over onderdeel ${data.part} en wordt daarom niet gelezen. Open het in Excel en sla het opnieuw op.`,
  "overlapping-parts": (data: { part: string; other: string }) =>
    `De onderdelen ${data.other} en ${data.part} overlappen elkaar; zo'n bestand wordt niet gelezen. Open het in Excel en sla het opnieuw op.`,
  "damaged-part": (data: { part: string }) =>
    `Onderdeel ${data.part} is beschadigd. Haal het bestand opnieuw, of gebruik een eerdere versie.`,
  "missing-part": (data: { part: string }) =>
    `Onderdeel ${data.part} ontbreekt in het bestand. Open het in Excel, laat het herstellen en sla het opnieuw op.`,
  encoding: (data: { part: string }) =>
    `De tekst van onderdeel ${data.part} is geen UTF-8. Open het bestand in Excel en sla het opnieuw op.`,
  "damaged-xml": (data: { part: string; line: number }) =>
    `Onderdeel ${data.part} is beschadigd (regel ${data.line}). Open het bestand in Excel, laat het herstellen en sla het opnieuw op.`,
  doctype: (data: { part: string }) =>
    `Onderdeel ${data.part} heeft een documenttype. Excel schrijft dat nooit en het kan kwaad, dus het bestand wordt niet gelezen.`,
  "xml-too-deep": (data: { part: string; limit: number }) =>
    `Onderdeel ${data.part} is meer dan ${count(data.limit)} lagen diep genest. Open het bestand in Excel en sla het opnieuw op.`,
  "xml-too-large": (data: { part: string; limit: number }) =>
    `Onderdeel ${data.part} heeft meer dan ${count(data.limit)} elementen of kenmerken, en dat is de grens. Maak het blad kleiner.`,
  "incomplete-part": (data: { part: string; element: string }) =>
    `In onderdeel ${data.part} mist ${data.element} een verplicht gegeven. Open het bestand in Excel, laat het herstellen en sla het opnieuw op.`,
  signed: () =>
    "Deze werkmap is digitaal ondertekend; een wijziging zou de handtekening ongeldig maken. Verwijder de handtekening in Excel of werk in een kopie zonder handtekening.",
  "too-many-sheets": (data: { count: number; limit: number }) =>
    `De werkmap heeft ${count(data.count)} bladen; de grens is ${count(data.limit)}. Verwijder bladen of verdeel ze over meer werkmappen.`,
  "impossible-reference": (data: { part: string; reference: string }) =>
    `Onderdeel ${data.part} verwijst naar "${data.reference}", en zo'n cel of bereik heeft een blad niet. Open het bestand in Excel, laat het herstellen en sla het opnieuw op.`,
  "impossible-value": (data: { sheet: string; cell: string; found: string }) =>
    `Cel ${data.cell} op blad ${data.sheet} bevat iets dat niet bij haar soort past (${data.found}). Vul de cel in Excel opnieuw in en sla de werkmap op.`,
  "sheet-too-far": (data: { sheet: string; cell: string; limit: number }) =>
    `Blad ${data.sheet} loopt door tot ${data.cell}; de werkbank toont bladen tot ${count(data.limit)} cellen. Wis in Excel de lege rijen en kolommen na de gegevens en sla de werkmap opnieuw op.`,
  "text-too-long": (data: { part: string; limit: number }) =>
    `In onderdeel ${data.part} staat een tekst van meer dan ${count(data.limit)} tekens. Kort de tekst in.`,
  "sheet-name": (data: { name: string; limit: number }) =>
    `"${data.name}" kan geen bladnaam zijn: ten hoogste ${data.limit} tekens, zonder \\ / ? * [ ] : en zonder apostrof aan het begin of eind. Kies een andere naam.`,
  "result-too-large": (data: { table: string; rows: number; columns: number }) =>
    `De uitkomst ${data.table} heeft ${count(data.rows)} rijen en ${count(data.columns)} kolommen; dat past niet op een blad. Neem minder peiljaren, scenario's of groepen.`,
  "result-text-too-long": (data: { table: string; length: number; limit: number }) =>
    `In de uitkomst ${data.table} staat een tekst van ${count(data.length)} tekens; in een cel passen er ${count(data.limit)}. Kort de naam of toelichting in.`,
  "structure-protected": (data: { sheets: readonly string[] }) =>
    `De structuur van de werkmap is beveiligd, zodat er geen bladen bij kunnen (${data.sheets.join(", ")}). Haal de beveiliging weg via Controleren, Werkmap beveiligen, en probeer het opnieuw.`,
  "name-taken": (data: { name: string }) =>
    `De naam ${data.name} is in deze werkmap al in gebruik, terwijl een tabel met uitkomsten zo moet heten. Wijzig of verwijder de naam in Formules, Namen beheren.`,
  "cells-in-the-way": (data: { cells: readonly { sheet: string; cell: string }[] }) =>
    `Er is niets geschreven, want de uitkomsten zouden eigen inhoud overschrijven of van haar rij losmaken. Verplaats deze cellen en probeer het opnieuw: ${places(data.cells)}.`,
  "unknown-columns": (data: {
    columns: readonly { sheet: string; cell: string; header: string }[];
  }) =>
    `Er is niets geschreven, want van kolommen in een tabel met uitkomsten staat niet vast van wie ze zijn. Verplaats of verwijder ze en probeer het opnieuw: ${data.columns.map((c) => `"${c.header}" (${c.sheet}, ${c.cell})`).join("; ")}.`,
  "changed-table": (data: { sheet: string; table: string; found: "header" | "totals" }) =>
    data.found === "header"
      ? `De tabel ${data.table} op blad ${data.sheet} heeft geen veldnamenrij meer. Zet die aan bij Tabelontwerp en probeer het opnieuw.`
      : `De tabel ${data.table} op blad ${data.sheet} heeft een totaalrij, terwijl het aantal rijen verandert. Zet die uit bij Tabelontwerp en probeer het opnieuw.`,
};

function mb(bytes: number): string {
  return count(Math.ceil(bytes / 1e6));
}

function count(n: number): string {
  return n.toLocaleString("nl-NL");
}

const SHOWN_PLACES = 20;

function places(cells: readonly { sheet: string; cell: string }[]): string {
  const shown = cells.slice(0, SHOWN_PLACES).map(({ sheet, cell }) => `${sheet}, ${cell}`);
  const more = cells.length - shown.length;
  return shown.join("; ") + (more > 0 ? `; en nog ${count(more)}` : "");
}
