import { lister, numberFormatter } from "../numbers";

const list = lister("en", (count) => `nog ${count}`);
const number = numberFormatter("nl-NL");

/** Everything that the command line says. */
export const cli = {
  usage: [
    "Woning: woonscenario's uit een Excel-werkmap.",
    "",
    "Gebruik: npm run woning -- <opdracht>",
    "",
    "  template BESTAND.xlsx [--empty]         schrijf de voorbeeldwerkmap Heerlen 2050, of een lege",
    "  check BESTAND.xlsx                      noem alle problemen met de invoer",
    "  run BESTAND.xlsx [--out UIT.xlsx]       schrijf de uitkomsten in een kopie van de werkmap",
    "  run BESTAND.xlsx --json                 toon de uitkomsten als JSON, in volle precisie",
    "  run --inputs BESTAND.json --json        reken zonder werkmap",
    "  bench                                   meet de snelheid",
    "  help [opdracht]                         deze uitleg, of die van een opdracht",
    "",
    "Overal: --force (overschrijf een bestaand bestand), --taal nl|en (van de meldingen), --version.",
    "Een bestand wordt nooit zonder --force overschreven. Uitkomsten gaan naar de standaarduitvoer,",
    "meldingen en voortgang naar de foutuitvoer. Afsluitcode 0: gelukt; 1: problemen met de invoer;",
    "2: verkeerd gebruik.",
  ].join("\n"),
  commands: {
    template: [
      "template BESTAND.xlsx [--empty] [--force]",
      "",
      "Schrijft de werkmap Heerlen 2050, met alle aannames, bronnen en een leeswijzer; met --empty",
      "dezelfde werkmap zonder cijfers, voor een andere gemeente.",
    ].join("\n"),
    check: [
      "check BESTAND.xlsx",
      "",
      "Leest de aannames en noemt alle problemen tegelijk: blad, cel, wat er staat en wat is toegestaan.",
      "Afsluitcode 1 zodra er een probleem is. Het bestand blijft ongewijzigd.",
    ].join("\n"),
    run: [
      "run BESTAND.xlsx [--out UIT.xlsx] [--json] [--force]",
      "run --inputs BESTAND.json --json",
      "",
      "Rekent alle scenario's door. De uitkomsten komen als tabellen en grafieken in een kopie van de",
      "werkmap (zonder --out: naast het origineel, met -uitkomsten in de naam), of met --json als JSON",
      "op de standaarduitvoer. Zijn er problemen met de invoer, dan wordt er niets geschreven.",
    ].join("\n"),
    bench: ["bench", "", "Meet de snelheid: één regel JSON per meting."].join("\n"),
    help: ["help [opdracht]", "", "Toont de uitleg."].join("\n"),
  },
  unknownCommand: (found: string, near: string | null) =>
    `De opdracht "${found}" bestaat niet.${near === null ? "" : ` Bedoelt u "${near}"?`}`,
  unknownOption: (found: string, near: string | null) =>
    `De optie "${found}" bestaat hier niet.${near === null ? "" : ` Bedoelt u "${near}"?`}`,
  optionValue: (option: string) => `Bij de optie "${option}" hoort een waarde.`,
  optionWithoutValue: (option: string) => `Bij de optie "${option}" hoort geen waarde.`,
  unknownLanguage: (found: string) => `De taal "${found}" is er niet; kies nl of en.`,
  missingFile: "Noem een bestand.",
  tooManyFiles: (files: readonly string[]) =>
    `Noem één bestand; dit zijn er meer: ${list(files)}. Zet een naam met spaties tussen aanhalingstekens.`,
  fileAndInputs: "Noem een werkmap of --inputs, niet allebei.",
  inputsNeedJson:
    "Bij --inputs hoort --json: zonder werkmap is er niets om de tabellen in te schrijven.",
  outWithJson: "Kies --out of --json, niet allebei.",
  seeHelp: (command: string | null) =>
    `Uitleg: npm run woning -- help${command === null ? "" : ` ${command}`}`,
  files: {
    missing: (file: string) => `${file} bestaat niet. Controleer de naam en de map.`,
    folder: (file: string) => `${file} is een map. Noem een bestand in die map.`,
    unreadable: (file: string) =>
      `${file} kan niet worden gelezen. Controleer de rechten op het bestand.`,
    tooLarge: (file: string, limit: number) =>
      `${file} is groter dan ${number(limit / 1e6)} MB en wordt niet gelezen.`,
    exists: (file: string) =>
      `${file} bestaat al en is niet overschreven. Kies een andere naam, of geef --force mee.`,
    noFolder: (file: string) => `De map van ${file} bestaat niet. Maak haar eerst aan.`,
    unwritable: (file: string) =>
      `${file} kan niet worden geschreven. Is het bestand geopend, of de map alleen-lezen?`,
    sameFile: "Het uitvoerbestand is de werkmap zelf. Kies een andere naam bij --out.",
    notExcel: (file: string) =>
      `De naam ${file} eindigt niet op .xlsx, zodat Excel het bestand niet zou openen. Kies een naam op .xlsx.`,
    resultNotExcel: (file: string, extension: string) =>
      `De kopie houdt de soort van de werkmap: laat de naam ${file} eindigen op ${extension}.`,
  },
  json: {
    syntax: (file: string, line: number, column: number) =>
      `${file} is geen geldige JSON: regel ${line}, teken ${column}.`,
    duplicate: (file: string, key: string, line: number, column: number) =>
      `In ${file} staat de sleutel "${key}" voor de tweede keer in hetzelfde object: regel ${line}, teken ${column}.`,
    encoding: (file: string) => `${file} is geen UTF-8-tekst.`,
  },
  workbook: (file: string, message: string) => `${file}: ${message}`,
  problems: {
    heading: (count: number, file: string) =>
      count === 1
        ? `Er is 1 probleem in ${file}:`
        : `Er zijn ${number(count)} problemen in ${file}:`,
    nowhere: "Namen",
    found: (text: string) => `gevonden: ${text}`,
    none: (file: string) => `${file}: de invoer is in orde.`,
    more: (count: number) =>
      `… en nog ${number(count)}. Los deze eerst op; daarna worden de andere getoond.`,
  },
  calculated: (count: number) =>
    count === 1
      ? "1 formule stond zonder uitkomst in het bestand en is doorgerekend."
      : `${number(count)} formules stonden zonder uitkomst in het bestand en zijn doorgerekend.`,
  progress: {
    reading: (file: string) => `Lezen: ${file}`,
    running: (count: number) => `Doorrekenen: ${number(count)} scenario's`,
  },
  scenarios: {
    headers: (t0: number, T: number, goal: string) => [
      "Scenario",
      "Naam",
      `Huishoudens ${T}`,
      `Verandering sinds ${t0}`,
      `Inwoners ${T}`,
      `Verschil met doel (${goal})`,
    ],
  },
  written: (file: string) => `Geschreven: ${file}`,
  state: (hash: string, engine: string) => `Aannames ${hash}, rekenkern ${engine}`,
  defect: (message: string) =>
    `Dit is een fout in Woning zelf, niet in uw invoer. Meld haar met wat u deed: ${message}`,
};
export type CliWords = typeof cli;
