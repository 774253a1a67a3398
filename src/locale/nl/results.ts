import { numberFormatter } from "../numbers";
import { answers } from "./answers";
import { reconciliation } from "./reconciliation";

const whole = new Intl.NumberFormat("nl-NL", { maximumFractionDigits: 0 });
const change = new Intl.NumberFormat("nl-NL", {
  maximumFractionDigits: 0,
  signDisplay: "exceptZero",
});
const percent = new Intl.NumberFormat("nl-NL", { style: "percent", maximumFractionDigits: 0 });
const number = numberFormatter("nl-NL");

const NO_FEEDBACK =
  "De behoefte is wat huishoudens wensen, niet wat er zal gebeuren: het model kent geen terugkoppeling via prijs, aanbod of schaarste.";
const NOT_DEMOLITION =
  "Een negatieve behoefte is een overschot, en niet vanzelf sloop: het kan ook aanpassen, splitsen of loslaten betekenen.";
const IN_BETWEEN =
  "Tussen de jaren van de prognose loopt een rechte lijn; tussenliggende peiljaren zijn daardoor zwakker dan het eindjaar.";
const PARTS =
  "Behoefte = samenstelling (wie er woont) + doorstroming (verhuizen naar wat men liever wil) + aanvangstekort. Gevraagd en vrijgekomen zijn bruto stromen, verhuizingen binnen een segment inbegrepen; dat zijn geen te bouwen woningen.";
const MILIEU =
  "Huishoudens veranderen in het model niet van woonmilieu: dit is het demografische aandeel van een milieu, geen voorkeur ervoor.";
const MAXIMA = "De componenten van een scenario zijn maxima: het meeste wat zij kunnen opleveren.";
const CONSTANT =
  "Kansen en voorkeuren blijven alle jaren gelijk; welke daarvan aannames zijn staat op het blad Bronnen van uitkomsten.";
const TENURE =
  "Eigendom volgt de hoogte van de huur, niet de verhuurder: sociale huur is alle huur tot de grens in de kolom Prijsklasse, ook die van particuliere verhuurders.";

/** Blank where there is neither a shortage nor a surplus to name. */
function extremes(most: string, shortage: number, least: string, surplus: number): string {
  const parts = [
    shortage > 0 ? `het tekort aan ${most} (${change.format(shortage)} woningen)` : "",
    surplus < 0 ? `het overschot aan ${least} (${change.format(surplus)} woningen)` : "",
  ].filter((part) => part !== "");
  return parts.length === 0 ? "" : ` Het grootst: ${parts.join(" en ")}.`;
}

