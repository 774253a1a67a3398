/** Wat een werkmap heeft en de werkbank niet bewaart: gezegd bij het openen. */
const kinds = {
  activeX: "knoppen en andere besturingselementen",
  borders: "schuine randen",
  cellStyles: "de namen van eigen celstijlen (hun opmaak blijft)",
  chartDetails: "onderdelen van grafieken, zoals trendlijnen of reeksen zonder bereik",
  chartSheets: "bladen met alleen een grafiek",
  charts: "grafieken van een soort die de werkbank niet kent",
  columnFormulas: "het vanzelf doorvoeren van tabelformules (de formules in de cellen blijven)",
  columnLooks: "opmaak van hele rijen en kolommen buiten de gevulde cellen",
  comments: "opmerkingen en notities",
  conditionalFormats: "voorwaardelijke opmaak",
  connections: "verbindingen met gegevensbronnen",
  customXml: "eigen XML-gegevens",
  customViews: "aangepaste weergaven",
  date1904: "de datumtelling vanaf 1904 (datums in cellen zijn omgerekend, in formules niet)",
  drawings: "vormen en tekstvakken",
  extensions: "onderdelen van nieuwere Excel-versies, zoals sparklines",
  externalLinks: "koppelingen naar andere werkmappen",
  fills: "arceringen en kleurverlopen in cellen (een effen kleur blijft)",
  filters: "ingestelde filters en sorteringen",
  fonts: "superscript, subscript en andere tekeneffecten",
  formulas: "formules die de werkbank niet narekent; ze blijven staan en Excel rekent ze weer uit",
  images: "afbeeldingen",
  iteration: "iteratief berekenen",
  macros: "macro's",
  names: "namen die de werkbank niet kent",
  otherParts: "andere onderdelen van het bestand",
  outlines: "gegroepeerde rijen en kolommen (ze blijven staan, zonder groep)",
  pageBreaks: "pagina-einden",
  passwords: "wachtwoorden die de werkbank niet kan controleren; de beveiliging blijft",
  pivots: "draaitabellen (hun laatste waarden blijven)",
  printerSettings: "instellingen van de printer",
  queries: "querytabellen (hun laatste waarden blijven)",
  richText: "opmaak van losse tekens in een cel (de tekst blijft)",
  scenarios: "scenario's van Excel zelf",
  signatures: "de digitale handtekening",
  slicers: "slicers en tijdlijnen",
  splitPanes: "gesplitste deelvensters",
  tableStyles: "eigen tabelstijlen",
  textDirection: "verticale of verkleinde tekst",
};

export const workbenchFiles = {
  /** Eén regel: wat verloren gaat, en waar. */
  lost: (kind: keyof typeof kinds, places: readonly string[], count: number) => {
    const more = count > places.length ? ` en nog ${count - places.length}` : "";
    return `Niet bewaard: ${kinds[kind]} (${places.join(", ")}${more}).`;
  },
};

export type WorkbenchFilesWords = typeof workbenchFiles;
