/** Everything that the page of the workbench says, around the add-in. */
export const workbench = {
  title: "Woning-werkbank",
  bar: {
    label: "Werkmap",
    create: "Nieuw",
    createTip: "Een lege werkmap",
    example: "Voorbeeld",
    exampleTip: "De voorbeeldwerkmap Heerlen 2050",
    open: "Openen",
    openTip: "Een Excel-bestand (.xlsx) openen",
    save: "Opslaan",
    saveTip: "De werkmap als Excel-bestand (.xlsx) opslaan",
    undo: "Ongedaan maken",
    redo: "Opnieuw",
    calculation: "Berekening",
    automatic: "Automatisch",
    manual: "Handmatig",
    calculate: "Nu berekenen",
    language: "Taal",
    theme: "Donkere weergave",
  },
  file: {
    unnamed: "Map1.xlsx",
    example: "heerlen-2050.xlsx",
    replace:
      "De werkmap is gewijzigd. Wat niet is opgeslagen, gaat verloren. Toch een andere werkmap openen?",
    notOpened: (name: string) => `${name} is niet geopend.`,
    notSaved: "De werkmap is niet opgeslagen.",
    lost: (name: string) => `${name} is geopend. Dit is hier niet overgenomen:`,
  },
  ribbon: {
    tabs: "Tabbladen van het lint",
    failed: (label: string) => `„${label}” is niet uitgevoerd.`,
  },
  pane: {
    label: (name: string) => `Taakvenster ${name}`,
    open: "Taakvenster",
    close: "Taakvenster sluiten",
    width: "Breedte van het taakvenster",
  },
  sheet: {
    label: "Werkblad",
    name: "Naamvak: cel of naam om naartoe te gaan",
    formula: "Formulebalk",
  },
  typing: {
    refused: (address: string) => `Cel ${address} is niet gewijzigd.`,
    formula:
      "In de formule staat een fout, of zij gebruikt iets wat deze werkbank niet kent. Functienamen zijn hier Engels (SUM, IF); argumenten scheidt een puntkomma, decimalen een komma.",
    validation: "De invoer past niet bij wat deze cel toestaat.",
    locked: "Het blad is beveiligd. Hef de beveiliging op om deze cel te wijzigen.",
  },
  messages: {
    label: "Meldingen",
    dismiss: "Melding sluiten",
  },
  status: {
    label: "Status",
    ready: "Gereed",
    error: (address: string, value: string, message: string) => `${address} ${value}: ${message}`,
    errorOnly: (address: string, value: string) => `${address}: ${value}`,
    waiting: "Functies worden berekend…",
    manual: "Berekening: handmatig",
    running: (name: string) => `${name} is actief`,
    stopped: (name: string) => `${name} is niet gestart`,
  },
  refused: "De werkbank kent iets niet waar de invoegtoepassing om vraagt.",
  broken: "De werkbank kan niet starten.",
};

export type WorkbenchWords = typeof workbench;
