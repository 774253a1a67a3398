import { closest } from "../closest";
import { lister, numberFormatter, roundedFormatter } from "../numbers";

const number = numberFormatter("nl-NL");
const rounded = roundedFormatter("nl-NL");
const list = lister("en", (count) => `nog ${count}`);
const quoted = (words: readonly string[]): string => list(words.map((word) => `"${word}"`));

/** What each problem is about, in the singular. */
const things = {
  phase: "levensfase",
  group: "doelgroep",
  segment: "segment",
  milieu: "woonmilieu",
  profile: "profiel",
  component: "component",
  parameter: "parameter",
  scenario: "scenario",
  income: "inkomensklasse",
  kind: "soort",
  "report-year": "peiljaar",
  forecast: "prognose",
  "control-total": "prognosetotaal",
  "stock-margin": "marge van de voorraad",
  "stock-class": "klasse van de voorraad",
  prior: "bewoning",
  preference: "voorkeur",
  "initial-shortage": "aanvangstekort",
  sigma: "inkomensverdeling",
  phasing: "fasering",
  jobs: "banen",
  units: "wooneenheden",
  lambda: "werkenden per huishouden",
  "household-size": "huishoudgrootte",
  "income-group": "inkomensgroep",
  "income-shares": "verdeling van de inkomens over de inkomensgroepen",
  key: "sleutel",
};

/** What a parameter holds, as something to fill in. */
const values = {
  number: "één getal",
  text: "een naam",
  series: "een getal per jaar",
  "number-or-series": "één getal, of een getal per jaar",
  "by-phase": "een getal per levensfase",
};
type Thing = keyof typeof things;
/** Things that Dutch says "het" of: "geen bekend profiel". */
const NEUTER: readonly Thing[] = [
  "segment",
  "milieu",
  "profile",
  "scenario",
  "report-year",
  "control-total",
  "initial-shortage",
];

/** The bounds of a number, null or left out where there is none; `above` and `below` exclude the bound itself. */
export interface Limits {
  readonly min?: number | null;
  readonly max?: number | null;
  readonly above?: true;
  readonly below?: true;
}

/** "een getal van 0 of hoger", "een getal groter dan 0", "een getal van 0 tot en met 1". */
export function bounds({ min = null, max = null, above, below }: Limits): string {
  if (min !== null && max !== null) {
    if (min === max) return number(min);
    const from = above ? `groter dan ${number(min)},` : `van ${number(min)}`;
    const excluded = `tot ${number(max)} (${number(max)} niet inbegrepen)`;
    return `een getal ${from} ${below ? excluded : `tot en met ${number(max)}`}`;
  }
  if (min !== null) {
    return above ? `een getal groter dan ${number(min)}` : `een getal van ${number(min)} of hoger`;
  }
  if (max !== null) return `een getal ${below ? "kleiner dan" : "van hoogstens"} ${number(max)}`;
  return "een getal";
}

function meant(found: string, known: readonly string[]): string {
  const near = closest(found, known);
  return near === null ? "" : ` Bedoelt u "${near}"?`;
}

/** "2030", or "2030 tot en met 2050". */
function years({ first, last }: { first: number; last: number }): string {
  return first === last ? String(first) : `${first} tot en met ${last}`;
}

