/**
 * What Excel itself shows of the add-in: its name, its tab in the ribbon, and the page with help outside Excel. Excel
 * takes these texts from manifest.xml; a test holds the two together. The keys of `short` and `long` are its resources.
 */
export const manifest = {
  name: "Woning",
  description:
    "Woonscenario's voor gemeenten: aannames in cellen; uitkomsten als formules, tabellen en grafieken; elk cijfer met bron en status.",
  /** At most 125 characters each. */
  short: {
    "Tab.Label": "Woning",
    "Work.Label": "Werkmap",
    "View.Label": "Overzicht en hulp",
    "SetUp.Label": "Werkmap klaarzetten",
    "Calculate.Label": "Doorrekenen",
    "UpdateFunctions.Label": "Functies bijwerken",
    "Pane.Label": "Taakvenster",
    "Help.Label": "Help",
    "Start.Title": "Woning staat klaar",
  },
  /** At most 250 characters each. */
  long: {
    "SetUp.Tip":
      "Zet aannames klaar in deze werkmap: het voorbeeld Heerlen 2050, of een lege opzet voor een andere gemeente. De keuze volgt in het taakvenster.",
    "Calculate.Tip":
      "Rekent alle scenario's door en schrijft de uitkomsten als tabellen en grafieken in deze werkmap. Andere cellen blijven zoals ze zijn.",
    "UpdateFunctions.Tip":
      "Leest de aannames opnieuw en berekent elke cel met een WONING-functie opnieuw.",
    "Pane.Tip": "Toont wat er in deze werkmap staat: aannames, problemen, uitkomsten en voortgang.",
    "Help.Tip": "Toont de uitleg over aannames, functies en uitkomsten.",
    "Start.Text":
      "Kies op het tabblad Woning voor Werkmap klaarzetten, of open een werkmap waarin de aannames al staan.",
  },
  /** The page to which Excel's lists of add-ins refer. */
  support: {
    title: "Hulp bij Woning",
    paragraphs: (version: string) => [
      `Woning ${version} is een invoegtoepassing voor Excel waarmee gemeenten woonscenario's doorrekenen.`,
      "De uitleg staat in Excel zelf: kies op het tabblad Woning voor Help.",
      "Werkt er iets niet, neem dan contact op met de beheerder die Woning in de organisatie beschikbaar stelt. Vermeld daarbij het versienummer en wat er op het scherm staat.",
      "Woning is vrije software onder de EUPL-1.2. De gebruikte bibliotheken staan met hun licenties in third-party-notices.txt naast deze pagina.",
    ],
  },
};
export type ManifestWords = typeof manifest;
