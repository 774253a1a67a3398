import { closest } from "../closest";
import { cut, fitted, likelyFirst } from "../fitted";

/** What a cell shows beside its error is read in a small balloon. */
const MESSAGE = 250;
/** Characters of a list within a message. */
const LIST = 130;
const FOUND = 40;

const more = (count: number): string => `en nog ${count}`;
const list = (words: readonly string[]): string => fitted(words, LIST, more);
const quoted = (text: string): string => `"${cut(text, FOUND)}"`;

/** What can be looked for, with its article where a sentence needs one. */
const things = {
  scenario: { one: "Scenario", which: "Welk scenario" },
  segment: { one: "Segment", which: "Welk segment" },
  milieu: { one: "Woonmilieu", which: "Welk woonmilieu" },
  group: { one: "Doelgroep", which: "Welke doelgroep" },
  incomeGroup: { one: "Inkomensgroep", which: "Welke inkomensgroep" },
  source: { one: "Cijfer of aanname", which: "Welk cijfer of welke aanname" },
};
type Thing = keyof typeof things;

const scenario = {
  name: "scenario",
  description: "Code of naam van een scenario. Leeg: het actieve scenario.",
};
const year = (description: string) => ({
  name: "jaar",
  description: `${description} Leeg: het laatste peiljaar.`,
});

/** Functions for cells. Their names and those of their arguments are the same in every language. */
export const functions = {
  /** By id; arguments by their name in the code. */
  functions: {
    BEHOEFTE: {
      description:
        "Woningbehoefte: gewenste woningen boven de bewoonde voorraad van het basisjaar; negatief is een overschot. Zonder argumenten: de tabel van segmenten en peiljaren.",
      parameters: {
        scenario,
        year: year("Een peiljaar."),
        segment: {
          name: "segment",
          description:
            'Een segment of een deel: "nultreden", "sociale huur", "nultreden/sociale huur". Leeg: alle segmenten samen.',
        },
        milieu: { name: "woonmilieu", description: "Een woonmilieu. Leeg: alle samen." },
      },
    },
    HUISHOUDENS: {
      description:
        "Aantal huishoudens. Zonder argumenten: de tabel van doelgroepen in basisjaar en peiljaren.",
      parameters: {
        scenario,
        year: year("Een jaar van basisjaar tot en met eindjaar."),
        group: {
          name: "doelgroep",
          description:
            'Een doelgroep of een deel: een woonmilieu, een levensfase, of beide: "stedelijk/gezinnen". Leeg: alle samen.',
        },
      },
    },
    INWONERS: {
      description: "Aantal inwoners.",
      parameters: { scenario, year: year("Een jaar van basisjaar tot en met eindjaar.") },
    },
    SCENARIOS: {
      description:
        "De scenario's met huishoudens en inwoners in het eindjaar en het verschil met het basisjaar.",
      parameters: {},
    },
    PASSEND: {
      description:
        "Passendheid: woningen die bij het inkomen passen per huishouden; 1 is precies genoeg.",
      parameters: {
        scenario,
        year: year("Het basisjaar of een peiljaar."),
        incomeGroup: {
          name: "inkomensgroep",
          description:
            "Een inkomensgroep. Leeg: alle passende woningen gedeeld door alle huishoudens.",
        },
      },
    },
    BRON: {
      description:
        "Bronregel van een cijfer of aanname: status, waarde, eenheid, jaar, bron en vindplaats.",
      parameters: {
        key: {
          name: "sleutel",
          description:
            'De sleutel van een cijfer ("inwoners.2023"), de naam van een aanname ("Woning_Frictieleegstand"), of waar een regel over gaat ("migratie, aantal jaren").',
        },
      },
    },
    STAND: {
      description:
        "Versie van de aannames. Hoort in één cel, Woning_Stand: daardoor merkt Woning elke wijziging.",
      parameters: {
        areas: {
          name: "bereik",
          description: "Alle namen van de aannames, in de volgorde van de sjabloon.",
        },
      },
    },
  },
  /** Nothing of that name; what there is. */
  unknown: (what: Thing, found: string, allowed: readonly string[]) => {
    const { one, which } = things[what];
    const near = found === "" ? null : closest(found, allowed);
    const head = found === "" ? `${which} wordt bedoeld?` : `${one} ${quoted(found)} bestaat niet.`;
    const hint = near === null ? "" : ` Bedoeld: ${quoted(near)}?`;
    return allowed.length === 0
      ? `${head} Er zijn er geen in deze werkmap.`
      : cut(`${head}${hint} Beschikbaar: ${list(likelyFirst(allowed, found))}.`, MESSAGE);
  },
  /** Years are digits; a row of them is named by its ends. */
  unknownYear: (found: string, allowed: readonly string[]) => {
    const first = Number(allowed[0]);
    const last = Number(allowed.at(-1));
    const span = allowed.length > 3 && last - first === allowed.length - 1;
    const years = span ? `${first} tot en met ${last}` : list(allowed);
    return cut(
      `Voor het jaar ${cut(found.replace(".", ","), FOUND)} is er geen uitkomst. Wel voor: ${years}.`,
      MESSAGE
    );
  },
  ambiguous: (found: string, candidates: readonly string[]) =>
    cut(
      `${quoted(found)} kan meer dan één ding zijn. Kies: ${list(candidates.map((c) => `"${c}"`))}.`,
      MESSAGE
    ),
  noHouseholds: "Er zijn dan geen huishoudens in deze inkomensgroep, en dus geen verhouding.",
  /** `argument` is the name of an argument as people see it. */
  argument: {
    error: (argument: string, error: string) => `Argument ${argument} is een fout: ${error}.`,
    range: (argument: string) =>
      `Argument ${argument} is een bereik. Gebruik één cel of één waarde.`,
    text: (argument: string, found: string) =>
      `Argument ${argument} is ${found}. Gebruik een code of naam tussen aanhalingstekens.`,
    year: (argument: string, found: string) =>
      `Argument ${argument} is ${quoted(found)}. Gebruik een jaartal van vier cijfers, zoals 2050.`,
  },
  truth: (value: boolean): string => (value ? "WAAR" : "ONWAAR"),
  stand: {
    /** Arguments of the formula in Woning_Stand. */
    count: (found: number, expected: number) =>
      `Deze formule hoort ${expected} namen te hebben en heeft er ${found}. Herstel Woning_Stand in het taakvenster van Woning.`,
    /** A cell by its place within the range of a name; counted from 1. */
    cell: (name: string, row: number, column: number) => `${name}, rij ${row}, kolom ${column}`,
    /** Another cell of the same range: "in cel (rij 2, kolom 1)". */
    place: (row: number, column: number) => `(rij ${row}, kolom ${column})`,
    /** `rest`: how many more problems there are. */
    problem: (where: string, wrong: string, rest: number) => {
      const tail =
        rest === 0 ? "" : rest === 1 ? " En nog 1 probleem." : ` En nog ${rest} problemen.`;
      return `${cut(`${where}: ${wrong}`, MESSAGE - tail.length)}${tail}`;
    },
  },
};

export type FunctionWords = typeof functions;