/** What is wrong with the inputs, and what is allowed, by code. */
export const problems = {
  horizon: (d: { t0: number; T: number; limit: number }) => ({
    wrong: `Het eindjaar ${d.T} past niet bij het basisjaar ${d.t0}.`,
    allowed: `Kies een eindjaar na het basisjaar, hoogstens ${d.limit} jaar later.`,
  }),
  "report-years": (d: { years: readonly number[]; t0: number; T: number }) => ({
    wrong:
      d.years.length === 0
        ? "Er zijn geen peiljaren."
        : `De peiljaren ${list(d.years.map(String))} kloppen niet.`,
    allowed: `Geef hele jaren, oplopend, na ${d.t0} en tot en met ${d.T}.`,
  }),
  "not-finite": (_: { found: number }) => ({
    wrong: "Hier staat geen bruikbaar getal.",
    allowed: "Vul een getal in.",
  }),
  "wrong-kind": (d: { expected: keyof typeof values }) => ({
    wrong: "Wat hier staat is niet van de soort die bij deze parameter hoort.",
    allowed: `Vul ${values[d.expected]} in.`,
  }),
  range: (d: { found: number } & Limits) => ({
    wrong: `${number(d.found)} valt buiten de grenzen.`,
    allowed: `Toegestaan is ${bounds(d)}.`,
  }),
  "not-whole": (d: { found: number }) => ({
    wrong: `${number(d.found)} is geen geheel getal.`,
    allowed: "Vul een geheel getal in.",
  }),
  empty: (d: { what: Thing }) => ({
    wrong: `Er is niets ingevuld voor: ${things[d.what]}.`,
    allowed: "Vul er minstens één in, met een waarde boven 0.",
  }),
  "too-many": (d: { what: Thing; count: number; limit: number }) => ({
    // The limit belongs to what is wrong: a cell shows no more than that.
    wrong: `${number(d.count)} is te veel voor: ${things[d.what]}. De grens is ${number(d.limit)}.`,
    allowed: `Hoogstens ${number(d.limit)}.`,
  }),
  length: (d: { what: Thing; found: number; expected: number }) => ({
    wrong: `Bij ${things[d.what]} staan ${number(d.found)} waarden.`,
    allowed: `Er moeten er ${number(d.expected)} staan.`,
  }),
  duplicate: (d: { what: Thing; code: string }) => ({
    wrong: `"${d.code}" komt meer dan één keer voor als ${things[d.what]}.`,
    allowed: "Elke code staat er één keer; hoofdletters maken geen verschil.",
  }),
  unknown: (d: { what: Thing; found: string; known: readonly string[] }) => ({
    wrong: `"${d.found}" is geen ${NEUTER.includes(d.what) ? "bekend" : "bekende"} ${things[d.what]}.${meant(d.found, d.known)}`,
    allowed: d.known.length > 0 ? `Bekend zijn: ${quoted(d.known)}.` : "Er zijn er nog geen.",
  }),
  reserved: (d: { found: string }) => ({
    wrong: `"${d.found}" is gereserveerd en kan geen code zijn.`,
    allowed: "Kies een andere code.",
  }),
  missing: (d: { what: Thing; key: string }) => ({
    wrong: `Er ontbreekt een ${things[d.what]}: ${d.key}.`,
    allowed: "Vul de waarde in.",
  }),
  alternatives: (d: { first: readonly string[]; second: readonly string[] }) => ({
    wrong: `Niet precies één van beide is gegeven: ${list(d.first)}, of ${list(d.second)}.`,
    allowed: `Geef ${list(d.first)}, of in plaats daarvan ${list(d.second)}; niet iets van allebei.`,
  }),
  "sum-of-shares": (d: { what: Thing; name: string; sum: number }) => ({
    wrong: `De aandelen (${things[d.what]} ${d.name}) tellen op tot ${number(d.sum)}.`,
    allowed: "Samen moeten ze 1 zijn; een afwijking tot 0,000001 mag.",
  }),
  outflow: (d: { phase: string; sum: number }) => ({
    wrong: `Uit levensfase "${d.phase}" vertrekt per jaar een aandeel van ${number(d.sum)}.`,
    allowed: "De overgangen en de opheffing van een levensfase zijn samen hoogstens 1.",
  }),
  "income-partition": (d: {
    milieu: string;
    phase: string;
    groups: readonly string[];
    missing: readonly string[];
    twice: readonly string[];
  }) => ({
    wrong: [
      `De inkomens van ${quoted(d.groups)} (${d.milieu}, ${d.phase}) sluiten niet aan:`,
      [
        ...(d.missing.length > 0 ? [`${list(d.missing)} ontbreekt`] : []),
        ...(d.twice.length > 0 ? [`${list(d.twice)} komt vaker voor`] : []),
      ].join(", ") + ".",
    ].join(" "),
    allowed:
      "De doelgroepen met hetzelfde woonmilieu en dezelfde levensfase hebben samen laag, midden en hoog, elk één keer.",
  }),
  "no-target-groups": (d: { milieu: string; from: string; to: string }) => ({
    wrong: `In woonmilieu "${d.milieu}" gaan huishoudens van "${d.from}" naar "${d.to}", maar daar zijn geen doelgroepen van.`,
    allowed: "Voeg die doelgroepen toe, desnoods met 0 huishoudens, of maak de overgang 0.",
  }),
  "base-year": (d: { year: number; found: number; expected: number }) => ({
    wrong: `Voor basisjaar ${d.year} staat er ${number(d.found)}, terwijl de doelgroepen optellen tot ${rounded(d.expected)}.`,
    allowed: "Laat het basisjaar weg, of vul een waarde in die hoogstens 0,5 afwijkt.",
  }),
  "year-outside": (d: { year: number; first: number; last: number | null }) => ({
    wrong: `Het jaar ${Number.isFinite(d.year) ? d.year : "dat er staat"} kan hier niet.`,
    allowed:
      d.last === null
        ? `Toegestaan zijn jaren vanaf ${d.first}.`
        : d.first === d.last
          ? `Toegestaan is alleen ${d.first}.`
          : `Toegestaan zijn de jaren ${d.first} tot en met ${d.last}.`,
  }),
  "years-uncovered": (d: { what: Thing; first: number; last: number }) => ({
    wrong: `Bij ${things[d.what]} is niets bekend voor ${years(d)}.`,
    allowed: `Geef ook een waarde voor ${years(d)}.`,
  }),
  "negative-share": (d: { profile: string; group: string; share: number; use: string }) => ({
    wrong: `Profiel "${d.profile}" heeft voor doelgroep "${d.group}" het negatieve aandeel ${number(d.share)}.`,
    allowed:
      d.use === ""
        ? "Het autonome profiel heeft alleen aandelen van 0 of hoger."
        : `Component "${d.use}" kan alleen een profiel gebruiken met aandelen van 0 of hoger.`,
  }),
  "margin-partition": (d: { margin: string; segment: string; times: number }) => ({
    wrong:
      d.times === 0
        ? `Segment "${d.segment}" valt in marge "${d.margin}" in geen enkele klasse.`
        : `Segment "${d.segment}" valt in marge "${d.margin}" in ${d.times} klassen.`,
    allowed: "Binnen een marge valt elk segment in precies één klasse.",
  }),
  "margin-without-prior": (d: { margin: string; class: string; stock: number }) => ({
    wrong: `In klasse "${d.class}" van marge "${d.margin}" staan ${number(d.stock)} woningen, maar volgens de bewoning woont daar niemand.`,
    allowed:
      "Geef minstens één doelgroep met huishoudens een gewicht boven 0 in een segment van die klasse.",
  }),
  "group-without-prior": (d: { group: string }) => ({
    wrong: `Doelgroep "${d.group}" kan volgens de bewoning nergens wonen.`,
    allowed: "Geef de doelgroep een gewicht boven 0 in minstens één segment met voorraad.",
  }),
  "fit-failed": (d: { margin: string; error: number; cycles: number }) => ({
    wrong: `De voorraad is niet op de huishoudens in te passen: marge "${d.margin}" wijkt na ${number(d.cycles)} rondes nog ${rounded(d.error)} af.`,
    allowed:
      "De marges spreken elkaar of de bewoning tegen. Pas de voorraad of de gewichten in de bewoning aan.",
  }),
  "negative-households": (d: {
    scenario: string;
    group: string;
    year: number;
    stream: string;
    households: number;
  }) => ({
    wrong: `In scenario "${d.scenario}" komt doelgroep "${d.group}" in ${d.year} uit op ${rounded(d.households)} huishoudens, door ${d.stream === "" ? "de prognose" : `component "${d.stream}"`}.`,
    allowed:
      "Er kunnen niet meer huishoudens vertrekken dan er zijn. Pas het profiel of de aantallen aan.",
  }),
};
export type ProblemWords = typeof problems;
