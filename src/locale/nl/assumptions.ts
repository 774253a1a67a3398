import { lister, numberFormatter } from "../numbers";

const number = numberFormatter("nl-NL");
const list = lister("en", (count) => `nog ${count}`);
const quoted = (words: readonly string[]): string => list(words.map((word) => `"${word}"`));
const date = new Intl.DateTimeFormat("nl-NL", { dateStyle: "short", timeZone: "UTC" });

/** What a name is for: its label or title, and the sentence that explains it. */
interface About {
  readonly name: string;
  /** Only for the name of a single assumption. */
  readonly label: string | null;
  readonly description: string;
}

/** Contents of cells as a spreadsheet shows them. */
export const cells = {
  blank: "(leeg)",
  text: (text: string) => `"${text}"`,
  number,
  boolean: (value: boolean): string => (value ? "WAAR" : "ONWAAR"),
  /** Milliseconds since 1970. */
  date: (moment: number) => date.format(moment),
  formula: (formula: string) => `=${formula}`,
};

/** What is wrong with the cells under a name, and what is allowed, by code. */
export const reading = {
  "name-missing": (_: object, about: About) => ({
    wrong: `De naam ${about.name} bestaat niet in deze werkmap.`,
    allowed: `Herstel de naam. Eronder hoort: ${about.description}`,
  }),
  "name-broken": (d: { refersTo: string }, about: About) => ({
    wrong: `De naam ${about.name} verwijst nergens meer naar (${d.refersTo}).`,
    allowed: `Laat de naam weer naar cellen verwijzen. Eronder hoort: ${about.description}`,
  }),
  "name-on-sheet": (d: { sheet: string }, about: About) => ({
    wrong: `De naam ${about.name} geldt alleen op blad ${d.sheet}.`,
    allowed: "Verwijder de naam in Namen beheren en maak hem opnieuw met als bereik de werkmap.",
  }),
  "name-not-a-range": (d: { refersTo: string }, about: About) => ({
    wrong: `De naam ${about.name} verwijst niet naar één aaneengesloten bereik in deze werkmap, maar naar ${d.refersTo}.`,
    allowed: "Laat de naam naar één bereik van cellen verwijzen.",
  }),
  "name-too-large": (d: { refersTo: string; limit: number }, about: About) => ({
    wrong: `De naam ${about.name} verwijst naar te veel cellen (${d.refersTo}).`,
    allowed: `Laat de naam alleen naar de tabel verwijzen; de grens is ${number(d.limit)} cellen.`,
  }),
  "not-one-cell": (d: { rows: number; columns: number }, about: About) => ({
    wrong: `De naam ${about.name} verwijst naar ${d.rows} rijen en ${d.columns} kolommen.`,
    allowed: "Laat de naam naar één cel verwijzen.",
  }),
  "not-one-row": (d: { rows: number; columns: number }, about: About) => ({
    wrong: `De naam ${about.name} verwijst naar ${d.rows} rijen en ${d.columns} kolommen.`,
    allowed: "Laat de naam naar één rij of één kolom met cellen verwijzen.",
  }),
  "no-rows": (_: object, about: About) => ({
    wrong: `De tabel ${about.name} heeft geen rijen.`,
    allowed: `Vul minstens één rij in. ${about.description}`,
  }),
  "missing-columns": (d: { headers: readonly string[]; near: string | null }, about: About) => ({
    wrong: [
      d.headers.length === 1
        ? `In ${about.name} ontbreekt de kolom ${quoted(d.headers)}.`
        : `In ${about.name} ontbreken ${d.headers.length} kolommen: ${quoted(d.headers)}.`,
      ...(d.near === null ? [] : [`De kop "${d.near}" lijkt erop.`]),
    ].join(" "),
    allowed:
      d.near === null
        ? "Voeg de kolom toe; de volgorde van kolommen is vrij."
        : `Verbeter de kop, of voeg de kolom toe; de volgorde van kolommen is vrij.`,
  }),
  "duplicate-column": (d: { header: string }) => ({
    wrong: `De kop "${d.header}" komt meer dan één keer voor.`,
    allowed: "Geef elke kolom een eigen kop.",
  }),
  "unknown-column": (d: { header: string; allowed: readonly string[] }) => ({
    wrong: `De kolom "${d.header}" noemt iets dat niet bestaat.`,
    allowed: `Bekend zijn: ${quoted(d.allowed)}.`,
  }),
  "header-taken": (d: { header: string }) => ({
    wrong: `De code "${d.header}" is ook de kop van een vaste kolom, zodat er geen eigen kolom voor kan zijn.`,
    allowed: "Kies een andere code.",
  }),
  merged: (d: { area: string }) => ({
    wrong: `De cellen ${d.area} zijn samengevoegd.`,
    allowed: "Hef de samenvoeging op en vul elke cel apart in.",
  }),
  blank: (d: { count: number; zero: boolean }, about: About) =>
    about.label === null
      ? {
          wrong: d.count === 1 ? "De cel is leeg." : `In deze rij zijn ${d.count} cellen leeg.`,
          allowed: d.zero
            ? "Vul een getal in; als er niets is, vul dan 0 in."
            : "Vul een waarde in.",
        }
      : {
          wrong: `${about.label} is niet ingevuld.`,
          allowed: `Vul een waarde in. ${about.description}`,
        },
  "text-in-number": (d: { text: string; reads: number | null }) => ({
    wrong: `De cel bevat tekst: "${d.text}".`,
    allowed:
      d.reads === null
        ? "Vul een getal in."
        : `Vul het getal ${number(d.reads)} in. Staat de celeigenschap op Tekst, kies dan eerst Standaard en typ het getal opnieuw.`,
  }),
  date: (_: object) => ({
    wrong: "De cel bevat een datum.",
    allowed:
      "Kies als celeigenschap Standaard en vul de waarde opnieuw in; een jaar is een getal zoals 2050.",
  }),
  boolean: (_: { found: boolean }) => ({
    wrong: "De cel bevat WAAR of ONWAAR.",
    allowed: "Vul een waarde in.",
  }),
  "error-value": (d: { error: string }) => ({
    wrong: `De cel geeft de fout ${d.error}.`,
    allowed: "Herstel de formule, of vul een waarde in.",
  }),
  uncalculated: (d: { formula: string }) => ({
    wrong: `De formule =${d.formula} is nog niet berekend.`,
    allowed: "Open de werkmap in een rekenprogramma, laat haar herberekenen en sla haar op.",
  }),
  "not-a-choice": (d: { found: string; allowed: readonly string[] }) => ({
    wrong: `"${d.found}" kan hier niet.`,
    allowed: `Kies uit: ${quoted(d.allowed)}.`,
  }),
  "duplicate-row": (d: { key: string; first: string }) => ({
    wrong: `Er is al een rij voor ${d.key}, in cel ${d.first}.`,
    allowed: "Laat er één staan.",
  }),
  "missing-rows": (d: { codes: readonly string[] }, about: About) => ({
    wrong: `In ${about.name} ontbreekt een rij voor ${quoted(d.codes)}.`,
    allowed: "Voeg die rij toe.",
  }),
  contradiction: (d: { first: string; found: string; at: string }) => ({
    wrong: `Hier staat "${d.found}", in cel ${d.at} staat "${d.first}".`,
    allowed: "Vul overal hetzelfde in, of laat de cel leeg.",
  }),
  "year-needed": (d: { parameter: string }) => ({
    wrong: `Bij "${d.parameter}" hoort een jaar.`,
    allowed: "Vul het jaar in; geef elk jaar een eigen rij.",
  }),
  "year-not-allowed": (d: { parameter: string }) => ({
    wrong: `Bij "${d.parameter}" hoort geen jaar.`,
    allowed: "Maak de cel leeg.",
  }),
  "other-income": (d: { income: string; group: string }) => ({
    wrong: `"${d.group}" heeft geen huishoudens met inkomen ${d.income}, maar hier staat een aandeel.`,
    allowed: "Vul 0 in of maak de cel leeg.",
  }),
  "class-without-segments": (d: { class: string }) => ({
    wrong: `Geen enkel segment past bij klasse "${d.class}".`,
    allowed: "Pas woningtype, eigendom of prijsklasse aan; een lege cel laat alles toe.",
  }),
  "total-and-groups": (_: object) => ({
    wrong: "Er staat een totaal naast kolommen per doelgroep.",
    allowed: "Geef het totaal, of kolommen per doelgroep; niet allebei.",
  }),
  "range-order": (d: { low: number | null; value: number; high: number | null }) => ({
    wrong: `Laag (${d.low === null ? "leeg" : number(d.low)}), waarde (${number(d.value)}) en hoog (${d.high === null ? "leeg" : number(d.high)}) staan niet op volgorde.`,
    allowed: "Laag is hoogstens de waarde, hoog is minstens de waarde.",
  }),
};
export type ReadingWords = typeof reading;