/** What result sheets say: titles, headers with units, notes, and what charts show. */
export const results = {
  /** The stamp beneath each title, without its moment. */
  stamp: (scenario: string, hash: string, engine: string) =>
    `Actief scenario: ${scenario} · aannames ${hash} · rekenkern ${engine}`,
  /** "23-11-2026 21:24", in local time. */
  moment: (moment: Date) => {
    const two = (part: number): string => String(part).padStart(2, "0");
    const day = `${two(moment.getDate())}-${two(moment.getMonth() + 1)}-${moment.getFullYear()}`;
    return `${day} ${two(moment.getHours())}:${two(moment.getMinutes())}`;
  },
  headers: {
    code: "Code",
    scenario: "Scenario",
    group: "Doelgroep",
    milieu: "Woonmilieu",
    phase: "Levensfase",
    incomes: "Inkomens",
    segment: "Segment",
    type: "Woningtype",
    tenure: "Eigendom",
    price: "Prijsklasse",
    year: "Jaar",
    incomeGroup: "Inkomensgroep",
    inGroup: "Huishoudens nu",
    households: (year: number) => `Huishoudens ${year}`,
    householdsChange: (from: number, to: number) => `Verandering huishoudens ${from}-${to}`,
    fromReference: (code: string, year: number) => `Huishoudens ${year} t.o.v. scenario ${code}`,
    persons: (year: number) => `Inwoners ${year}`,
    personsChange: (from: number, to: number) => `Verandering inwoners ${from}-${to}`,
    goal: "Inwonersdoel (personen)",
    fromGoal: (year: number) => `Inwoners ${year} t.o.v. doel`,
    shortOfGoal: (year: number) => `Inwoners te kort tot doel ${year}`,
    breakEven: "Huishoudgrootte waarbij doel net gehaald wordt (personen)",
    personsOf: (scenario: string) => `${scenario} (inwoners)`,
    need: "Behoefte (woningen)",
    composition: "waarvan samenstelling (woningen)",
    moving: "waarvan doorstroming (woningen)",
    initial: "waarvan aanvangstekort (woningen)",
    demand: "Gevraagd (woningen, bruto)",
    released: "Vrijgekomen (woningen, bruto)",
    stock: (year: number) => `Bewoonde voorraad ${year} (woningen)`,
    ofStock: "Behoefte t.o.v. voorraad (%)",
    remark: "Opmerking",
    shortage: "Tekort (woningen)",
    surplus: "Overschot (woningen)",
    effectOf: (scenario: string) => `${scenario} (woningen)`,
    fitNow: (year: number) => `Nu, ${year} (%)`,
    fitOf: (scenario: string, year: number) => `${scenario}, ${year} (%)`,
    enough: "Genoeg (100%)",
    count: "Nr.",
    limit: "Beperking",
    meaning: "Wat dat betekent",
    sheet: "Blad",
    cell: "Cel",
    name: "Naam",
    subject: "Aanname",
    value: "Waarde",
    unit: "Eenheid",
    rows: "Rijen",
    source: "Bron",
    status: "Status",
  },
  remarks: {
    surplus: "overschot; niet vanzelf sloop",
    large: (share: number) =>
      `${percent.format(share)} van de voorraad: een voorkeur, geen voorspelling`,
  },
  overview: {
    sheet: "Overzicht",
    title: "Scenario's: huishoudens en inwoners",
    notes: (goal: number, reached: number, all: number, size: number) => [
      `Doel: ${whole.format(goal)} inwoners. ${reached === 0 ? "Geen" : whole.format(reached)} van de ${whole.format(all)} scenario's ${reached < 2 ? "haalt" : "halen"} dit in het eindjaar.`,
      "Inwoners = gepubliceerd aantal dat als peil van het basisjaar dient + verandering van huishoudens maal huishoudgrootte. Met een dalende huishoudgrootte zijn voor hetzelfde doel veel meer huishoudens nodig.",
      `Gerekend is met ${number(size)} personen per huishouden in het eindjaar; de laatste kolom is de grootte waarbij de huishoudens van een scenario het doel net halen.`,
      MAXIMA,
      IN_BETWEEN,
    ],
  },
  persons: {
    sheet: "Inwoners",
    title: "Inwoners per scenario",
    notes: [MAXIMA, IN_BETWEEN],
    chart: (goal: number) => `Inwoners per scenario en het doel van ${whole.format(goal)}`,
    left: (left: number) =>
      `De grafiek toont een keuze; ${whole.format(left)} andere scenario's staan alleen in de tabel.`,
    alt: (highest: string, most: number, year: number, goal: number, reaching: readonly string[]) =>
      `Lijnen van het aantal inwoners per scenario. Het hoogst komt ${highest} met ${whole.format(most)} inwoners in ${year}. ` +
      (reaching.length === 0
        ? `Geen scenario haalt het doel van ${whole.format(goal)}.`
        : `Het doel van ${whole.format(goal)} wordt gehaald in: ${reaching.join(", ")}.`),
    x: "jaar",
    y: "inwoners",
  },
  households: {
    sheet: "Huishoudens",
    title: "Huishoudens per doelgroep en scenario",
    notes: [CONSTANT, IN_BETWEEN],
  },
  need: {
    sheet: "Behoefte",
    title: "Woningbehoefte per segment, scenario en peiljaar",
    notes: [PARTS, NOT_DEMOLITION, TENURE, NO_FEEDBACK, CONSTANT, IN_BETWEEN],
  },
  milieus: {
    sheet: "Behoefte naar woonmilieu",
    title: "Woningbehoefte per woonmilieu en segment",
    notes: [PARTS, MILIEU, NOT_DEMOLITION, NO_FEEDBACK],
  },
  picture: {
    sheet: "Beeld van de behoefte",
    title: (scenario: string, year: number) => `Tekorten en overschotten in ${year}: ${scenario}`,
    notes: [NOT_DEMOLITION, NO_FEEDBACK],
    chart: (year: number) => `Woningbehoefte per segment tot ${year}`,
    alt: (most: string, shortage: number, least: string, surplus: number, year: number) =>
      `Staven tot ${year}: tekort naar rechts (effen), overschot naar links (gearceerd).` +
      extremes(most, shortage, least, surplus),
    x: "segment",
    y: "woningen",
  },
  types: {
    sheet: "Beeld naar woningtype",
    title: (scenario: string, year: number) =>
      `Woningbehoefte per woningtype tot ${year}: ${scenario}`,
    notes: [NOT_DEMOLITION, NO_FEEDBACK],
    chart: (year: number) => `Woningbehoefte per woningtype tot ${year}`,
    x: "woningtype",
  },
  effect: {
    sheet: "Scenario-effect",
    title: (reference: string, year: number) =>
      `Effect van scenario's op de behoefte in ${year}, ten opzichte van ${reference}`,
    notes: [
      "Het effect is de behoefte van het scenario min die van het vergelijkingsscenario; een negatief effect is minder behoefte, geen overschot op zichzelf.",
      MAXIMA,
      NO_FEEDBACK,
    ],
  },
  fit: {
    sheet: "Passendheid",
    title: "Passende woningen per inkomensgroep",
    notes: [
      "Passendheid = woningen die bij het inkomen passen, gedeeld door de huishoudens van de groep. Onder 100% zijn er minder passende woningen dan huishoudens.",
      "De voorraad is die van nu; nieuwbouw en sloop zijn niet meegeteld. Leeg: in de groep zijn geen huishoudens.",
    ],
    chart: (year: number) => `Passende woningen per huishouden, nu en in ${year}`,
    alt: (group: string, now: number, later: number, scenario: string, year: number) =>
      `Kolommen per inkomensgroep met een lijn op 100%. De krapste groep in ${year} in ${scenario} is ${group}: van ${percent.format(now)} nu naar ${percent.format(later)}.`,
    left: (left: number) =>
      `De grafiek toont een keuze; ${whole.format(left)} andere scenario's staan alleen in de tabel.`,
    x: "inkomensgroep",
    y: "woningen per huishouden",
  },
  limits: {
    sheet: "Beperkingen",
    title: "Wat het model niet weet",
    notes: ["Lees de uitkomsten met deze beperkingen erbij."],
    rows: [
      {
        limit: "Vaste kansen en voorkeuren",
        meaning: "Levensloop, verhuisgeneigdheid en voorkeuren blijven alle jaren gelijk.",
      },
      {
        limit: "Geen terugkoppeling",
        meaning:
          "Prijs, aanbod en schaarste veranderen niemands keuze. Wie verhuist krijgt wat hij wenst: de behoefte is wat men wenst, niet wat er gebouwd of betrokken zal worden.",
      },
      {
        limit: "Overschot",
        meaning:
          "Een overschot verlaagt geen prijzen en trekt niemand aan. Het is niet vanzelf sloop: aanpassen, splitsen of loslaten kan ook.",
      },
      {
        limit: "Geen verhuizing tussen woonmilieus",
        meaning: "Een milieu krijgt zijn demografische aandeel, geen voorkeur ervoor.",
      },
      {
        limit: "Fasen zonder leeftijd erbinnen",
        meaning: "Binnen een levensfase heeft iedereen dezelfde kans om naar de volgende te gaan.",
      },
      {
        limit: "Inkomen",
        meaning:
          "In samengestelde doelgroepen wordt het inkomen van een huishouden niet onthouden.",
      },
      {
        limit: "Rechte lijnen",
        meaning:
          "Tussen de jaren van een prognose loopt een rechte lijn; tussenliggende peiljaren zijn zwakker dan het eindjaar.",
      },
      {
        limit: "Pendel",
        meaning:
          "Het aantal werkenden van buiten is dat van de hele regio, terwijl alle extra huishoudens in de gemeente landen.",
      },
      {
        limit: "Maxima",
        meaning:
          "Componenten zijn maxima, en samen verwezenlijkt; pendel en vervangingsvraag tegelijk tellen dezelfde vacatures dubbel.",
      },
      {
        limit: "Kleine segmenten",
        meaning:
          "Een zeer grote relatieve groei van een klein segment weerspiegelt een voorkeursaandeel en is geen voorspelling.",
      },
    ],
  },
  reconciliation,
  answers,
  sources: {
    /** Rows that share their source and status. */
    range: (first: string, last: string) => `${first} t/m ${last}`,
    sheet: "Bronnen van uitkomsten",
    title: "Waar de uitkomsten op rusten",
    notes: (counts: Readonly<Record<"gepubliceerd" | "afgeleid" | "aanname", number>>) => [
      `Van de regels op dit blad zijn er ${number(counts.gepubliceerd)} gepubliceerd, ${number(counts.afgeleid)} afgeleid uit gepubliceerde cijfers en ${number(counts.aanname)} een aanname.`,
      "Een aanname is gekozen en niet gepubliceerd; vervang haar door eigen cijfers waar die er zijn. Een regel zonder status telt als aanname.",
    ],
  },
};

export type ResultWords = typeof results;
