import { lister, roundedFormatter } from "../numbers";

const whole = new Intl.NumberFormat("nl-NL", { maximumFractionDigits: 0 });
const change = new Intl.NumberFormat("nl-NL", {
  maximumFractionDigits: 0,
  signDisplay: "exceptZero",
});
const size = new Intl.NumberFormat("nl-NL", {
  minimumFractionDigits: 3,
  maximumFractionDigits: 3,
});
const percent = new Intl.NumberFormat("nl-NL", { style: "percent", maximumFractionDigits: 4 });
const list = lister("en", (count) => `nog ${count}`);

/** "1 probleem", "1.204 problemen". */
function counted(count: number, one: string, more: string): string {
  return `${count === 1 ? "1" : whole.format(count)} ${count === 1 ? one : more}`;
}

/** Everything that the task pane says, besides problems, refusals and the names of results. */
export const pane = {
  /** Of whole things, without "-0". */
  whole: (value: number): string => whole.format(Math.round(value) + 0),
  /** With its sign. */
  change: (value: number): string => change.format(value),
  /** Persons per household. */
  size: (value: number): string => size.format(value),
  /** In six decimals at most. */
  number: roundedFormatter("nl-NL"),
  /** Of 1, as a percentage. */
  share: (value: number): string => percent.format(value),
  /** Of 1, a year. */
  rate: (value: number): string => `${percent.format(value)} per jaar`,
  /** Years of an axis are no amounts: without a separator. */
  year: (value: number): string => String(value),

  title: "Woning",
  waiting: "Woning start…",
  failedToStart:
    "Woning kon niet starten. Sluit het taakvenster en open het opnieuw; helpt dat niet, sluit dan Excel en begin opnieuw.",
  views: {
    start: "Start",
    assumptions: "Aannames",
    results: "Uitkomsten",
    help: "Hulp",
  },
  problemsInTab: (count: number): string => counted(count, "probleem", "problemen"),
  severity: { success: "Gelukt", info: "Ter informatie", warning: "Let op", error: "Niet gelukt" },

  task: {
    reading: "Werkmap lezen",
    running: "Scenario's doorrekenen",
    "setting-up": "Werkmap klaarzetten",
    writing: "Uitkomsten schrijven",
    restoring: "Naam herstellen",
    updating: "Functies bijwerken",
    progress: (done: number, total: number): string =>
      `${whole.format(done)} van ${whole.format(total)}`,
    cancel: "Stoppen",
    ongoing: (task: string): string => `${task} is bezig.`,
  },

  outcome: {
    dismiss: "Melding sluiten",
    setUp: (sheets: number): string =>
      `De werkmap staat klaar: ${counted(sheets, "blad", "bladen")} toegevoegd. Bekijk de aannames of reken meteen door.`,
    calculated: (changed: number, tables: number): string =>
      changed === 0
        ? "De uitkomsten waren al actueel; er is niets herschreven."
        : `Doorgerekend: ${whole.format(changed)} van de ${counted(tables, "uitkomst", "uitkomsten")} geschreven of bijgewerkt.`,
    restored: (name: string): string => `De naam ${name} is hersteld.`,
    /** `skipped`: sheets that are protected. */
    functionsUpdated: (cells: number, skipped: readonly string[]): string => {
      const done =
        cells > 0
          ? `${counted(cells, "cel", "cellen")} met een WONING-functie opnieuw berekend.`
          : skipped.length > 0
            ? "Alles is opnieuw gelezen."
            : "Alles is opnieuw gelezen; er zijn geen cellen met een WONING-functie.";
      return skipped.length === 0
        ? done
        : `${done} Overgeslagen, want beveiligd: ${list(skipped)}.`;
    },
    cancelled: "Gestopt. Er is niets geschreven; eerdere uitkomsten staan er nog.",
    notReadyBare:
      "Er is nog niets om door te rekenen. Zet de werkmap eerst klaar, met het voorbeeld of leeg.",
    notReady:
      "Er is niet doorgerekend, omdat er problemen in de aannames staan. Los ze op en probeer het opnieuw.",
  },

  start: {
    reading: "De werkmap wordt gelezen…",
    bareTitle: "Deze werkmap klaarzetten",
    bareText:
      "Woning rekent met aannames die in gewone cellen staan. Kies waarmee u begint; wat al in de werkmap staat blijft onaangeroerd.",
    example: "Voorbeeld Heerlen 2050",
    exampleText:
      "Alle aannames en bronnen van de verkenning Heerlen 2050. Geschikt om te leren kennen en om op voort te bouwen.",
    empty: "Leeg, voor een andere gemeente",
    emptyText: "Dezelfde bladen en namen zonder cijfers, om met eigen gegevens te vullen.",
    setUp: "Klaarzetten",
    unreadableTitle: "De werkmap kan nu niet worden gelezen",
    again: "Opnieuw proberen",
    problemsTitle: (count: number): string =>
      `${counted(count, "probleem", "problemen")} in de aannames`,
    problemsText:
      "Er wordt pas gerekend als alles klopt: uit een gok komt geen uitkomst. Elk probleem noemt de cel, wat er staat en wat is toegestaan.",
    toProblems: "Problemen bekijken",
    readyTitle: "Klaar om door te rekenen",
    readyText: (scenarios: number): string =>
      `De aannames zijn in orde. Doorrekenen schrijft de uitkomsten van ${counted(scenarios, "scenario", "scenario's")} als tabellen en grafieken in de werkmap.`,
    calculate: "Doorrekenen",
    toResults: "Uitkomsten bekijken",
    facts: {
      years: "Periode",
      yearsOf: (from: number, to: number): string => `${from} tot en met ${to}`,
      reportYears: "Peiljaren",
      scenarios: "Scenario's",
      active: "Actief scenario",
      goal: "Inwonersdoel",
      version: "Versie",
      results: "Uitkomstbladen",
    },
    results: {
      current: "actueel",
      outdated: "verouderd",
      none: "nog niet geschreven",
    },
    workbook: "Deze werkmap",
    opens: "Woning starten met deze werkmap",
    opensText:
      "Formules met WONING rekenen dan direct na het openen mee, ook als dit venster dicht is.",
    update: "Functies bijwerken",
    updateText: "Leest alles opnieuw en berekent elke cel met een WONING-functie opnieuw.",
  },

  notes: {
    manualTitle: "Excel rekent handmatig",
    manual:
      "Formules en de versie van de aannames lopen achter tot Excel rekent. Druk op F9, of kies Formules > Berekeningsopties > Automatisch.",
    missingTitle: (name: string): string => `${name} ontbreekt`,
    missing:
      "Aan deze cel merkt Excel dat een aanname verandert. Zonder die cel kunnen formules en het oordeel actueel of verouderd achterlopen.",
    restore: "Cel herstellen",
    silentTitle: (name: string): string => `${name} heeft nog niet gerekend`,
    silent: "Wacht even, of kies Functies bijwerken.",
    behindTitle: "Cijfers lopen achter",
    behind: (version: string): string =>
      `Er is een aanname gewijzigd en de nieuwe uitkomsten zijn er nog niet. Wat hier staat hoort bij versie ${version}.`,
    outdatedTitle: "De bladen lopen achter",
    outdated:
      "De cijfers hier horen bij de aannames van nu, die op de uitkomstbladen bij eerdere. Reken door om de bladen bij te werken.",
  },

  assumptions: {
    none: "Hier staan de aannames van deze werkmap, zodra die is klaargezet.",
    toStart: "Naar Start",
    unreadable: "De werkmap kan nu niet worden gelezen; zie Start.",
    problems: (count: number): string => counted(count, "probleem", "problemen"),
    problemsText:
      "Kies een cel om ernaartoe te gaan. Na een verbetering verdwijnt de regel vanzelf.",
    filter: "Toon",
    everything: (count: number): string => `Alles (${whole.format(count)})`,
    under: (name: string, count: number): string => `${name} (${whole.format(count)})`,
    found: "Gevonden",
    select: (where: string): string => `Ga naar ${where}`,
    restore: "Naam herstellen",
    notices: "Opgemerkt",
    noticesText: "Dit staat niets in de weg, maar is goed om te weten.",
    provenance: "Waar de aannames vandaan komen",
    provenanceText:
      "Een aanname is gekozen en niet gepubliceerd; vervang haar door eigen cijfers waar die er zijn.",
    status: {
      gepubliceerd: "gepubliceerd",
      afgeleid: "afgeleid",
      aanname: "aanname",
    },
    statusMeaning: {
      gepubliceerd: "overgenomen uit een publicatie",
      afgeleid: "berekend uit gepubliceerde cijfers",
      aanname: "gekozen door de analist",
    },
    all: "alles",
    filterStatus: "Toon naar status",
    search: "Zoeken in aannames",
    nothing: "Niets gevonden. Zoek op iets anders, of toon alles.",
    source: (source: string): string => (source === "" ? "Geen bron vermeld" : source),
    paging: (from: number, to: number, of: number): string =>
      `${whole.format(from)} t/m ${whole.format(to)} van ${whole.format(of)}`,
    previous: "Vorige",
    next: "Volgende",
    pages: "Bladeren",
  },

  results: {
    none: "Hier staan de uitkomsten, zodra de aannames in orde zijn.",
    toAssumptions: "Naar Aannames",
    activeTitle: "Actief scenario",
    persons: (year: number): string => `inwoners in ${year}`,
    aboveGoal: (amount: string, goal: string): string => `${amount} boven het doel van ${goal}`,
    belowGoal: (amount: string, goal: string): string => `${amount} onder het doel van ${goal}`,
    atGoal: (goal: string): string => `precies het doel van ${goal}`,
    households: (from: number): string => `huishoudens sinds ${from}`,
    need: (year: number): string => `woningbehoefte tot ${year}`,
    version: (version: string): string => `Aannames ${version}`,
    oldVersion: (version: string): string => `Aannames ${version}, intussen gewijzigd`,
    goalTitle: "Scenario's en het doel",
    goalText: (reached: number, all: number, goal: string): string =>
      `${reached === 0 ? "Geen" : whole.format(reached)} van de ${whole.format(all)} scenario's ${reached < 2 ? "haalt" : "halen"} ${goal} inwoners.`,
    columns: {
      scenario: "Scenario",
      persons: (year: number): string => `Inwoners ${year}`,
      goal: "Verschil met doel",
      households: (from: number): string => `Huishoudens sinds ${from}`,
    },
    reached: "gehaald",
    missed: "niet gehaald",
    active: "actief",
    goalLine: (goal: string): string => `doel ${goal}`,
    drawing: "De grafiek wordt getekend…",
    undrawn: "De grafiek kon niet worden geladen. De tabel toont dezelfde cijfers.",
    sizeTitle: "Huishoudgrootte en het doel",
    sizeText: (now: string, later: string, from: number, to: number): string =>
      now === later
        ? `Gerekend is met ${now} personen per huishouden. Daalt de huishoudgrootte, dan zijn voor hetzelfde doel veel meer huishoudens nodig.`
        : `Gerekend is met ${now} personen per huishouden in ${from} en ${later} in ${to}. Hoe kleiner, hoe meer huishoudens er voor hetzelfde doel nodig zijn.`,
    sizeTable: (year: number): string =>
      `Huishoudgrootte waarbij het doel in ${year} net wordt gehaald`,
    breakEven: "Net genoeg bij",
    noHouseholds: "geen huishoudens",
    margin: (amount: string): string => `mag ${amount} dalen`,
    tooLow: (amount: string): string => `moet ${amount} stijgen`,
    needTitle: "Woningbehoefte per segment",
    scenario: "Scenario",
    year: "Tot peiljaar",
    needText: (
      most: string | null,
      shortage: string,
      least: string | null,
      surplus: string
    ): string =>
      list([
        ...(most === null ? [] : [`het grootste tekort is aan ${most} (${shortage})`]),
        ...(least === null ? [] : [`het grootste overschot aan ${least} (${surplus})`]),
      ]).replace(/^./, (first) => first.toUpperCase()),
    noNeed: "Er is geen tekort en geen overschot.",
    shortage: "tekort",
    surplus: "overschot",
    total: "Alle segmenten",
    largest: (shown: number, all: number): string =>
      `De grafiek toont de ${whole.format(shown)} grootste van ${whole.format(all)} segmenten; de tabel alle.`,
    needColumns: {
      segment: "Segment",
      value: "Behoefte",
      composition: "Samenstelling",
      moving: "Doorstroming",
      initial: "Aanvangstekort",
    },
    partsText:
      "Behoefte in woningen = samenstelling (wie er woont) + doorstroming (verhuizen naar wat men liever wil) + aanvangstekort.",
    notDemolition:
      "Een negatieve behoefte is een overschot, en niet vanzelf sloop: aanpassen, splitsen of loslaten kan ook.",
    limitsText: "Lees de uitkomsten met deze beperkingen erbij.",
    sheetsTitle: "Uitkomsten op bladen",
    sheetsNone:
      "Er staan nog geen uitkomsten in de werkmap. Reken door om ze als bladen te krijgen.",
    showTable: "Als tabel, met wat de behoefte bepaalt",
  },

  help: {
    howTitle: "Zo werkt het",
    how: [
      "Zet de werkmap klaar: met het voorbeeld, of leeg voor een andere gemeente.",
      "Pas aannames aan in de cellen. Formules met WONING rekenen meteen mee.",
      "Los op wat bij Aannames als probleem staat.",
      "Kies Doorrekenen voor alle uitkomsten als tabellen en grafieken.",
    ],
    functionsTitle: "Functies",
    functionsText:
      "Te gebruiken in elke cel. Alles tussen blokhaken mag leeg blijven: dan geldt het actieve scenario, het laatste peiljaar en de som over alles. Schrijf een scenario, segment of groep als code of als naam.",
    example: "Voorbeeld",
    arguments: "Argumenten",
    sharingTitle: "Delen",
    sharing:
      "Wie Woning niet heeft, ziet de laatst berekende waarden, in Excel en in elk programma dat Excel-bestanden opent. Naast elke stempel staat of de uitkomst nog actueel is: zonder Woning staat daar onbekend. Opnieuw rekenen vraagt Woning zelf.",
    privacyTitle: "Privacy",
    privacy: "Er verlaat niets deze werkmap: Woning meet niets en stuurt niets weg.",
    versionTitle: "Versie",
    version: (engine: string): string => `Woning ${engine}`,
    versionOf: (hash: string): string => `aannames ${hash}`,
  },

  /** What stands between arguments, and a formula with each function; none for what nobody types. */
  separator: "; ",
  examples: {
    BEHOEFTE: '=WONING.BEHOEFTE("basis";2050;"nultreden")',
    HUISHOUDENS: "=WONING.HUISHOUDENS(;2040)",
    INWONERS: '=WONING.INWONERS("basis")',
    SCENARIOS: "=WONING.SCENARIOS()",
    PASSEND: "=WONING.PASSEND()",
    BRON: '=WONING.BRON("inwoners.ambitie")',
  } as Readonly<Record<string, string>>,
};

export type PaneWords = typeof pane;