/** What the reader noticed and that stands in nobody's way. */
export const notices = {
  outgrown: (d: { range: string; table: string }, about: About) =>
    `De tabel ${d.table} is groter dan de naam ${about.name} (${d.range}). De hele tabel is gelezen.`,
  "near-header": (d: { header: string; near: string }, about: About) =>
    `In ${about.name} staat de kolom "${d.near}", die lijkt op "${d.header}". Zij is als eigen kolom opgevat en niet gelezen.`,
  "totals-row": (_: object, about: About) =>
    `De laatste rij van ${about.name} is als totaalrij opgevat en niet gelezen.`,
};

const types: Readonly<Record<string, string>> = {
  number: "een getal",
  string: "een tekst",
  array: "een lijst",
  object: "een object",
  year: "een jaar van vier cijfers als sleutel",
};

/** What is wrong with the form of an interchange file. */
export const interchange = {
  "wrong-type": (d: { found: unknown; expected: string }) => ({
    wrong: `Hier staat ${excerpt(d.found)}.`,
    allowed: `Hier hoort ${types[d.expected.toLowerCase()] ?? d.expected}.`,
  }),
  "unknown-key": (d: { key: string }) => ({
    wrong: `De sleutel "${d.key}" is hier niet bekend.`,
    allowed: "Verwijder de sleutel of verbeter de spelling.",
  }),
  "missing-key": (d: { key: string }) => ({
    wrong: `De sleutel "${d.key}" ontbreekt.`,
    allowed: "Voeg de sleutel toe.",
  }),
};

function excerpt(found: unknown): string {
  const text = JSON.stringify(found) ?? "niets";
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}

/** "Doelgroepen!F7 (ook F8 en F9)". */
export const where = (place: string, also: readonly string[]): string =>
  also.length === 0 ? place : `${place} (ook ${list(also)})`;
